/** The words of others made harmless for the formats they go into. */
@NullMarked
package org.tawatur.formats.escape;

import org.jspecify.annotations.NullMarked;
