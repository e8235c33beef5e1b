package org.tawatur.lexicon;

/**
 * A file of a pack as it was read.
 *
 * @param shown the file as the user knows it
 * @param name its name without folders
 * @param kind the kind of table; empty for rules
 * @param bytes its contents, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackFile(String shown, String name, String kind, byte[] bytes) {
  static final String RULES = ".rules";
  static final String TABLE = ".tsv";

  boolean isRules() {
    return name.endsWith(RULES);
  }
}
