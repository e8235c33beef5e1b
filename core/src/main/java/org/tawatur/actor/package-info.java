/** Actors: the registry, and the words of a text that name one. */
@NullMarked
package org.tawatur.actor;

import org.jspecify.annotations.NullMarked;
