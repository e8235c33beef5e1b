package org.tawatur.text;

/**
 * A sentence as a range of tokens; it holds no line break. Immutable.
 *
 * @param from first token
 * @param to token after the last
 * @param role what part of the report it is
 */
public record Sentence(int from, int to, SentenceRole role) {
  /** Checks that the range is not empty. */
  public Sentence {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("sentence " + from + ".." + to + " is empty");
    }
  }

  /** How many tokens it has; at least 1. */
  public int size() {
    return to - from;
  }
}
