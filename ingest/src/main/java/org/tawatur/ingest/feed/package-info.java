/** Feeds, lists of feeds, and tables of articles. */
@NullMarked
package org.tawatur.ingest.feed;

import org.jspecify.annotations.NullMarked;
