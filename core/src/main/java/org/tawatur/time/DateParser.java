package org.tawatur.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tawatur.number.NumberReading;
import org.tawatur.time.Expressions.Between;
import org.tawatur.time.Expressions.DayOfMonth;
import org.tawatur.time.Expressions.Direction;
import org.tawatur.time.TimeWord.Role;

/**
 * Reads calendar dates and years.
 *
 * <pre>
 * date    = figures | days [من] [شهر] months | days [من] الشهر modifier | [شهر] months
 * days    = day { (و | - | / | إلى) day }
 * months  = month [twin] [which] { و months }
 * twin    = '(' month ')' | '/' month | month        the same month by another name
 * which   = [من] [عام] year [era] | [من] العام modifier | modifier
 * figures = y/m/d | d/m/y | d-m-y | d.m.y | d/m
 * </pre>
 */
final class DateParser {
  private static final int LAST_DAY = 31;
  private static final int MOST_DAYS = 6;

  private final Cursor cursor;

  DateParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The date at a token, or null.
   *
   * @param introduced whether a word for time stands before, so that مارس is the month
   */
  @Nullable Parsed date(int token, boolean introduced) {
    Parsed figures = figures(token, introduced);
    if (figures != null) {
      return figures;
    }
    Parsed days = days(token);
    return days != null ? days : months(token, introduced);
  }

  /** A year after عام or سنة, or years after عامي, أعوام; or null. */
  @Nullable Parsed year(int token) {
    TimeWord unit = cursor.unit(token);
    if (unit == null || unit.unit().orElseThrow() != TimeUnit.YEAR) {
      return null;
    }
    Parsed first = plainYear(cursor.after(token));
    if (first == null || unit.role() == Role.UNIT) {
      return first;
    }
    int at = first.to();
    if (cursor.is(at, "و") || cursor.is(at, "-") || cursor.is(at, Role.UNTIL)) {
      Parsed last = plainYear(cursor.is(at, "و") || cursor.is(at, "-") ? at + 1 : cursor.after(at));
      if (last != null) {
        return new Parsed(last.to(), new Between(first.expression(), last.expression()));
      }
    }
    return first;
  }

  /** A year in figures where the words before make it one (في 2016), or null. */
  @Nullable Parsed bareYear(int token) {
    int value = cursor.figure(token);
    if (value < 1900 || value > 2100 || (cursor.glued(token) && !cursor.is(token - 1, "-"))) {
      return null;
    }
    boolean counts =
        cursor.isWord(token + 1)
            && cursor.words(token + 1).isEmpty()
            && !cursor.is(token + 1, "و")
            && (value % 100 == 0 || cursor.digits(token + 1) > 3);
    if (counts || cursor.is(token + 1, "%") || cursor.unit(token + 1) != null) {
      return null;
    }
    return new Parsed(token + 1, Dated.year(value, false));
  }

  private @Nullable Parsed plainYear(int token) {
    int value = cursor.figure(token);
    int to = token + 1;
    if (value < 0) {
      NumberReading reading = cursor.isWord(token) ? cursor.cardinal(token) : null;
      if (reading == null || reading.value() < 1900 || reading.value() > 2100) {
        return null;
      }
      value = (int) reading.value();
      to = reading.to();
    } else if (value < 600 || value > 2200) {
      return null;
    }
    boolean hijri = cursor.is(to, Role.HIJRI_ERA);
    if (hijri || cursor.is(to, Role.ERA)) {
      to = cursor.after(to);
    }
    return new Parsed(to, Dated.year(value, hijri));
  }

  private @Nullable Parsed days(int token) {
    List<Integer> days = new ArrayList<>(2);
    int at = day(token, days);
    if (at < 0) {
      return null;
    }
    while (days.size() < MOST_DAYS) {
      int next = -1;
      if (cursor.is(at, "و") || cursor.is(at, "-") || cursor.is(at, "/")) {
        next = day(at + 1, days);
      } else if (cursor.is(at, Role.UNTIL)) {
        next = day(cursor.after(at), days);
      }
      if (next < 0) {
        break;
      }
      at = next;
    }
    boolean of = cursor.is(at, "من");
    if (of) {
      at++;
    }
    int first = days.get(0);
    int last = days.get(days.size() - 1);
    TimeWord unit = cursor.unit(at);
    if (unit != null && unit.unit().orElseThrow() == TimeUnit.MONTH && unit.role() == Role.UNIT) {
      Parsed relative = cursor.article(at) ? dayOfMonth(at, first, last) : null;
      if (relative != null || cursor.article(at)) {
        return relative;
      }
      at = cursor.after(at);
    }
    Parsed month = months(at, true);
    if (month == null || !(month.expression() instanceof Dated dated)) {
      return null;
    }
    if (first == last) {
      return new Parsed(month.to(), dated.withDay(first));
    }
    return first > last
        ? null
        : new Parsed(month.to(), new Between(dated.withDay(first), dated.withDay(last)));
  }

