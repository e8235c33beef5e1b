package org.tawatur.lexicon;

import java.nio.ByteBuffer;

/**
 * The entries of the automaton, those of a state side by side. Immutable.
 *
 * <p>Each is four numbers that lie together in memory: an entry that is tried is tried by all of
 * them, and going through texts is mostly a matter of how often memory is waited for.
 */
final class Entries {
  private static final int LETTERS = 0;
  private static final int VARIANTS = 1;

  /** The lexeme, the table from bit 32, and the mark of the last in the highest bit. */
  private static final int LINKS = 2;

  /** The form, and from bit 32 the proclitics that it cannot have. */
  private static final int FORM = 3;

  private static final int STRIDE = 4;
  private static final long LAST = 1L << 63;
  private static final int NO_TABLE = 0x7FFFFFFF;

  private final long[] numbers;

  private Entries(long[] numbers) {
    this.numbers = numbers;
  }

  /**
   * Lays entries out.
   *
   * @param heads by state, its first entry or -1
   * @param lexeme by entry, its lexeme
   * @param table by entry, its endings in {@code tables}, or -1 if it takes none
   * @param form by entry, what its forms are
   * @param variants by entry, its spelling of the letters that are folded
   */
  static Entries of(
      int[] heads, int[] lexeme, int[] table, int[] form, long[] variants, EndingTable[] tables) {
    long[] numbers = new long[lexeme.length * STRIDE];
    for (int head : heads) {
      if (head > 0) {
        numbers[(head - 1) * STRIDE + LINKS] = LAST;
      }
    }
    if (numbers.length > 0) {
      numbers[numbers.length - STRIDE + LINKS] = LAST;
    }
    long behind = 0;
    for (int entry = lexeme.length - 1; entry >= 0; entry--) {
      int at = entry * STRIDE;
      behind = numbers[at + LINKS] < 0 ? 0 : behind;
      behind |= table[entry] < 0 ? 0 : tables[table[entry]].firstLetters();
      long ending = table[entry] < 0 ? NO_TABLE : table[entry];
      long excluded = 0xFF & ~Form.proclitics(form[entry]);
      numbers[at + LETTERS] = behind;
      numbers[at + VARIANTS] = variants[entry];
      numbers[at + LINKS] |= ending << 32 | lexeme[entry];
      numbers[at + FORM] = excluded << 32 | (form[entry] & 0xFFFFFFFFL);
    }
    return new Entries(numbers);
  }

  static Entries read(ByteBuffer in) {
    return new Entries(BuiltinImage.longs(in));
  }

  void write(ImageBytes out) {
    out.longs(numbers);
  }

  /**
   * The letters that the endings of the entries from this one to the last of its state can begin
   * with, as bits of their codes modulo 64.
   */
  long letters(int entry) {
    return numbers[entry * STRIDE + LETTERS];
  }

  /** Its spelling of the letters that are folded. */
  long variants(int entry) {
    return numbers[entry * STRIDE + VARIANTS];
  }

  int lexeme(int entry) {
    return (int) numbers[entry * STRIDE + LINKS];
  }

  /** Its endings, or -1 if it takes none. */
  int table(int entry) {
    int table = (int) (numbers[entry * STRIDE + LINKS] >>> 32) & NO_TABLE;
    return table == NO_TABLE ? -1 : table;
  }

  /** Whether it is the last of its state. */
  boolean isLast(int entry) {
    return numbers[entry * STRIDE + LINKS] < 0;
  }

  int form(int entry) {
    return (int) numbers[entry * STRIDE + FORM];
  }

  /** The proclitics that may not stand before it. */
  int excluded(int entry) {
    return (int) (numbers[entry * STRIDE + FORM] >>> 32);
  }
}
