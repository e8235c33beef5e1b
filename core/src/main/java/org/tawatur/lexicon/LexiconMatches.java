package org.tawatur.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * The entries found in one text, by the token at which they start. Immutable.
 *
 * <p>Most tokens have no entry of most categories, and every stage asks for its own at every token:
 * so each token has a signature, a bit for each category at hand, which answers most questions
 * without a look at the entries. Two categories may share a bit; a signature only ever rules out.
 */
public final class LexiconMatches {
  private final MatchList[] byToken;
  private final long[] signatures;

  /** The same for words, by category and key. */
  private final long[] words;

  /** Keeps the arrays, which nobody may change afterwards. */
  LexiconMatches(MatchList[] byToken, long[] signatures, long[] words) {
    this.byToken = byToken;
    this.signatures = signatures;
    this.words = words;
  }

  /** The number of tokens of the text. */
  public int size() {
    return byToken.length;
  }

  /**
   * All matches that start at a token: the longest first, among equally long ones those with the
   * fewest particles peeled off first. What is written inexactly is left out where something as
   * long is written exactly. Empty where nothing starts.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public MatchList at(int token) {
    return byToken[token];
  }

  /**
   * Those of {@link #at} that are of a category, in the same order.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public MatchList at(int token, String category) {
    return mayHave(token, signature(category)) ? byToken[token].of(category) : MatchList.EMPTY;
  }

  /** The first of {@link #at} that is of a category, or null. */
  public @Nullable Match longest(int token, String category) {
    if (mayHave(token, signature(category))) {
      MatchList all = byToken[token];
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).is(category)) {
          return all.get(i);
        }
      }
    }
    return null;
  }

  /** Whether an entry of a category starts at a token. */
  public boolean has(int token, String category) {
    return longest(token, category) != null;
  }

  /**
   * Whether an entry of some categories may start at a token. False is certain; true means that it
   * is worth looking.
   *
   * @param token the token
   * @param signature of the categories, see {@link #signature}
   */
  public boolean mayHave(int token, long signature) {
    return (signatures[token] & signature) != 0;
  }

  /** Whether an entry of a category and key may start at a token. False is certain. */
  public boolean mayHave(int token, String category, String key) {
    return (words[token] & word(category, key)) != 0;
  }

  /** The bit of a category and key. */
  static long word(String category, String key) {
    return 1L << ((category.hashCode() * 31 + key.hashCode()) * 0x9E3779B1 >>> 26);
  }

  /** The categories that may start at any of some tokens, as a {@link #signature}. */
  public long signature(int from, int to) {
    long all = 0;
    for (int token = from; token < to; token++) {
      all |= signatures[token];
    }
    return all;
  }

  /** The signature of a category. */
  public static long signature(String category) {
    // this multiplier gives nearly every category of the built-in pack a bit of its own
    return 1L << ((category.hashCode() * 0x320144DB) >>> 26);
  }

  /** The signature of several categories: the bits of all. */
  public static long signature(String first, String... more) {
    long all = signature(first);
    for (String category : more) {
      all |= signature(category);
    }
    return all;
  }
}
