package org.tawatur.time;

import java.time.LocalDate;

/** A unit of time as reports count in. */
public enum TimeUnit {
  /** Hours; a day for windows is the next whole number of 24 hours, half a day up. */
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE;

  /** The day so many units later; earlier where negative. */
  LocalDate shift(LocalDate day, long amount) {
    return switch (this) {
      case HOUR -> day.plusDays(Long.signum(amount) * ((Math.abs(amount) + 12) / 24));
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
    };
  }

  /** The first day of the calendar unit that a day lies in; weeks begin on Saturday. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> day;
      case WEEK -> day.minusDays((day.getDayOfWeek().getValue() + 1) % 7);
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
    };
  }

  /** The last day of the calendar unit that a day lies in. */
  LocalDate end(LocalDate day) {
    return this == HOUR ? day : shift(start(day), 1).minusDays(1);
  }
}
