package org.tawatur.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.tawatur.time.Expressions.Direction;

/**
 * A calendar date, as much of it as is worded: a year, a month, or a day of a month.
 *
 * @param hijri whether in the Hijri calendar
 * @param year the year, where worded
 * @param yearShift years from the year of publication, where worded so (من العام الماضي)
 * @param month the month; 0 for a year alone
 * @param day the day of the month; 0 for a month or a year
 * @param direction which year is meant where none is worded
 */
record Dated(
    boolean hijri, OptionalInt year, OptionalInt yearShift, int month, int day, Direction direction)
    implements TimeExpression {

  static final OptionalInt NO_YEAR = OptionalInt.empty();

  /** The leap day needs at most so many steps to find its year. */
  private static final int MOST_STEPS = 9;

  static Dated year(int year, boolean hijri) {
    return new Dated(
        hijri, OptionalInt.of(year), OptionalInt.empty(), 0, 0, Direction.ON_OR_BEFORE);
  }

  /** The same day or month in the year of another date. */
  Dated inYearOf(Dated other) {
    if (year.isPresent() || yearShift.isPresent()) {
      return this;
    }
    return new Dated(hijri, other.year, other.yearShift, month, day, other.direction);
  }

  Dated withDay(int otherDay) {
    return new Dated(hijri, year, yearShift, month, otherDay, direction);
  }

  @Override
  public Nature nature() {
    if (direction == Direction.AFTER || yearShift.orElse(0) > 0) {
      return Nature.FUTURE;
    }
    return day > 0 ? Nature.POINT : Nature.PERIOD;
  }

  @Override
  public Window window(Optional<LocalDate> published) {
    if (year.isPresent()) {
      return in(hijri && month > 0 ? hijriYear(year.getAsInt()) : year.getAsInt());
    }
    if (published.isEmpty()) {
      return Window.NONE;
    }
    LocalDate today = published.get();
    int thisYear = hijri ? Hijri.year(today) : today.getYear();
    if (yearShift.isPresent()) {
      return in(thisYear + yearShift.getAsInt());
    }
    int step = direction == Direction.AFTER ? 1 : -1;
    for (int i = 0, y = thisYear; i < MOST_STEPS; i++, y += step) {
      Window window = in(y);
      if (window.from().isPresent()
          && window.to().isPresent()
          && fits(window.from().get(), window.to().get(), today)) {
        return window;
      }
    }
    return Window.NONE;
  }

  private boolean fits(LocalDate from, LocalDate to, LocalDate today) {
    return switch (direction) {
      case ON_OR_BEFORE -> !from.isAfter(today);
      case BEFORE -> to.isBefore(today);
      case CURRENT -> true;
      case AFTER -> from.isAfter(today);
    };
  }

  /** رمضان 2019: the Hijri year whose month begins in that year. */
  private int hijriYear(int worded) {
    if (worded < 1700) {
      return worded;
    }
    int y = Hijri.year(LocalDate.of(worded, 1, 1));
    return Hijri.day(y, month, 1).getYear() == worded ? y : y + 1;
  }

  private Window in(int y) {
    if (hijri) {
      return month == 0
          ? Window.of(Hijri.day(y, 1, 1), Hijri.monthEnd(y, 12))
          : day == 0
              ? Window.of(Hijri.day(y, month, 1), Hijri.monthEnd(y, month))
              : Window.of(Hijri.day(y, month, day), Hijri.day(y, month, day));
    }
    if (month == 0) {
      return Window.of(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31));
    }
    YearMonth of = YearMonth.of(y, month);
    if (day == 0) {
      return Window.of(of.atDay(1), of.atEndOfMonth());
    }
    if (!of.isValidDay(day)) {
      return Window.NONE;
    }
    return Window.of(of.atDay(day), of.atDay(day));
  }
}
