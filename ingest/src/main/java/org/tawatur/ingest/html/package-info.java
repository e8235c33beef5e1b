/** Pages as articles: the body without what stands around it, and who published it when. */
@NullMarked
package org.tawatur.ingest.html;

import org.jspecify.annotations.NullMarked;
