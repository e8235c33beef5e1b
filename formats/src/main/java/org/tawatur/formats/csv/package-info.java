/** Tables of events in the columns that ACLED, UCDP and the Humanitarian Exchange Language use. */
@NullMarked
package org.tawatur.formats.csv;

import org.jspecify.annotations.NullMarked;
