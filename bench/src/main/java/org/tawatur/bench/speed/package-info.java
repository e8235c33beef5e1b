/** Speed of the coding chain, measured with JMH. */
@NullMarked
package org.tawatur.bench.speed;

import org.jspecify.annotations.NullMarked;