  /** 5 من الشهر الجاري. */
  private @Nullable Parsed dayOfMonth(int unit, int first, int last) {
    int at = cursor.after(unit);
    TimeWord modifier = cursor.word(at, Role.MODIFIER);
    if (modifier == null) {
      return null;
    }
    int shift;
    switch (modifier.key()) {
      case "past" -> shift = -1;
      case "current" -> shift = 0;
      case "next" -> shift = 1;
      default -> {
        return null;
      }
    }
    TimeExpression day = new DayOfMonth(first, shift);
    return new Parsed(
        cursor.after(at), first == last ? day : new Between(day, new DayOfMonth(last, shift)));
  }

  /** Adds the day number at a token; gives the token after it, or -1. */
  private int day(int token, List<Integer> days) {
    int at = cursor.afterArticle(token);
    int value = cursor.figure(at);
    int to = at + 1;
    if (value < 0 || cursor.digits(at) > 2) {
      NumberReading reading = cursor.ordinal(token);
      if (reading == null) {
        return -1;
      }
      value = (int) reading.value();
      to = reading.to();
    }
    if (value < 1 || value > LAST_DAY) {
      return -1;
    }
    days.add(value);
    return to;
  }

  private @Nullable Parsed months(int token, boolean introduced) {
    int at = token;
    TimeWord unit = cursor.unit(at);
    boolean named = introduced;
    if (unit != null && unit.unit().orElseThrow() == TimeUnit.MONTH && !cursor.article(at)) {
      at = cursor.after(at);
      named = true;
    }
    Parsed month = month(at, named);
    if (month == null || !(month.expression() instanceof Dated first)) {
      return month;
    }
    boolean joined = cursor.month(month.to()) != null && cursor.waw(month.to());
    boolean dashed = cursor.is(month.to(), "-") && cursor.month(month.to() + 1) != null;
    if (!joined && !dashed) {
      return month;
    }
    Parsed next = month(dashed ? month.to() + 1 : month.to(), true);
    boolean said =
        first.year().isPresent()
            || first.yearShift().isPresent()
            || first.direction() != Direction.ON_OR_BEFORE;
    if (said || next == null || !(next.expression() instanceof Dated last)) {
      return month;
    }
    return new Parsed(next.to(), new Between(first.inYearOf(last), last));
  }

  private @Nullable Parsed month(int at, boolean named) {
    TimeWord month = cursor.month(at);
    if (month == null || (month.key().equals("madda") && cursor.originalFirst(at) == 'أ')) {
      return null;
    }
    boolean hijri = month.role() == Role.HIJRI_MONTH || month.role() == Role.HIJRI_MONTH_AMBIGUOUS;
    boolean ambiguous =
        month.role() == Role.MONTH_AMBIGUOUS || month.role() == Role.HIJRI_MONTH_AMBIGUOUS;
    int to = cursor.after(at);
    int twin = twin(to, month);
    boolean known = named || twin > to;
    Dated dated =
        new Dated(
            hijri,
            OptionalInt.empty(),
            OptionalInt.empty(),
            month.number(),
            0,
            Direction.ON_OR_BEFORE);
    if (twin == to && (cursor.is(to, "/") || cursor.is(to, "-"))) {
      TimeWord other = cursor.month(to + 1);
      if (other != null) {
        Parsed last = which(cursor.after(to + 1), monthOf(other));
        Dated end = (Dated) last.expression();
        return new Parsed(last.to(), new Between(dated.inYearOf(end), end));
      }
    }
    Parsed which = which(twin, dated);
    return ambiguous && !known && which.to() == twin ? null : which;
  }

  private static Dated monthOf(TimeWord month) {
    boolean hijri = month.role() == Role.HIJRI_MONTH || month.role() == Role.HIJRI_MONTH_AMBIGUOUS;
    return new Dated(
        hijri, OptionalInt.empty(), OptionalInt.empty(), month.number(), 0, Direction.ON_OR_BEFORE);
  }

  /** The token after the month's other name, where it stands: أبريل (نيسان), تموز/يوليو. */
  private int twin(int to, TimeWord month) {
    int at = to;
    boolean bracket = cursor.isBracket(at);
    if (bracket || cursor.is(at, "/") || cursor.is(at, "-")) {
      at++;
    }
    TimeWord other = cursor.month(at);
    if (other == null || other.number() != month.number() || !cursor.bare(at)) {
      return to;
    }
    at = cursor.after(at);
    return bracket ? cursor.isBracket(at) ? at + 1 : to : at;
  }

