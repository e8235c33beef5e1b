package org.tawatur.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.number.NumberReading;
import org.tawatur.time.Expressions.Anaphoric;
import org.tawatur.time.Expressions.Between;
import org.tawatur.time.Expressions.Direction;
import org.tawatur.time.Expressions.Fraction;
import org.tawatur.time.Expressions.Slice;
import org.tawatur.time.TimeWord.Role;

/**
 * Reads periods: units of time with what stands around them.
 *
 * <pre>
 * period  = (هذا | ذلك) unit | unit modifiers | amount modifiers | الفترة modifier
 *         | slice [من] whole | الربع ordinal [من whole] | الثمانينات | صيف year
 * amount  = [نحو] ( number unit | dual | plural [number] | unit )
 * whole   = period | year | month
 * </pre>
 */
final class PeriodParser {
  private static final int MOST_UNITS = 9999;
  private static final int LEAST_HOURS = 12;

  private final Cursor cursor;
  private final TimeLexicon lexicon;
  private final DateParser dates;

  PeriodParser(Cursor cursor, TimeLexicon lexicon, DateParser dates) {
    this.cursor = cursor;
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /**
   * Some units of time.
   *
   * @param to the token after
   * @param unit the unit
   * @param number how many; 0 for a plural without a number
   * @param definite whether it carries the article
   * @param bare whether it is the unit's singular without a number
   */
  record Amount(int to, TimeUnit unit, int number, boolean definite, boolean bare) {
    String frame(String stem) {
      return stem + (number > 0 ? "-n" : "-many");
    }
  }

  /** The period at a token, or null. */
  @Nullable Parsed period(int token) {
    Parsed best = singular(token);
    best = Parsed.longer(best, several(token));
    best = Parsed.longer(best, slice(token));
    best = Parsed.longer(best, fraction(token));
    return Parsed.longer(best, named(token));
  }

  /** The amount at a token, or null. */
  @Nullable Amount amount(int token) {
    if (!cursor.promising(token)) {
      return null;
    }
    int at = token;
    if (cursor.is(at, Role.APPROXIMATE)) {
      at = cursor.after(at);
    }
    if (cursor.is(at, Role.FEW)) {
      at = cursor.after(at);
    }
    int start = cursor.afterArticle(at);
    boolean definite = start > at || cursor.definite(at) || cursor.article(at);
    NumberReading number = cursor.unit(start) == null ? cursor.cardinal(start) : null;
    TimeWord unit = cursor.unit(number == null ? at : number.to());
    if (number != null && unit != null) {
      int of = number.to();
      if (!cursor.bare(of) || number.value() < 1 || number.value() > MOST_UNITS) {
        return null;
      }
      return new Amount(
          half(cursor.after(of)),
          unitOf(unit),
          (int) number.value(),
          definite || cursor.article(of),
          false);
    }
    if (unit == null) {
      return null;
    }
    int to = cursor.after(at);
    definite = cursor.article(at);
    return switch (unit.role()) {
      case UNIT_DUAL -> new Amount(half(to), unitOf(unit), 2, definite, false);
      case UNIT_PLURAL -> plural(to, unitOf(unit), definite);
      default -> new Amount(half(few(to)), unitOf(unit), 1, definite, true);
    };
  }

  private Amount plural(int to, TimeUnit unit, boolean definite) {
    int at = cursor.afterArticle(to);
    if (definite && (at > to || cursor.definite(to))) {
      NumberReading number = cursor.cardinal(at);
      if (number != null && number.value() > 0 && number.value() <= MOST_UNITS) {
        return new Amount(number.to(), unit, (int) number.value(), true, false);
      }
    }
    return new Amount(few(to), unit, 0, definite, false);
  }

  private int few(int at) {
    return cursor.is(at, Role.FEW) ? cursor.after(at) : at;
  }

  private int half(int at) {
    return cursor.is(at, Role.FRACTION) && cursor.waw(at) ? cursor.after(at) : at;
  }

  private static TimeUnit unitOf(TimeWord unit) {
    return unit.unit().orElseThrow();
  }

  /** The modifier behind an amount (الماضية, القليلة المقبلة); empty if there is none. */
  Optional<String> modifier(int token) {
    TimeWord word = cursor.word(few(token), Role.MODIFIER);
    return word == null ? Optional.empty() : Optional.of(word.key());
  }

  int afterModifier(int token) {
    return cursor.after(few(token));
  }

  /** هذا الأسبوع, الشهر الماضي, اليوم ذاته. */
  private @Nullable Parsed singular(int token) {
    int at = token;
    boolean near = cursor.is(at, Role.THIS);
    boolean far = cursor.is(at, Role.THAT);
    if (near || far) {
      at = cursor.after(at);
    }
    TimeWord unit = cursor.unit(at);
    if (unit == null || !cursor.article(at)) {
      return cursor.is(at, Role.STRETCH) && cursor.article(at) ? stretch(at, far) : null;
    }
    int to = cursor.after(at);
    if (far) {
      return new Parsed(to, new Anaphoric(Optional.of(unitOf(unit)), 0));
    }
    if (near) {
      return rule(unit.role() == Role.UNIT_PLURAL ? "this-many" : "this", unitOf(unit), 0, to);
    }
    TimeWord modifier = cursor.word(to, Role.MODIFIER);
    if (unit.role() != Role.UNIT || modifier == null) {
      return null;
    }
    return modified(unitOf(unit), modifier.key(), cursor.after(to));
  }

  private @Nullable Parsed modified(TimeUnit unit, String modifier, int to) {
    return switch (modifier) {
      case "same" -> new Parsed(to, new Anaphoric(Optional.of(unit), 0));
      case "following" -> new Parsed(to, new Anaphoric(Optional.of(unit), 1));
      case "previous" -> new Parsed(to, new Anaphoric(Optional.of(unit), -1));
      default -> rule(modifier, unit, 1, to);
    };
  }

  private @Nullable Parsed stretch(int token, boolean far) {
    int to = cursor.after(token);
    if (far) {
      return new Parsed(to, new Anaphoric(Optional.empty(), 0));
    }
    TimeWord modifier = cursor.word(to, Role.MODIFIER);
    return modifier != null && modifier.key().equals("same")
        ? new Parsed(cursor.after(to), new Anaphoric(Optional.empty(), 0))
        : null;
  }

  /** الأيام الثلاثة الماضية, الـ24 ساعة الماضية, الأسابيع المقبلة. */
  private @Nullable Parsed several(int token) {
    Amount amount = amount(token);
    if (amount == null || amount.bare() || !amount.definite()) {
      return null;
    }
    return modified(amount);
  }

  /** An amount with its modifier, or null. */
  @Nullable Parsed modified(Amount amount) {
    String modifier = modifier(amount.to()).orElse("");
    int to = afterModifier(amount.to());
    return switch (modifier) {
      case "past", "next" -> rule(amount.frame(modifier), amount.unit(), amount.number(), to);
      case "same" -> new Parsed(to, new Anaphoric(Optional.empty(), 0));
      default -> null;
    };
  }

  @Nullable Parsed rule(String frame, TimeUnit unit, int number, int to) {
    return lexicon.rule(frame, unit, number).map(rule -> new Parsed(to, rule)).orElse(null);
  }

  /** خلال ثلاثة أيام, but not خلال ساعتين, which says how long. */
  static boolean saysHowLong(Amount amount) {
    return amount.unit() == TimeUnit.HOUR && amount.number() < LEAST_HOURS;
  }

  private @Nullable Parsed slice(int token) {
    TimeWord slice = cursor.word(token, Role.SLICE);
    if (slice == null) {
      return null;
    }
    int at = cursor.after(token);
    Parsed whole = whole(at);
    if (whole == null) {
      return null;
    }
    TimeExpression of = whole.expression();
    Optional<TimeUnit> unit = length(at, of);
    Optional<TimeLexicon.Cut> cut = unit.flatMap(u -> lexicon.cut(slice.key(), u));
    TimeUnit parts = unit.equals(Optional.of(TimeUnit.YEAR)) ? TimeUnit.MONTH : TimeUnit.DAY;
    TimeExpression part =
        cut.<TimeExpression>map(c -> new Slice(calendar(of, unit), parts, c.first(), c.last()))
            .orElse(of);
    return new Parsed(whole.to(), part);
  }

  /** A slice is cut from the whole calendar unit, not from what has passed of it. */
  private TimeExpression calendar(TimeExpression of, Optional<TimeUnit> unit) {
    boolean running =
        of instanceof Expressions.Relative relative && relative.to().equals(Bound.parse("0 day"));
    return running ? unit.flatMap(u -> lexicon.rule("whole", u, 0)).orElse(of) : of;
  }

  private Optional<TimeUnit> length(int token, TimeExpression of) {
    if (of instanceof Dated dated) {
      return dated.day() > 0
          ? Optional.empty()
          : Optional.of(dated.month() > 0 ? TimeUnit.MONTH : TimeUnit.YEAR);
    }
    int at = cursor.is(token, Role.THIS) ? cursor.after(token) : token;
    TimeWord unit = cursor.unit(at);
    return unit == null ? Optional.empty() : unit.unit();
  }

  /** What a slice or a fraction is cut from, or null. */
  private @Nullable Parsed whole(int at) {
    Parsed whole = singular(at);
    whole = Parsed.longer(whole, dates.year(at));
    whole = Parsed.longer(whole, dates.bareYear(at));
    Parsed date = dates.date(at, true);
    if (date != null && date.expression() instanceof Dated dated && dated.day() == 0) {
      whole = Parsed.longer(whole, date);
    }
    TimeWord unit = cursor.unit(at);
    if (whole == null && unit != null && unit.role() == Role.UNIT && cursor.article(at)) {
      return rule("whole", unitOf(unit), 0, cursor.after(at));
    }
    return whole;
  }

  private @Nullable Parsed fraction(int token) {
    TimeWord parts = cursor.word(token, Role.FRACTION);
    if (parts == null || !cursor.article(token)) {
      return null;
    }
    int at = cursor.after(token);
    NumberReading which = cursor.definite(at) ? cursor.ordinal(at) : null;
    int number;
    if (which != null && which.value() <= parts.number()) {
      number = (int) which.value();
      at = which.to();
    } else if ("past".equals(modifierKey(at)) && cursor.is(at + 1, "من")) {
      // الربع الأخير من العام
      number = parts.number();
      at = cursor.after(at);
    } else {
      return null;
    }
    Parsed whole = cursor.is(at, "من") ? whole(at + 1) : null;
    if (whole != null) {
      TimeExpression of = calendar(whole.expression(), length(at + 1, whole.expression()));
      return new Parsed(whole.to(), new Fraction(of, parts.number(), number));
    }
    // a quarter is of the year; a half may be of a match
    Optional<TimeExpression> year = lexicon.rule("whole", TimeUnit.YEAR, 0);
    if (parts.number() != 4 || cursor.is(at, "من") || year.isEmpty()) {
      return null;
    }
    return new Parsed(at, new Fraction(year.get(), parts.number(), number));
  }

  private @Nullable String modifierKey(int token) {
    TimeWord word = cursor.word(token, Role.MODIFIER);
    return word == null ? null : word.key();
  }

  /** Decades and seasons. */
  private @Nullable Parsed named(int token) {
    TimeWord decade = cursor.word(token, Role.DECADE);
    if (decade != null) {
      int to = cursor.after(token);
      boolean century = cursor.is(to, Role.CENTURY);
      if (!century && !cursor.article(token)) {
        return null;
      }
      TimeExpression years =
          new Between(Dated.year(decade.number(), false), Dated.year(decade.number() + 9, false));
      return new Parsed(century ? cursor.after(to) : to, years);
    }
    TimeWord season = cursor.word(token, Role.SEASON);
    return season == null ? null : season(token, season);
  }

  private @Nullable Parsed season(int token, TimeWord season) {
    int at = cursor.after(token);
    int dash = season.key().indexOf('-');
    int first = Integer.parseInt(season.key().substring(0, dash));
    int last = Integer.parseInt(season.key().substring(dash + 1));
    Parsed year = Parsed.longer(dates.year(at), dates.bareYear(at));
    if (year != null && year.expression() instanceof Dated dated && !cursor.article(token)) {
      int number = dated.year().orElseThrow();
      return new Parsed(
          year.to(),
          new Between(monthOf(first, number), monthOf(last, last < first ? number + 1 : number)));
    }
    if (cursor.article(token) && "past".equals(modifierKey(at))) {
      Dated end = new Dated(false, Dated.NO_YEAR, Dated.NO_YEAR, last, 0, Direction.BEFORE);
      int months = last - first + (last < first ? 12 : 0) + 1;
      return new Parsed(
          cursor.after(at), new Slice(new Between(end, end), TimeUnit.MONTH, -months, -1));
    }
    return null;
  }

  private static Dated monthOf(int month, int year) {
    return new Dated(false, Dated.NO_YEAR, Dated.NO_YEAR, month, 0, Direction.ON_OR_BEFORE)
        .inYearOf(Dated.year(year, false));
  }
}
