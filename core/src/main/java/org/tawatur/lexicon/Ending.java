package org.tawatur.lexicon;

/**
 * What may stand after a stem: letters of inflection and of a pronoun together.
 *
 * @param letters the letters, empty for the bare stem
 * @param form what they say, as bits of {@link Form}
 * @param enclitic the pronoun among them, a number of {@link Clitics}
 */
record Ending(String letters, int form, int enclitic) {}
