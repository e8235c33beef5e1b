package org.tawatur.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** The forms of {@link TimeExpression} other than calendar dates. */
final class Expressions {
  private Expressions() {}

  /** Which of the days or months of a name is meant. */
  enum Direction {
    ON_OR_BEFORE,
    BEFORE,
    CURRENT,
    AFTER
  }

  /** Days counted from the publication day. */
  record Relative(Bound from, Bound to, Nature nature) implements TimeExpression {
    @Override
    public Window window(Optional<LocalDate> published) {
      return published.map(p -> Window.of(from.day(p), to.day(p))).orElse(Window.NONE);
    }
  }

  /** A day of the week; {@code weeks} further back for الماضي قبل. */
  record OnWeekday(DayOfWeek day, Direction direction, int weeks) implements TimeExpression {
    @Override
    public Nature nature() {
      return direction == Direction.AFTER ? Nature.FUTURE : Nature.POINT;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return published.map(p -> on(p)).map(day -> Window.of(day, day)).orElse(Window.NONE);
    }

    LocalDate on(LocalDate published) {
      return switch (direction) {
        case ON_OR_BEFORE, CURRENT ->
            published.with(TemporalAdjusters.previousOrSame(day)).minusWeeks(weeks);
        case BEFORE -> published.with(TemporalAdjusters.previous(day)).minusWeeks(weeks);
        case AFTER -> published.with(TemporalAdjusters.next(day));
      };
    }
  }

  /** Days of the week in a row: ليل السبت الأحد, يومي الجمعة والسبت. */
  record Weekdays(DayOfWeek first, OnWeekday last) implements TimeExpression {
    @Override
    public Nature nature() {
      return last.nature();
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return published
          .map(last::on)
          .map(day -> Window.of(day.with(TemporalAdjusters.previousOrSame(first)), day))
          .orElse(Window.NONE);
    }
  }

  /**
   * A day counted from the publication day and named as well: أمس السبت. Where both do not agree
   * (news published after midnight), the name decides.
   */
  record AnchoredWeekday(Relative anchor, DayOfWeek day) implements TimeExpression {
    @Override
    public Nature nature() {
      return anchor.nature();
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      Window window = anchor.window(published);
      if (window.from().isEmpty() || window.from().get().getDayOfWeek() == day) {
        return window;
      }
      Direction direction = nature() == Nature.FUTURE ? Direction.AFTER : Direction.ON_OR_BEFORE;
      return new OnWeekday(day, direction, 0).window(published);
    }
  }

  /** A day of the month of publication, or of one before or after: 5 من الشهر الجاري. */
  record DayOfMonth(int day, int months) implements TimeExpression {
    @Override
    public Nature nature() {
      return months > 0 ? Nature.FUTURE : Nature.POINT;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return published
          .map(p -> p.plusMonths(months))
          .map(p -> p.withDayOfMonth(Math.min(day, p.lengthOfMonth())))
          .map(day -> Window.of(day, day))
          .orElse(Window.NONE);
    }
  }

  /** A part of a month in days, or of a year in months; negative numbers count from the end. */
  record Slice(TimeExpression whole, TimeUnit unit, int first, int last) implements TimeExpression {
    @Override
    public Nature nature() {
      return whole.nature();
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      Window window = whole.window(published);
      if (window.from().isEmpty() || window.to().isEmpty()) {
        return Window.NONE;
      }
      LocalDate from = window.from().get();
      LocalDate end = window.to().get().plusDays(1);
      LocalDate sliceFrom = unit.shift(first > 0 ? from : end, first > 0 ? first - 1 : first);
      LocalDate sliceEnd = unit.shift(last > 0 ? from : end, last > 0 ? last : last + 1);
      return Window.of(sliceFrom, sliceEnd.minusDays(1));
    }
  }

