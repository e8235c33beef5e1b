/**
 * Words and names as data: packs of tables, and the lexicon that finds their entries in a text.
 *
 * <p>A {@link org.tawatur.lexicon.Pack} is read and checked as a whole; {@link
 * org.tawatur.lexicon.Lexicon#compile} makes one matcher of it.
 */
@NullMarked
package org.tawatur.lexicon;

import org.jspecify.annotations.NullMarked;
