package org.tawatur.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.time.Expressions.Background;
import org.tawatur.time.Expressions.Between;
import org.tawatur.time.Expressions.Relative;
import org.tawatur.time.Expressions.Since;
import org.tawatur.time.PeriodParser.Amount;
import org.tawatur.time.TimeWord.Role;

/**
 * Reads a wording for time with the preposition before it.
 *
 * <pre>
 * time    = منذ (inner | amount) [حتى inner] | قبل amount | خلال (inner | amount [modifier])
 *         | على مدى amount modifier | آخر amount | بين inner و inner | من inner إلى inner
 *         | في inner | inner | fixed expression
 * inner   = days | period | year
 * </pre>
 *
 * <p>For one thread and one sentence.
 */
final class TimeParser {
  private static final Relative TODAY =
      new Relative(Bound.parse("0 day"), Bound.parse("0 day"), Nature.PERIOD);

  private final Cursor cursor;
  private final DateParser dates;
  private final DayParser days;
  private final PeriodParser periods;

  TimeParser(Cursor cursor, TimeLexicon lexicon) {
    this.cursor = cursor;
    this.dates = new DateParser(cursor);
    this.days = new DayParser(cursor, dates);
    this.periods = new PeriodParser(cursor, lexicon, dates);
  }

  /** Where to go on after a token at which nothing begins. */
  int next(int token) {
    return cursor.is(token, Role.IGNORE) ? cursor.after(token) : token + 1;
  }

  /** The wording that begins at a token, or null. */
  @Nullable Parsed parse(int token) {
    if (!cursor.promising(token)) {
      return null;
    }
    if (cursor.words(token).isEmpty()) {
      return unmarked(token);
    }
    if (cursor.is(token, Role.IGNORE)) {
      return null;
    }
    Parsed best = null;
    boolean opens = false;
    for (TimeWord word : cursor.words(token)) {
      best = Parsed.longer(best, operator(word.role(), token));
      opens |= word.role().opens();
    }
    if (!opens) {
      return best;
    }
    best = Parsed.longer(best, days.days(token, false));
    best = Parsed.longer(best, periods.period(token));
    return Parsed.longer(best, dates.year(token));
  }

  /** A date that begins with a number, or a period that does (الـ24 ساعة الماضية). */
  private @Nullable Parsed unmarked(int token) {
    if (cursor.isWord(token)
        && !cursor.is(token, "ال")
        && cursor.ordinal(token) == null
        && cursor.cardinal(token) == null) {
      return null;
    }
    return Parsed.longer(dates.date(token, false), periods.period(token));
  }

  private @Nullable Parsed operator(Role role, int token) {
    int at = cursor.after(token);
    return switch (role) {
      case SINCE -> since(at);
      case AGO -> ago(at);
      case WITHIN -> Parsed.longer(inner(at), within(at));
      case SPAN -> Parsed.longer(inner(at), modified(at));
      case LAST -> last(at);
      case BETWEEN -> between(at);
      case FROM -> fromTo(at);
      case IN -> in(at);
      case PHRASE -> fixed(token);
      default -> null;
    };
  }

  /** Days, a period or a year after a preposition. */
  private @Nullable Parsed inner(int token) {
    int at = cursor.is(token, Role.IN) ? cursor.after(token) : token;
    if (!cursor.promising(at)) {
      return null;
    }
    Parsed best = days.days(at, true);
    best = Parsed.longer(best, periods.period(at));
    best = Parsed.longer(best, dates.year(at));
    return Parsed.longer(best, dates.bareYear(at));
  }

  private @Nullable Parsed in(int at) {
    Parsed best = inner(at);
    for (TimeWord word : cursor.words(at)) {
      if (word.role() == Role.WITHIN || word.role() == Role.LAST) {
        best = Parsed.longer(best, operator(word.role(), at));
      }
    }
    return best;
  }

  private @Nullable Parsed since(int at) {
    if (!cursor.promising(at)) {
      return null;
    }
    Parsed start = inner(at);
    Amount amount = periods.amount(at);
    if (amount != null
        && (start == null || amount.to() > start.to())
        && !(amount.bare() && amount.definite())) {
      return periods.rule(amount.frame("since"), amount.unit(), amount.number(), amount.to());
    }
    if (start == null) {
      return partOfToday(at);
    }
    TimeExpression since = new Since(start.expression());
    int to = start.to();
    int until = cursor.is(to, Role.UNTIL) ? to : cursor.is(to, "،") ? to + 1 : -1;
    if (until >= 0 && cursor.is(until, Role.UNTIL)) {
      Parsed end = inner(cursor.after(until));
      if (end != null) {
        return new Parsed(end.to(), new Between(start.expression(), end.expression()));
      }
    }
    return new Parsed(to, since);
  }

