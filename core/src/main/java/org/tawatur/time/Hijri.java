package org.tawatur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * Days of the Hijri calendar as ISO days: Umm al-Qura where the platform's tables reach, else the
 * tabular calendar of the 30-year cycle.
 */
final class Hijri {
  private static final int FIRST_TABLED = 1300;
  private static final int LAST_TABLED = 1600;
  private static final long EPOCH_DAY_OF_TABULAR_ZERO = -492_533;

  private Hijri() {}

  /** The ISO day; a day beyond the end of its month gives the month's last day. */
  static LocalDate day(int year, int month, int day) {
    if (year >= FIRST_TABLED && year <= LAST_TABLED) {
      return LocalDate.ofEpochDay(tabled(year, month, day).toEpochDay());
    }
    long days =
        Math.floorDiv(11L * year + 3, 30)
            + 354L * year
            + 30L * month
            - Math.floorDiv(month - 1, 2)
            + Math.min(day, month % 2 == 0 && month < 12 ? 29 : 30);
    return LocalDate.ofEpochDay(days + EPOCH_DAY_OF_TABULAR_ZERO);
  }

  /** The last ISO day of a month. */
  static LocalDate monthEnd(int year, int month) {
    return month == 12 ? day(year + 1, 1, 1).minusDays(1) : day(year, month + 1, 1).minusDays(1);
  }

  /** The Hijri year that an ISO day lies in. */
  static int year(LocalDate day) {
    try {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    } catch (DateTimeException e) {
      int year = (int) ((day.toEpochDay() - EPOCH_DAY_OF_TABULAR_ZERO) / 354.367);
      while (day(year, 1, 1).isAfter(day)) {
        year--;
      }
      while (!day(year + 1, 1, 1).isAfter(day)) {
        year++;
      }
      return year;
    }
  }

  private static HijrahDate tabled(int year, int month, int day) {
    HijrahDate first = HijrahDate.of(year, month, 1);
    return day <= first.lengthOfMonth()
        ? first.with(ChronoField.DAY_OF_MONTH, day)
        : first.with(ChronoField.DAY_OF_MONTH, first.lengthOfMonth());
  }
}
