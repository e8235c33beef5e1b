package org.tawatur.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a wording may mean. Immutable.
 *
 * @param from the first day; given together with {@code to} or not at all
 * @param to the last day, included
 */
public record Window(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Nothing is known. */
  public static final Window NONE = new Window(Optional.empty(), Optional.empty());

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if only one end is given, or the last day comes first
   */
  public Window {
    if (from.isPresent() != to.isPresent()
        || (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))) {
      throw new IllegalArgumentException("no window: " + from + " to " + to);
    }
  }

  /** The window from one day to another; the days may come in either order. */
  public static Window of(LocalDate one, LocalDate other) {
    return one.isAfter(other)
        ? new Window(Optional.of(other), Optional.of(one))
        : new Window(Optional.of(one), Optional.of(other));
  }

  /** Whether the days are known. */
  public boolean known() {
    return from.isPresent();
  }
}
