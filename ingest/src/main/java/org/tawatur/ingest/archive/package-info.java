/** Archives as their entries, one after the other, bounded in size, number and inflation. */
@NullMarked
package org.tawatur.ingest.archive;

import org.jspecify.annotations.NullMarked;
