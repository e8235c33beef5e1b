package org.tawatur.reprint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/**
 * What is kept of a text to tell whether another says it again: 128 minimum hashes of its pairs of
 * neighbouring words, one byte each. Immutable; threads may share it.
 *
 * <p>MinHash after Broder (1997), with b-bit minima after Li and König (2010). The words are
 * normalised as the coder reads them, with ى as ي and ة as ه; numbers count as words, punctuation
 * and line breaks do not count. Two texts share a minimum as often as their sets of pairs overlap,
 * so the share of equal bytes estimates the overlap; its standard error is at most 0.045.
 */
public final class Sketch {

  /** How many minima a sketch holds. */
  static final int SIZE = 128;

  /** The way of making sketches; those made in another way cannot be compared. */
  private static final char VERSION = '1';

  private static final int BITS = 8;
  private static final long FIRST_SEED = 0x9E3779B97F4A7C15L;
  private static final long WORD_OFFSET = 0xCBF29CE484222325L;
  private static final long WORD_PRIME = 0x100000001B3L;
  private static final long[] SEEDS = seeds();

  private final byte[] minima;

  private Sketch(byte[] minima) {
    this.minima = minima;
  }

  /**
   * The sketch of a text.
   *
   * @param text any text
   * @return its sketch; empty where the text has fewer than two words
   */
  public static Optional<Sketch> of(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    long before = 0;
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      if (kind != TokenKind.WORD && kind != TokenKind.NUMBER) {
        continue;
      }
      long word = word(tokens, i);
      if (words++ > 0) {
        pair(mixed(before * 31 + word), least);
      }
      before = word;
    }
    if (words < 2) {
      return Optional.empty();
    }
    byte[] minima = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      minima[i] = (byte) mixed(least[i]);
    }
    return Optional.of(new Sketch(minima));
  }

  /**
   * The sketch that {@link #toString} wrote.
   *
   * @param written the sketch as it stands in a file
   * @return the sketch; empty where the text is none, or one of another version
   */
  public static Optional<Sketch> parse(String written) {
    if (written.isEmpty() || written.charAt(0) != VERSION) {
      return Optional.empty();
    }
    try {
      byte[] minima = Base64.getUrlDecoder().decode(written.substring(1));
      return minima.length == SIZE ? Optional.of(new Sketch(minima)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * How far two texts overlap: the estimated Jaccard similarity of their pairs of words.
   *
   * @param other another text's sketch
   * @return from 0, nothing in common, to 1, the same pairs; the same both ways
   */
  public double overlap(Sketch other) {
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      if (minima[i] == other.minima[i]) {
        equal++;
      }
    }
    // bytes of different minima are equal by chance once in 256
    double chance = 1.0 / (1 << BITS);
    return Math.max(0, ((double) equal / SIZE - chance) / (1 - chance));
  }

  /**
   * The bytes of one band as a number, for looking up what may be alike.
   *
   * @param band which band, from 0
   * @param rows how many bytes each has, up to 4; all bands together have 128 bytes at most
   * @return equal for texts that are alike in this band
   */
  public int band(int band, int rows) {
    int key = 0;
    for (int i = 0; i < rows; i++) {
      key = (key << BITS) | (minima[band * rows + i] & 0xFF);
    }
    return key;
  }

  /** An order that depends on nothing but the sketches. */
  int compare(Sketch other) {
    return Arrays.compareUnsigned(minima, other.minima);
  }

  private static long word(Tokens tokens, int token) {
    long hash = WORD_OFFSET;
    for (int i = 0; i < tokens.length(token); i++) {
      hash = (hash ^ folded(tokens.charAt(token, i))) * WORD_PRIME;
    }
    return mixed(hash);
  }

  private static char folded(char c) {
    return switch (c) {
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c;
    };
  }

  private static void pair(long hash, long[] least) {
    for (int i = 0; i < SIZE; i++) {
      // one multiplication of an odd number permutes; the high bits are the good ones
      long value = ((hash ^ SEEDS[i]) * (SEEDS[i] | 1)) >>> 16;
      if (value < least[i]) {
        least[i] = value;
      }
    }
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private static long[] seeds() {
    long[] seeds = new long[SIZE];
    long state = FIRST_SEED;
    for (int i = 0; i < SIZE; i++) {
      state += FIRST_SEED;
      seeds[i] = mixed(state);
    }
    return seeds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch that && Arrays.equals(minima, that.minima);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(minima);
  }

  /** The sketch in 172 characters of ASCII, for files. */
  @Override
  public String toString() {
    byte[] coded = Base64.getUrlEncoder().withoutPadding().encode(minima);
    return VERSION + new String(coded, StandardCharsets.US_ASCII);
  }
}
