package org.tawatur.pattern;

/**
 * The lexicon words that a sentence holds at all, wherever they stand, by category and key. Most
 * rules ask for something that the sentence does not have, and are ruled out by it without being
 * tried.
 *
 * <p>A set of hashes: it may answer that something is there which is not, never the reverse. Filled
 * by one thread, then only read.
 */
public final class Contents {
  private static final int BITS = 1024;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Adds a lexicon word. */
  public void addWord(String category, String key) {
    add(slot(category, ""));
    add(slot(category, key));
  }

  private void add(int slot) {
    bits[slot / Long.SIZE] |= 1L << slot;
  }

  /** Whether one of some slots may be held. */
  boolean mayHoldAny(int[] slots) {
    for (int slot : slots) {
      if ((bits[slot / Long.SIZE] & (1L << slot)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The slot of a word; an empty key is any. */
  static int slot(String category, String key) {
    int hash = (category.hashCode() * 31 + key.hashCode()) * 0x9E3779B1;
    return hash >>> (Integer.SIZE - 10);
  }
}
