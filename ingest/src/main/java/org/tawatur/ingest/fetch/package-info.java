/** Fetching over HTTP with the manners of a guest: robots.txt, pauses, and limits on everything. */
@NullMarked
package org.tawatur.ingest.fetch;

import org.jspecify.annotations.NullMarked;
