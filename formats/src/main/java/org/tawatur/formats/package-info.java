/** Coded documents as JSON Lines, written and read. */
@NullMarked
package org.tawatur.formats;

import org.jspecify.annotations.NullMarked;
