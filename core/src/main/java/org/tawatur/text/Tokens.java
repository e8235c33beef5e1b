package org.tawatur.text;

import java.util.Objects;
import org.tawatur.record.Span;

/**
 * The tokens of one text, in order. Offsets are {@code char} offsets in the normalised view unless
 * said otherwise; tokens are named by their index from 0. Tokens do not overlap, and only spaces
 * lie between them.
 *
 * <p>Immutable; may be shared between threads. Strings are made on demand only: prefer {@link #is}
 * and {@link #charAt} in loops. An index outside the tokens gives an {@link
 * IndexOutOfBoundsException}.
 */
public final class Tokens {
  private final AlignedText text;
  private final String view;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final byte[] kinds;

  /** By character of the view: the hash of what its token has from there on. */
  private final int[] hashes;

  Tokens(AlignedText text, int size, int[] starts, int[] ends, byte[] kinds) {
    this.text = text;
    this.view = text.normalized();
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.hashes = hashes();
  }

  private int[] hashes() {
    char[] letters = view.toCharArray();
    int[] all = new int[letters.length];
    for (int i = 0; i < size; i++) {
      int hash = 0;
      for (int at = ends[i] - 1; at >= starts[i]; at--) {
        hash = hash * 31 + folded(letters[at]);
        all[at] = hash;
      }
    }
    return all;
  }

  /** The text they are tokens of. */
  public AlignedText text() {
    return text;
  }

  /** How many tokens there are; 0 for an empty text. */
  public int size() {
    return size;
  }

  /** Where a token begins. */
  public int start(int i) {
    return starts[Objects.checkIndex(i, size)];
  }

  /** Where a token ends, exclusive. */
  public int end(int i) {
    return ends[Objects.checkIndex(i, size)];
  }

  /** How many {@code char}s a token has; at least 1. */
  public int length(int i) {
    return end(i) - starts[i];
  }

  /** What a token is made of. */
  public TokenKind kind(int i) {
    return TokenKind.of(kinds[Objects.checkIndex(i, size)]);
  }

  /** The code of a token's kind, unchecked, for the loops of this package. */
  byte code(int i) {
    return kinds[i];
  }

  /** A token as a new string, normalised. */
  public String string(int i) {
    return view.substring(start(i), ends[i]);
  }

  /**
   * One character of a token.
   *
   * @param i the token
   * @param k the character's place in the token, from 0; the caller keeps it below {@link #length}
   */
  public char charAt(int i, int k) {
    return view.charAt(start(i) + k);
  }

  /**
   * Whether a token is written with the article. A word may begin with its two letters all the same
   * (ألم); the longer the rest, the rarer.
   *
   * @param i the token
   * @param letters how many letters must follow the article at least
   */
  public boolean hasArticle(int i, int letters) {
    return length(i) >= 2 + letters && charAt(i, 0) == 'ا' && charAt(i, 1) == 'ل';
  }

  /** Whether a token is a comma, Arabic or Latin. */
  public boolean isComma(int i) {
    return is(i, "،") || is(i, ",");
  }

  /**
   * Whether a token is written so, or with ى where ي is asked for, as in Egypt (فى).
   *
   * @param i the token
   * @param normalized what to compare with; normalised already
   */
  public boolean is(int i, String normalized) {
    int length = length(i);
    if (length != normalized.length()) {
      return false;
    }
    int last = length - 1;
    return view.startsWith(normalized, starts[i])
        || last > 0
            && normalized.charAt(last) == 'ي'
            && charAt(i, last) == 'ى'
            && view.regionMatches(starts[i], normalized, 0, last);
  }

  /**
   * The hash of what a token has from one of its characters on, with ى as ي and ة as ه: that of
   * every word without its prefixes is at hand.
   *
   * @param i the token
   * @param k the character's place in the token, from 0; the caller keeps it below {@link #length}
   * @return what {@link #hash(String)} gives for those characters
   */
  public int hash(int i, int k) {
    return hashes[start(i) + k];
  }

  /** The hash of a normalised word that {@link #hash(int, int)} is to be compared with. */
  public static int hash(String word) {
    int hash = 0;
    for (int at = word.length() - 1; at >= 0; at--) {
      hash = hash * 31 + folded(word.charAt(at));
    }
    return hash;
  }

  private static char folded(char c) {
    return c == 'ى' ? 'ي' : c == 'ة' ? 'ه' : c;
  }

  /** Whether a token is this one character. */
  boolean is(int i, char c) {
    return view.charAt(starts[i]) == c && ends[i] - starts[i] == 1;
  }

  /**
   * The original characters behind a range of tokens.
   *
   * @param from first token
   * @param toExclusive token after the last; an empty range gives an empty span where {@code from}
   *     begins
   * @return the span in the original, in {@code char} offsets
   */
  public Span original(int from, int toExclusive) {
    Objects.checkFromToIndex(from, toExclusive, size);
    if (from == toExclusive) {
      int at = text.originalStart(from == size ? view.length() : starts[from]);
      return new Span(at, at);
    }
    return text.original(starts[from], ends[toExclusive - 1]);
  }

  /** Whether white space, a line break or the text's beginning comes right before a token. */
  public boolean spaceBefore(int i) {
    int start = start(i);
    return i == 0 || ends[i - 1] < start || kind(i - 1) == TokenKind.LINE_BREAK;
  }

  @Override
  public String toString() {
    return size + " tokens of: " + view;
  }
}
