package org.tawatur.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One end of a window, counted from the publication day. In data: {@code 0 day}, {@code -7 day},
 * {@code -n month}, {@code -1 year start}.
 *
 * @param amount units from the publication day, or with {@code perNumber} the sign to multiply the
 *     number of the wording with
 * @param perNumber whether the number of the wording counts (قبل ثلاثة أيام)
 * @param unit the unit
 * @param edge which day of the calendar unit is meant
 */
record Bound(int amount, boolean perNumber, TimeUnit unit, Edge edge) {
  enum Edge {
    NONE,
    START,
    END
  }

  /**
   * Reads a cell of the rule table.
   *
   * @throws IllegalArgumentException if it is no bound
   */
  static Bound parse(String cell) {
    String[] parts = cell.split(" ", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw new IllegalArgumentException("not a bound such as '-1 month start': " + cell);
    }
    boolean perNumber = parts[0].endsWith("n");
    int amount = perNumber ? (parts[0].startsWith("-") ? -1 : 1) : Integer.parseInt(parts[0]);
    TimeUnit unit = TimeUnit.valueOf(parts[1].toUpperCase(Locale.ROOT));
    Edge edge = parts.length == 2 ? Edge.NONE : Edge.valueOf(parts[2].toUpperCase(Locale.ROOT));
    return new Bound(amount, perNumber, unit, edge);
  }

  /** The same bound for a number of units. */
  Bound times(int number) {
    return perNumber ? new Bound(amount * number, false, unit, edge) : this;
  }

  /** The day this means for a publication day. */
  LocalDate day(LocalDate published) {
    LocalDate day = unit.shift(published, amount);
    return switch (edge) {
      case NONE -> day;
      case START -> unit.start(day);
      case END -> unit.end(day);
    };
  }
}
