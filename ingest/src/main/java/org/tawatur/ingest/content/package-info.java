/** Bytes as text: which character set they are in, and their lines. */
@NullMarked
package org.tawatur.ingest.content;

import org.jspecify.annotations.NullMarked;
