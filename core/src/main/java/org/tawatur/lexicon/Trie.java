package org.tawatur.lexicon;

import java.util.Arrays;

/**
 * The letters of all stems and names as one automaton: states are numbers, and one hash table of
 * {@code long}s holds all transitions, so that a million names cost a few arrays and no objects.
 * Grows while it is built by one thread; afterwards nothing changes it and threads may share it.
 */
final class Trie {
  static final int ROOT = 1;

  /** No such state. */
  static final int NOWHERE = 0;

  private long[] transitions = new long[1 << 12];
  private int shift = 64 - 12;
  private int states = ROOT;

  /** The number of states, the unused 0 included: an array of this size has a place for each. */
  int size() {
    return states + 1;
  }

  /** The state reached by a letter, or {@link #NOWHERE}. */
  int next(int state, int code) {
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
