/** Codes and names of other data sets, as tables. */
@NullMarked
package org.tawatur.formats.crosswalk;

import org.jspecify.annotations.NullMarked;