  /** منذ الصباح, منذ ساعات الفجر. */
  private @Nullable Parsed partOfToday(int token) {
    int at = token;
    while (cursor.is(at, Role.LEAD)) {
      at = cursor.after(at);
    }
    boolean part = cursor.is(at, Role.PART) || cursor.is(at, Role.NIGHT);
    return part && cursor.article(at) ? new Parsed(cursor.after(at), TODAY) : null;
  }

  private @Nullable Parsed ago(int at) {
    Amount amount = periods.amount(at);
    if (amount == null || amount.definite() || cursor.is(amount.to(), Role.MODIFIER)) {
      return null;
    }
    return periods.rule(amount.frame("ago"), amount.unit(), amount.number(), amount.to());
  }

  private @Nullable Parsed within(int at) {
    Amount amount = periods.amount(at);
    if (amount == null) {
      return null;
    }
    Parsed modified = periods.modified(amount);
    if (modified != null || (amount.definite() && amount.number() == 0)) {
      return modified;
    }
    if ((amount.bare() && amount.definite()) || PeriodParser.saysHowLong(amount)) {
      return null;
    }
    return periods.rule(amount.frame("within"), amount.unit(), amount.number(), amount.to());
  }

  private @Nullable Parsed modified(int at) {
    Amount amount = periods.amount(at);
    return amount == null ? null : periods.modified(amount);
  }

  /** آخر 24 ساعة. */
  private @Nullable Parsed last(int at) {
    Amount amount = periods.amount(at);
    if (amount == null || amount.definite()) {
      return null;
    }
    return periods.rule(amount.frame("past"), amount.unit(), amount.number(), amount.to());
  }

  private @Nullable Parsed between(int at) {
    Parsed first = inner(at);
    if (first == null) {
      return null;
    }
    int second = first.to();
    if (cursor.is(second, "و")) {
      second++;
    } else if (cursor.is(second, Role.UNTIL)) {
      second = cursor.after(second);
    } else if (!cursor.waw(second)) {
      return first.expression() instanceof Between ? first : null;
    }
    return joined(first, inner(second));
  }

  private @Nullable Parsed fromTo(int at) {
    Parsed first = inner(at);
    if (first == null) {
      return null;
    }
    if (!cursor.is(first.to(), Role.UNTIL)) {
      return first.expression() instanceof Between ? first : null;
    }
    return joined(first, inner(cursor.after(first.to())));
  }

  /** Two times as ends; the year may be said with the second only. */
  private static @Nullable Parsed joined(Parsed first, @Nullable Parsed second) {
    if (second == null) {
      return null;
    }
    TimeExpression from = first.expression();
    if (from instanceof Dated one
        && second.expression() instanceof Dated other
        && one.month() > 0
        && one.month() <= other.month()) {
      from = one.inYearOf(other);
    }
    return new Parsed(second.to(), new Between(from, second.expression()));
  }

  /** A fixed expression; في وقت سابق من يوم أمس is yesterday. */
  private @Nullable Parsed fixed(int token) {
    TimeWord phrase = cursor.word(token, Role.PHRASE);
    Optional<TimeExpression> meaning = phrase == null ? Optional.empty() : phrase.meaning();
    if (meaning.isEmpty()) {
      return null;
    }
    int at = cursor.after(token);
    if (meaning.get() instanceof Background) {
      Parsed day = days.days(cursor.is(at, "من") || cursor.is(at, Role.IN) ? at + 1 : at, true);
      if (day != null && !(day.expression() instanceof Dated dated && dated.day() == 0)) {
        return day;
      }
    }
    return new Parsed(at, meaning.get());
  }

  /**
   * Whether what was read is a name, a habit or an age: ساحة 17 نيسان, صحيفة اليوم, كل جمعة, يوم
   * الجمعة من كل أسبوع, في العشرينات من العمر.
   */
  boolean name(int token, Parsed parsed) {
    boolean quoted = cursor.isBracket(token - 1) || cursor.is(token - 1, "\"");
    int before = quoted ? token - 2 : token - 1;
    int of = cursor.is(parsed.to(), "من") ? parsed.to() + 1 : parsed.to();
    if (cursor.is(before, Role.HABIT) || cursor.is(of, Role.HABIT) || cursor.is(of, Role.AGE)) {
      return true;
    }
    if (!cursor.bare(token) || cursor.article(before)) {
      return false;
    }
    boolean anchor = cursor.is(token, Role.ANCHOR);
    boolean weekday = cursor.is(token, Role.WEEKDAY);
    boolean date = parsed.expression() instanceof Dated && !cursor.is(token, Role.ON);
    return (anchor && cursor.is(before, Role.OUTLET))
        || ((weekday || date) && cursor.is(before, Role.NAME_HEAD));
  }
}
