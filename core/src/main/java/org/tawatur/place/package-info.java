/** Places: the gazetteer, the phrases that say where, and the choice among places of one name. */
@NullMarked
package org.tawatur.place;

import org.jspecify.annotations.NullMarked;
