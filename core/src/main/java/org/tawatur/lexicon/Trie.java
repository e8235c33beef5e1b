package org.tawatur.lexicon;

import java.nio.ByteBuffer;

/**
 * The letters of all stems and names as one automaton, laid out for reading: the children of a
 * state stand side by side, so that a state takes five bytes and a step mostly one look; the few
 * states with many children have a row of a table each. Immutable.
 */
final class Trie {
  static final int ROOT = 1;

  /** No such state. */
  static final int NOWHERE = 0;

  /** A state's block is the place of its first child, then in these bits what follows. */
  static final int BLOCK_BITS = 7;

  /** Whether entries end in the state. */
  static final int ENDS = 1 << 6;

  /** The number of its children. */
  static final int COUNT = ENDS - 1;

  /** Instead of a number: the block is a row of the table for states with many children. */
  static final int MANY = COUNT;

  /** More children than this are looked up in a row of their own. */
  static final int FEW = 10;

  /** The length of a row: no code is larger. */
  static final int ROW = 128;

  private final int[] blocks;
  private final byte[] letters;
  private final int[] rows;

  /** Keeps the arrays, which nobody may change afterwards. */
  Trie(int[] blocks, byte[] letters, int[] rows) {
    this.blocks = blocks;
    this.letters = letters;
    this.rows = rows;
  }

  static Trie read(ByteBuffer in) {
    return new Trie(BuiltinImage.ints(in), BuiltinImage.bytes(in), BuiltinImage.ints(in));
  }

  void write(ImageBytes out) {
    out.ints(blocks);
    out.bytes(letters);
    out.ints(rows);
  }

  /** The number of states, the unused 0 included: an array of this size has a place for each. */
  int size() {
    return blocks.length;
  }

  /** Whether entries end in a state. */
  boolean ends(int state) {
    return (blocks[state] & ENDS) != 0;
  }

  /** The state reached by a letter, or {@link #NOWHERE}. */
  int next(int state, int code) {
    int block = blocks[state];
    int from = block >>> BLOCK_BITS;
    int count = block & COUNT;
    if (count == MANY) {
      return rows[from * ROW + code];
    }
    for (int i = from; i < from + count; i++) {
      if (letters[i] == code) {
        return i;
      }
    }
    return NOWHERE;
  }
}
