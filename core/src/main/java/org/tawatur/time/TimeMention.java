package org.tawatur.time;

import java.util.Objects;

/**
 * A wording for time in a text. Immutable.
 *
 * @param from its first token, with the preposition that belongs to it
 * @param to the token after its last one
 * @param expression what it means
 */
public record TimeMention(int from, int to, TimeExpression expression) {
  /** Checks that the range is not empty. */
  public TimeMention {
    Objects.requireNonNull(expression, "expression");
    if (from < 0 || from >= to) {
      throw new IllegalArgumentException("no tokens: " + from + " to " + to);
    }
  }
}
