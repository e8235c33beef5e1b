package org.tawatur.link;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers under keys, many under one, in flat arrays: millions of entries cost eight bytes each and
 * twelve for each key. Only grows; may be read by many threads while none adds.
 */
final class Postings {
  private static final int SMALLEST = 1 << 10;

  private long[] keys = new long[SMALLEST];
  private int[] heads = new int[SMALLEST];
  private int keyCount;
  private int[] values = new int[SMALLEST];
  private int[] nexts = new int[SMALLEST];
  private int size;

  /** Puts a number under a key. */
  void add(long key, int value) {
    if (keyCount * 2 > keys.length) {
      grow();
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      nexts = Arrays.copyOf(nexts, size * 2);
    }
    int slot = slot(keys, heads, key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      keyCount++;
    }
    values[size] = value;
    nexts[size] = heads[slot];
    // one more than the place, so that zero is no entry
    heads[slot] = ++size;
  }

  /** Hands on the numbers under a key, the last first. */
  void each(long key, IntConsumer sink) {
    for (int at = heads[slot(keys, heads, key)]; at != 0; at = nexts[at - 1]) {
      sink.accept(values[at - 1]);
    }
  }

  private void grow() {
    long[] newKeys = new long[keys.length * 2];
    int[] newHeads = new int[newKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != 0) {
        int slot = slot(newKeys, newHeads, keys[i]);
        newKeys[slot] = keys[i];
        newHeads[slot] = heads[i];
      }
    }
    keys = newKeys;
    heads = newHeads;
  }

  private static int slot(long[] keys, int[] heads, long key) {
    int mask = keys.length - 1;
    int slot = (int) (mixed(key) & mask);
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Spreads keys that differ in few bits (the finalizer of MurmurHash3, public domain). */
  static long mixed(long key) {
    long h = key;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
