package org.tawatur.number;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A quantity as worded: the bounds it sets, and where it stands. Immutable.
 *
 * @param from its first token, the approximating words before the number included
 * @param to the token after its last one; a marker that stands apart (15 شخصا على الأقل) lies
 *     outside
 * @param min at least so many
 * @param max at most so many; empty where the wording sets no bound
 * @param approximate whether the wording says that the number is not exact (نحو, أكثر من)
 * @param kind how it is worded
 * @param unit what it measures
 * @param marker the words after the number that set a bound (على الأقل), where there are any
 */
public record Quantity(
    int from,
    int to,
    int min,
    OptionalInt max,
    boolean approximate,
    Kind kind,
    Unit unit,
    Optional<Marker> marker) {

  /** How a quantity is worded. */
  public enum Kind {
    /** One number, with or without approximation. */
    CARDINAL,
    /** Two numbers as ends: بين 5 و7, خمسة أو ستة. */
    RANGE,
    /** A quantity word: عدد من, عشرات. */
    QUANTIFIER
  }

  /**
   * Where a marker after the number stands.
   *
   * @param from its first token
   * @param to the token after its last one
   */
  public record Marker(int from, int to) {}

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a range is empty or the least number above the greatest
   */
  public Quantity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(marker, "marker");
    if (from >= to || min < 0 || max.orElse(min) < min) {
      throw new IllegalArgumentException(
          "no quantity: " + min + " to " + max + " at tokens " + from + " to " + to);
    }
  }

  /** Whether only the least number is known (أكثر من 15, 15 على الأقل, عشرات). */
  public boolean atLeast() {
    return max.isEmpty();
  }
}
