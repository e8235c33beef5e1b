package org.tawatur.lexicon;

/**
 * The compiled lexicon: the automaton of the stems and, by state, the entries that end there.
 * Package-private; whoever holds it does not change the arrays.
 *
 * @param trie the stems
 * @param heads by state, its first entry or -1
 * @param entries the entries
 * @param tables the choices of endings
 * @param lexemes the lexemes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the arrays are never handed out
record Automaton(Trie trie, int[] heads, Entries entries, EndingTable[] tables, Lexemes lexemes) {}
