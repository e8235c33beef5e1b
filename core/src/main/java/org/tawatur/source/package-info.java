/** Sources: the words that say who says so, and how far what they say reaches. */
@NullMarked
package org.tawatur.source;

import org.jspecify.annotations.NullMarked;
