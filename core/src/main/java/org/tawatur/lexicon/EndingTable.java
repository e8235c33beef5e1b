package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One choice of {@link Endings}, looked up by the letters that a word still has after its stem.
 * Immutable.
 *
 * <p>A rest of up to eight letters is one {@code long} of their codes, the first in the lowest
 * byte.
 */
final class EndingTable {
  /** The longest rest that can be an ending. */
  static final int LONGEST = 8;

  private final long sets;
  private final int longest;
  private final long firstLetters;
  private final int mask;
  private final long[] keys;
  private final int[] first;
  private final int[] variants;
  private final Ending[] endings;

  /** The place of the first ending without letters, or -1. */
  private final int bare;

  /** Builds the table of a choice of sets. */
  EndingTable(long sets) {
    this.sets = sets;
    Map<Long, List<Ending>> byRest = new HashMap<>();
    int most = 0;
    long letterBits = 0;
    int count = 0;
    for (Ending ending : Endings.of(sets)) {
      String letters = ending.letters();
      if (letters.length() > LONGEST) {
        throw new IllegalStateException("too long an ending: " + letters);
      }
      List<Ending> same = byRest.computeIfAbsent(rest(letters), key -> new ArrayList<>());
      same.add(ending);
      count++;
      most = Math.max(most, letters.length());
      letterBits |= letters.isEmpty() ? 0 : 1L << Spelling.code(letters.charAt(0));
    }
    longest = most;
    firstLetters = letterBits;
    int size = Integer.highestOneBit(Math.max(1, byRest.size())) * 8;
    mask = size - 1;
    keys = new long[size];
    first = new int[size];
    Arrays.fill(first, -1);
    endings = new Ending[count + byRest.size()];
    variants = new int[endings.length];
    fill(byRest);
    bare = lookUp(0);
  }

  /** Endings of one rest stand together, closed by an empty place. */
  private void fill(Map<Long, List<Ending>> byRest) {
    int next = 0;
    for (Map.Entry<Long, List<Ending>> entry : byRest.entrySet()) {
      int slot = slot(entry.getKey());
      while (first[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = entry.getKey();
      first[slot] = next;
      for (Ending ending : entry.getValue()) {
        endings[next] = ending;
        variants[next] = variants(ending.letters());
        next++;
      }
      next++;
    }
  }

  /** The choice that it was built of. */
  long sets() {
    return sets;
  }

  /** The number of letters of the longest ending. */
  int longest() {
    return longest;
  }

  /** The letters that endings begin with: bits by code, taken modulo 64. */
  long firstLetters() {
    return firstLetters;
  }

  /** The place of the first ending with these letters, or -1. */
  int find(long rest) {
    return rest == 0 ? bare : lookUp(rest);
  }

  private int lookUp(long rest) {
    int slot = slot(rest);
    while (first[slot] >= 0) {
      if (keys[slot] == rest) {
        return first[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Whether there is an ending at a place: {@link #find}'s or one that follows it. */
  boolean has(int place) {
    return place < endings.length && endings[place] != null;
  }

  Ending ending(int place) {
    return endings[place];
  }

  /** The letters among the ending's that are ى or ة, as bits; the first letter in the lowest. */
  int variants(int place) {
    return variants[place];
  }

  private int slot(long rest) {
    return (int) ((rest * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  private static long rest(String letters) {
    long rest = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      rest = (rest << 8) | Spelling.code(letters.charAt(i));
    }
    return rest;
  }

  private static int variants(String letters) {
    int variants = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      variants = (variants << 1) | Spelling.variant(letters.charAt(i));
    }
    return variants;
  }
}
