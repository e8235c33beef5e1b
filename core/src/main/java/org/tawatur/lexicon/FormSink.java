package org.tawatur.lexicon;

/** Takes the forms of one lexeme from its paradigm. */
interface FormSink {
  /**
   * Takes a stem with the endings it may have.
   *
   * @param stem the letters, in any spelling that the normaliser reads
   * @param endings a choice of {@link Endings}; 0 for a form that takes none
   * @param form what all these forms are, as bits of {@link Form}
   */
  void add(String stem, long endings, int form);
}
