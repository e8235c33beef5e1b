/** Records and incidents under one view, as the exports take them; what is chosen and hidden. */
@NullMarked
package org.tawatur.formats.event;

import org.jspecify.annotations.NullMarked;
