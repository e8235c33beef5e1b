/** GeoNames' dumps of countries, as a user downloads them, made into packs of places. */
@NullMarked
package org.tawatur.ingest.geonames;

import org.jspecify.annotations.NullMarked;
