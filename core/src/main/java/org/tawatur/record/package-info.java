/** What one document says, as values: the records of the codebook and their parts. */
@NullMarked
package org.tawatur.record;

import org.jspecify.annotations.NullMarked;
