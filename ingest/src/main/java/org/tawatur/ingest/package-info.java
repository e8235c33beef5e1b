/** Files, folders and streams read as documents. */
@NullMarked
package org.tawatur.ingest;

import org.jspecify.annotations.NullMarked;
