package org.tawatur.lexicon;

/**
 * The compiled lexicon: the automaton of the stems and, by state, the entries that end there, side
 * by side in parallel arrays. Package-private; whoever holds it does not change the arrays.
 *
 * @param trie the stems
 * @param heads by state, its first entry or -1
 * @param last by entry, whether it is the last of its state
 * @param letters by entry, the letters that the endings of the entries from here to the last of the
 *     state can begin with, as bits of their codes modulo 64
 * @param lexeme by entry, its lexeme
 * @param table by entry, its endings in {@code tables}, or -1 if it takes none
 * @param form by entry, what its forms are
 * @param variants by entry, its spelling of the letters that are folded
 * @param tables the choices of endings
 * @param lexemes the lexemes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the arrays are never handed out
record Automaton(
    Trie trie,
    int[] heads,
    boolean[] last,
    long[] letters,
    int[] lexeme,
    int[] table,
    int[] form,
    long[] variants,
    EndingTable[] tables,
    Lexemes lexemes) {

  /** The automaton with what follows from the rest: which entries are last, and the letters. */
  static Automaton of(
      Trie trie,
      int[] heads,
      int[] lexeme,
      int[] table,
      int[] form,
      long[] variants,
      EndingTable[] tables,
      Lexemes lexemes) {
    boolean[] last = new boolean[lexeme.length];
    for (int head : heads) {
      if (head > 0) {
        last[head - 1] = true;
      }
    }
    if (last.length > 0) {
      last[last.length - 1] = true;
    }
    long[] letters = new long[lexeme.length];
    long behind = 0;
    for (int entry = lexeme.length - 1; entry >= 0; entry--) {
      behind = last[entry] ? 0 : behind;
      behind |= table[entry] < 0 ? 0 : tables[table[entry]].firstLetters();
      letters[entry] = behind;
    }
    return new Automaton(
        trie, heads, last, letters, lexeme, table, form, variants, tables, lexemes);
  }
}
