/** Which language a text is in, as far as it matters here: Arabic, or what is taken for it. */
@NullMarked
package org.tawatur.ingest.language;

import org.jspecify.annotations.NullMarked;
