package org.tawatur.lexicon;

/**
 * The compiled lexicon: the automaton of the stems and, by state, the entries that end there as
 * linked lists in parallel arrays. Package-private; whoever holds it does not change the arrays.
 *
 * @param trie the stems
 * @param heads by state, its first entry or -1
 * @param next by entry, the next entry of the same state or -1
 * @param lexeme by entry, its lexeme
 * @param table by entry, its endings in {@code tables}, or -1 if it takes none
 * @param form by entry, what its forms are
 * @param variants by entry, its spelling of the letters that are folded
 * @param tables the choices of endings
 * @param longest by choice of endings, the letters of its longest
 * @param firstLetters by choice of endings, the letters they can begin with, as bits
 * @param lexemes the lexemes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and the arrays are never handed out
record Automaton(
    Trie trie,
    int[] heads,
    int[] next,
    int[] lexeme,
    int[] table,
    int[] form,
    long[] variants,
    EndingTable[] tables,
    int[] longest,
    long[] firstLetters,
    Lexeme[] lexemes) {}
