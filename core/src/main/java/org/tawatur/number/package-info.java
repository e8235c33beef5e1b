/** Reads quantities: numbers in words and digits, ranges, approximations and quantity words. */
@NullMarked
package org.tawatur.number;

import org.jspecify.annotations.NullMarked;
