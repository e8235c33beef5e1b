package org.tawatur.pattern;

/**
 * What a rule sees of a sentence: tokens, with chunks (actors, groups, places, …) laid over them.
 *
 * <p>Positions are token indexes into the document; all ranges are half open. Implementations are
 * read by one thread at a time.
 */
public interface Reading {

  /** The first token of the sentence. */
  int from();

  /** The end, exclusive, of the sentence. */
  int to();

  /** The words that the sentence holds at all. */
  Contents contents();

  /** The kinds of all chunks that start at or after a token, as bits. */
  int kindsFrom(int token);

  /** The kinds of all chunks that end at or before the end of a range, as bits. */
  int kindsUntil(int end);

  /**
   * The end of the chunk of some kinds that starts at a token.
   *
   * @param kinds the kinds of chunks, as bits of the reading's own
   * @param token where it has to start
   * @param proclitic the preposition it must carry: a single letter, {@code '-'} for none, or 0 for
   *     any
   * @return its end, exclusive, or -1 where no such chunk starts there
   */
  int chunkStartingAt(int kinds, int token, char proclitic);

  /**
   * The start of the chunk of some kinds that ends before a token.
   *
   * @param kinds the kinds of chunks, as in {@link #chunkStartingAt}
   * @param end its end, exclusive
   * @param proclitic as in {@link #chunkStartingAt}
   * @return its start, or -1 where no such chunk ends there
   */
  int chunkEndingAt(int kinds, int end, char proclitic);

  /**
   * The end of a lexicon word of a category and key that starts at a token.
   *
   * @param category the lexicon category
   * @param key the key, or the empty string for any
   * @param token where it has to start
   * @return its end, exclusive, or -1
   */
  int wordStartingAt(String category, String key, int token);

  /**
   * The start of a lexicon word that ends before a token.
   *
   * @param category the lexicon category
   * @param key the key, or the empty string for any
   * @param end its end, exclusive
   * @return its start, or -1
   */
  int wordEndingAt(String category, String key, int end);

  /** Whether the token reads as this normalised word, with or without a proclitic و or ف. */
  boolean isWord(int token, String normalized);

  /** The end of the unit (the longest chunk, or the single token) that starts at a token. */
  int unitEnd(int token);

  /** The start of the unit that ends before a token. */
  int unitStart(int end);

  /** Whether a narrow gap may not cross this token: a clause begins here. */
  boolean isBarrier(int token);
}