  /** Reads which year a month is of, as far as it is said. */
  private Parsed which(int token, Dated month) {
    int at = token;
    if (cursor.is(at, "،") && cursor.figure(at + 1) > 1000) {
      at++;
    }
    TimeWord modifier = cursor.word(at, Role.MODIFIER);
    if (modifier != null && cursor.article(at)) {
      Direction direction = direction(modifier);
      return direction == null
          ? new Parsed(token, month)
          : new Parsed(
              cursor.after(at),
              new Dated(
                  month.hijri(), month.year(), month.yearShift(), month.month(), 0, direction));
    }
    int year = cursor.is(at, "من") || cursor.is(at, "في") ? at + 1 : at;
    TimeWord unit = cursor.unit(year);
    if (unit != null && unit.role() == Role.UNIT && unit.unit().orElseThrow() == TimeUnit.YEAR) {
      Parsed named = plainYear(cursor.after(year));
      if (named != null && named.expression() instanceof Dated dated) {
        return new Parsed(named.to(), month.inYearOf(dated));
      }
      TimeWord which = cursor.word(cursor.after(year), Role.MODIFIER);
      if (which != null && cursor.article(year)) {
        int shift = yearShift(which);
        if (shift <= 1) {
          return new Parsed(
              cursor.after(cursor.after(year)),
              new Dated(
                  month.hijri(),
                  OptionalInt.empty(),
                  OptionalInt.of(shift),
                  month.month(),
                  0,
                  Direction.ON_OR_BEFORE));
        }
      }
      return new Parsed(token, month);
    }
    int figure = cursor.figure(year == at ? at : year);
    if (figure >= 1000 && figure <= 2200) {
      int figureAt = year == at ? at : year;
      int to = figureAt + 1;
      if (cursor.is(to, Role.HIJRI_ERA) || cursor.is(to, Role.ERA)) {
        to = cursor.after(to);
      } else if (year != at && bareYear(figureAt) == null) {
        return new Parsed(token, month);
      }
      return new Parsed(to, month.inYearOf(Dated.year(figure, month.hijri())));
    }
    return new Parsed(token, month);
  }

  private static @Nullable Direction direction(TimeWord modifier) {
    return switch (modifier.key()) {
      case "past", "before-past" -> Direction.BEFORE;
      case "current" -> Direction.CURRENT;
      case "next" -> Direction.AFTER;
      default -> null;
    };
  }

  private static int yearShift(TimeWord modifier) {
    return switch (modifier.key()) {
      case "before-past" -> -2;
      case "past" -> -1;
      case "current" -> 0;
      case "next" -> 1;
      default -> Integer.MAX_VALUE;
    };
  }

  private @Nullable Parsed figures(int token, boolean introduced) {
    int a = cursor.figure(token);
    if (a < 0
        || !cursor.glued(token + 1)
        || !mark(token + 1)
        || (cursor.glued(token) && mark(token - 1))) {
      return null;
    }
    int b = cursor.glued(token + 2) ? cursor.figure(token + 2) : -1;
    if (b < 1) {
      return null;
    }
    boolean three = cursor.glued(token + 3) && mark(token + 3) && cursor.glued(token + 4);
    int c = three ? cursor.figure(token + 4) : -1;
    if (c < 0) {
      boolean slash = cursor.is(token + 1, "/") && introduced && !three;
      return slash && a <= LAST_DAY && b <= 12
          ? checked(token + 3, OptionalInt.empty(), b, a)
          : null;
    }
    if (a >= 1000) {
      return checked(token + 5, OptionalInt.of(a), b, c);
    }
    if (c < 1000) {
      return null;
    }
    return b > 12 && a <= 12
        ? checked(token + 5, OptionalInt.of(c), a, b)
        : checked(token + 5, OptionalInt.of(c), b, a);
  }

  private boolean mark(int token) {
    return cursor.is(token, "/") || cursor.is(token, "-") || cursor.is(token, ".");
  }

  private static @Nullable Parsed checked(int to, OptionalInt year, int month, int day) {
    boolean hijri = year.orElse(2000) < 1700;
    Dated date = new Dated(hijri, year, OptionalInt.empty(), month, day, Direction.ON_OR_BEFORE);
    if (month < 1 || month > 12 || day < 1 || day > LAST_DAY) {
      return null;
    }
    boolean real = year.isEmpty() || date.window(java.util.Optional.empty()).known();
    return real ? new Parsed(to, date) : null;
  }
}
