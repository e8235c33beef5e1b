/** Reads words for time and works out the days they mean. */
@NullMarked
package org.tawatur.time;

import org.jspecify.annotations.NullMarked;
