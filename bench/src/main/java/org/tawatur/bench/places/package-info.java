/** What a country's dump of GeoNames costs: its import, and then the coder. */
@NullMarked
package org.tawatur.bench.places;

import org.jspecify.annotations.NullMarked;
