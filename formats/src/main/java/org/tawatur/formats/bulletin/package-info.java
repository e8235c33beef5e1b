/** Bulletins: the events of a period for people to read, as a page or as Markdown. */
@NullMarked
package org.tawatur.formats.bulletin;

import org.jspecify.annotations.NullMarked;
