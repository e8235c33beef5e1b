package org.tawatur.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a happening took place: the wording and the days that it may mean, both ends included.
 * Immutable.
 *
 * @param text the wording; empty where the text gives none
 * @param from the first day; given together with {@code to} or not at all
 * @param to the last day
 * @param span where the wording stands
 */
public record DateWindow(
    Optional<String> text, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Span> span) {

  /** Nothing is known. */
  public static final DateWindow EMPTY =
      new DateWindow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if only one end is given, or the last day comes before the
   *     first
   */
  public DateWindow {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("both ends of a window come together");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "a window ends before it begins: " + from.get() + " to " + to.get());
    }
  }
}
