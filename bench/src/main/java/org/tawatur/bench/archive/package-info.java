/** A web archive made up for measuring: pages whose articles and dates are known. */
@NullMarked
package org.tawatur.bench.archive;

import org.jspecify.annotations.NullMarked;
