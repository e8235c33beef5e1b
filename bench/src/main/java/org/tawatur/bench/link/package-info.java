/** How fast, and how well at any size, records are linked. */
@NullMarked
package org.tawatur.bench.link;

import org.jspecify.annotations.NullMarked;
