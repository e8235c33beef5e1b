package org.tawatur.record;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many people of one side met one outcome. Immutable.
 *
 * @param outcome what became of them
 * @param of the actor id of the side that suffered
 * @param min at least so many; not negative
 * @param max at most so many; empty where the wording sets no bound
 * @param text the wording
 * @param span where the wording stands
 */
public record Casualties(
    Outcome outcome, String of, int min, OptionalInt max, String text, Optional<Span> span) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the least number is negative or above the greatest, or the
   *     side is blank
   */
  public Casualties {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (of.isBlank()) {
      throw new IllegalArgumentException("casualties need a side: " + text);
    }
    if (min < 0 || max.orElse(min) < min) {
      throw new IllegalArgumentException("not a number of people: " + min + " to " + max);
    }
  }
}
