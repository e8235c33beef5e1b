/** Which records, of one or more documents, tell the same happening. */
@NullMarked
package org.tawatur.link;

import org.jspecify.annotations.NullMarked;
