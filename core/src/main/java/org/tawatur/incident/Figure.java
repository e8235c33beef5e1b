package org.tawatur.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One origin's number of people. Immutable.
 *
 * @param origin the origin's key
 * @param min at least so many; not negative
 * @param max at most so many; empty where no bound is set
 * @param published the latest day on which it was published, where that is known
 * @param standing whether it counts, and for what
 * @param records the records that give it
 */
public record Figure(
    String origin,
    int min,
    OptionalInt max,
    Optional<LocalDate> published,
    Standing standing,
    List<String> records) {

  /** What a figure is to the toll. */
  public enum Standing {
    /** The best figure lies within it. */
    SUPPORTS,
    /** The best figure lies outside it. */
    DIFFERS,
    /** The same origin has given another one since; it does not count. */
    REPLACED;

    /**
     * The name in files.
     *
     * @return the constant in lower case
     */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the bounds and copies the list.
   *
   * @throws IllegalArgumentException if the least number is negative or above the greatest
   */
  public Figure {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(standing, "standing");
    records = List.copyOf(records);
    if (min < 0 || max.orElse(min) < min) {
      throw new IllegalArgumentException("not a number of people: " + min + " to " + max);
    }
  }

  /**
   * The figure for people.
   *
   * @return such as {@code 11}, {@code 5-7}, or {@code 15+} without an upper bound
   */
  public String words() {
    if (max.isEmpty()) {
      return min + "+";
    }
    return max.getAsInt() == min ? String.valueOf(min) : min + "-" + max.getAsInt();
  }

  /** Whether a number of people lies within the figure. */
  boolean holds(int number) {
    return min <= number && number <= max.orElse(Integer.MAX_VALUE);
  }

  /** The same figure with another standing. */
  Figure as(Standing other) {
    return new Figure(origin, min, max, published, other, records);
  }
}