  /** One of the equal parts of a time: الربع الأول من 2021. */
  record Fraction(TimeExpression whole, int parts, int which) implements TimeExpression {
    @Override
    public Nature nature() {
      return whole.nature();
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      Window window = whole.window(published);
      if (window.from().isEmpty() || window.to().isEmpty()) {
        return Window.NONE;
      }
      LocalDate from = window.from().get();
      LocalDate end = window.to().get().plusDays(1);
      long days = end.toEpochDay() - from.toEpochDay();
      if (days >= 365 && 12 % parts == 0) {
        int months = 12 / parts;
        LocalDate start = from.plusMonths((long) months * (which - 1));
        return Window.of(start, start.plusMonths(months).minusDays(1));
      }
      return Window.of(
          from.plusDays(days * (which - 1) / parts), from.plusDays(days * which / parts - 1));
    }
  }

  /** From the beginning of one time to the end of another. */
  record Between(TimeExpression first, TimeExpression last) implements TimeExpression {
    @Override
    public Nature nature() {
      if (first.nature() == Nature.FUTURE || last.nature() == Nature.FUTURE) {
        return Nature.FUTURE;
      }
      boolean night =
          first instanceof Dated one
              && last instanceof Dated other
              && one.day() > 0
              && one.month() == other.month()
              && other.day() == one.day() + 1;
      return night ? Nature.POINT : Nature.PERIOD;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      Window from = first.window(published);
      Window to = last.window(published);
      if (from.from().isEmpty() || to.to().isEmpty()) {
        return Window.NONE;
      }
      if (to.to().get().isBefore(from.from().get())) {
        return turned(from, to);
      }
      return Window.of(from.from().get(), to.to().get());
    }

    /** Each end was counted from publication, and the year or week turned between them. */
    private Window turned(Window from, Window to) {
      Window start = from;
      Window end = to;
      if (last instanceof Dated date && date.year().isEmpty()) {
        Dated next =
            new Dated(
                date.hijri(),
                date.year(),
                OptionalInt.empty(),
                date.month(),
                date.day(),
                Direction.AFTER);
        end = next.window(from.from());
      } else {
        start = first.window(to.to());
      }
      return start.from().isEmpty() || end.to().isEmpty()
          ? Window.NONE
          : Window.of(start.from().get(), end.to().get());
    }
  }

  /** From the beginning of a time to the publication day. */
  record Since(TimeExpression start) implements TimeExpression {
    @Override
    public Nature nature() {
      return start.nature() == Nature.ANAPHORIC ? Nature.ANAPHORIC : Nature.PERIOD;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return window(published, Window.NONE);
    }

    @Override
    public Window window(Optional<LocalDate> published, Window antecedent) {
      Window from = start.window(published, antecedent);
      return from.from().isEmpty() || published.isEmpty()
          ? Window.NONE
          : Window.of(from.from().get(), published.get());
    }
  }

  /**
   * The time told before, or one near it: اليوم ذاته, الشهر نفسه, اليوم التالي.
   *
   * @param unit the calendar unit named; empty for a word such as الفترة or حينها
   * @param shift units after it
   */
  record Anaphoric(Optional<TimeUnit> unit, int shift) implements TimeExpression {
    @Override
    public Nature nature() {
      return Nature.ANAPHORIC;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return Window.NONE;
    }

    @Override
    public Window window(Optional<LocalDate> published, Window antecedent) {
      if (unit.isEmpty() || antecedent.from().isEmpty() || antecedent.to().isEmpty()) {
        return antecedent;
      }
      TimeUnit u = unit.get();
      boolean calendar = u == TimeUnit.MONTH || u == TimeUnit.YEAR;
      LocalDate from = u.shift(antecedent.from().get(), shift);
      LocalDate to = u.shift(antecedent.to().get(), shift);
      return calendar ? Window.of(u.start(from), u.end(to)) : Window.of(from, to);
    }
  }

  /** Before, no saying when. */
  record Background() implements TimeExpression {
    @Override
    public Nature nature() {
      return Nature.BACKGROUND;
    }

    @Override
    public Window window(Optional<LocalDate> published) {
      return Window.NONE;
    }
  }
}
