package org.tawatur.lexicon;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Builds a {@link Trie}: states are numbers, and one hash table of {@code long}s holds all
 * transitions, so that a million names cost a few arrays and no objects. For one thread.
 */
final class TrieBuilder {
  static final int ROOT = 1;
  private static final int NOWHERE = 0;

  private long[] transitions = new long[1 << 12];
  private int shift = 64 - 12;
  private int states = ROOT;

  /** The number of states, the unused 0 included: an array of this size has a place for each. */
  int size() {
    return states + 1;
  }

  /** The state reached by a letter, or 0. */
  private int next(int state, int code) {
    long key = key(state, code);
    long[] table = transitions;
    int mask = table.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (true) {
      long entry = table[slot];
      if (entry == 0) {
        return NOWHERE;
      }
      if (entry >>> 32 == key) {
        return (int) entry;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The state reached by a letter, made if need be. */
  int grow(int state, int code) {
    int next = next(state, code);
    if (next != NOWHERE) {
      return next;
    }
    if (states * 2 > transitions.length) {
      enlarge();
    }
    states++;
    put((key(state, code) << 32) | states);
    return states;
  }

  /** 24 bits of state and 8 of letter. */
  private static long key(int state, int code) {
    return ((long) state << 8) | code;
  }

  private void put(long entry) {
    int mask = transitions.length - 1;
    int slot = (int) (((entry >>> 32) * 0x9E3779B97F4A7C15L) >>> shift);
    while (transitions[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    transitions[slot] = entry;
  }

  /**
   * Lays the states out for reading.
   *
   * @param places takes, for each state of this builder, its place in the trie
   * @param ends whether entries end in a state of this builder
   */
  Trie build(int[] places, IntPredicate ends) {
    int[] from = new int[states + 2];
    for (long entry : transitions) {
      if (entry != 0) {
        from[(int) (entry >>> 40) + 1]++;
      }
    }
    for (int i = 1; i < from.length; i++) {
      from[i] += from[i - 1];
    }
    // by state, its letters and the states they lead to, one int of letter and one of state
    int[] fill = from.clone();
    long[] children = new long[states];
    for (long entry : transitions) {
      if (entry != 0) {
        long code = (entry >>> 32) & 0xFF;
        children[fill[(int) (entry >>> 40)]++] = (code << 32) | (entry & 0xFFFFFFFFL);
      }
    }
    return lay(from, children, places, ends);
  }

  /**
   * The children of a state stand side by side; the descendants of the last child follow at once,
   * so that the tail of a long name lies in one piece.
   */
  private Trie lay(int[] from, long[] children, int[] places, IntPredicate ends) {
    int[] blocks = new int[states + 1];
    byte[] letters = new byte[states + 1];
    int[] rows = new int[64 * Trie.ROW];
    int rowCount = 0;
    int[] stack = new int[states + 1];
    int depth = 0;
    int next = Trie.ROOT + 1;
    places[ROOT] = Trie.ROOT;
    stack[depth++] = ROOT;
    while (depth > 0) {
      int state = stack[--depth];
      int first = from[state];
      int count = from[state + 1] - first;
      boolean many = count > Trie.FEW;
      if (many && (rowCount + 1) * Trie.ROW > rows.length) {
        rows = Arrays.copyOf(rows, rows.length * 2);
      }
      blocks[places[state]] =
          (many ? (rowCount << Trie.BLOCK_BITS) | Trie.MANY : (next << Trie.BLOCK_BITS) | count)
              | (ends.test(state) ? Trie.ENDS : 0);
      for (int i = first; i < first + count; i++) {
        int child = (int) children[i];
        int letter = (int) (children[i] >>> 32);
        if (many) {
          rows[rowCount * Trie.ROW + letter] = next;
        }
        letters[next] = (byte) letter;
        places[child] = next++;
        stack[depth++] = child;
      }
      rowCount += many ? 1 : 0;
    }
    return new Trie(blocks, letters, Arrays.copyOf(rows, rowCount * Trie.ROW));
  }

  private void enlarge() {
    if (states >= 1 << 23) {
      throw new IllegalStateException("the packs hold too many names");
    }
    long[] old = transitions;
    transitions = new long[old.length * 4];
    shift -= 2;
    Arrays.stream(old).filter(entry -> entry != 0).forEach(this::put);
  }
}
