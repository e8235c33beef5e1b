package org.tawatur.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.tawatur.number.NumberReading;
import org.tawatur.time.Expressions.AnchoredWeekday;
import org.tawatur.time.Expressions.Between;
import org.tawatur.time.Expressions.Direction;
import org.tawatur.time.Expressions.OnWeekday;
import org.tawatur.time.Expressions.Relative;
import org.tawatur.time.Expressions.Weekdays;
import org.tawatur.time.TimeWord.Role;

/**
 * Reads days, with the parts of the day and the hours before them.
 *
 * <pre>
 * days    = { lead } core [ hours ] [ '(' anchor ')' ]
 * lead    = part of the day | يوم | hour of the clock | قبيل …
 * core    = anchor [ weekday ] [ date ] | weekdays [ date ] | date
 * weekdays= weekday { (و | - | / | nothing, at night) weekday } [ modifier ]
 * </pre>
 */
final class DayParser {
  private static final Relative DEFAULT =
      new Relative(Bound.parse("-1 day"), Bound.parse("0 day"), Nature.POINT);

  private final Cursor cursor;
  private final DateParser dates;

  DayParser(Cursor cursor, DateParser dates) {
    this.cursor = cursor;
    this.dates = dates;
  }

  /**
   * The days at a token, or null.
   *
   * @param introduced whether a word for time stands before
   */
  @Nullable Parsed days(int token, boolean introduced) {
    int at = token;
    boolean night = false;
    boolean named = introduced;
    boolean part = false;
    while (true) {
      int next = lead(at);
      if (next < 0) {
        break;
      }
      night |= cursor.is(at, Role.NIGHT);
      part |= cursor.is(at, Role.PART) || cursor.is(at, Role.NIGHT);
      named = true;
      at = next;
      if (cursor.is(at, "من") && (lead(at + 1) >= 0 || core(at + 1, night, true) != null)) {
        at++;
      }
    }
    Parsed core = core(at, night, named);
    if (core != null) {
      return tail(core);
    }
    boolean adverb =
        at == token + 1
            && part
            && !introduced
            && cursor.endsInAlef(token)
            && !cursor.article(token);
    return adverb ? new Parsed(at, DEFAULT) : null;
  }

  /** The token after a part of the day or the like, or -1. */
  private int lead(int at) {
    if (cursor.is(at, Role.CLOCK)) {
      return clock(at);
    }
    for (TimeWord word : cursor.words(at)) {
      switch (word.role()) {
        case PART, NIGHT, LEAD -> {
          return cursor.after(at);
        }
        case ON -> {
          return cursor.bare(at) || cursor.waw(at) ? cursor.after(at) : -1;
        }
        default -> {
          // no lead
        }
      }
    }
    return -1;
  }

  /** الساعة السابعة والنصف, الساعة 7:30 صباحا. */
  private int clock(int token) {
    int at = cursor.after(token);
    if (cursor.isBracket(at)) {
      at++;
    }
    if (cursor.figure(at) >= 0) {
      at++;
      if ((cursor.is(at, ":") || cursor.is(at, ".")) && cursor.figure(at + 1) >= 0) {
        at += 2;
      }
    } else {
      NumberReading hour = cursor.ordinal(at);
      if (hour == null) {
        hour = cursor.isWord(at) ? cursor.cardinal(at) : null;
      }
      if (hour == null) {
        return -1;
      }
      at = hour.to();
    }
    if (cursor.waw(at) && cursor.is(at, Role.FRACTION)) {
      at = cursor.after(at);
    }
    if (cursor.isBracket(at)) {
      at++;
    }
    return at;
  }

  private @Nullable Parsed core(int at, boolean night, boolean named) {
    TimeWord anchor = cursor.word(at, Role.ANCHOR);
    if (anchor != null) {
      return anchored(at, (Relative) anchor.meaning().orElseThrow());
    }
    if (cursor.is(at, Role.WEEKDAY)) {
      return weekdays(at, night);
    }
    return dates.date(at, named);
  }

  private @Nullable Parsed anchored(int token, Relative anchor) {
    int at = cursor.after(token);
    // اليوم الثالث is no today
    boolean today = cursor.unit(token) != null;
    if (today && cursor.definite(at) && cursor.ordinal(at) != null) {
      return null;
    }
    int next = comma(at);
    TimeWord weekday = cursor.word(next, Role.WEEKDAY);
    if (weekday != null && cursor.bare(next)) {
      TimeExpression both = new AnchoredWeekday(anchor, DayOfWeek.of(weekday.number()));
      Parsed date = exact(cursor.after(next));
      return date != null ? date : new Parsed(closed(at, next), both);
    }
    Parsed date = exact(next);
    return date != null ? date : new Parsed(at, anchor);
  }

  /** The token after a weekday in brackets or not. */
  private int closed(int before, int weekday) {
    int at = cursor.after(weekday);
    return cursor.isBracket(before) && cursor.isBracket(at) ? at + 1 : at;
  }

  private int comma(int at) {
    return cursor.is(at, "،") || cursor.isBracket(at) ? at + 1 : at;
  }

  /** A date with its day, after the name of that day. */
  private @Nullable Parsed exact(int token) {
    int at = comma(token);
    if (cursor.is(at, Role.LINK)) {
      at = cursor.after(at);
    }
    Parsed date = dates.date(cursor.is(at, Role.IN) ? cursor.after(at) : at, true);
    if (date == null) {
      return null;
    }
    boolean day = date.expression() instanceof Dated dated && dated.day() > 0;
    boolean days = date.expression() instanceof Between;
    if (!day && !days) {
      return null;
    }
    return cursor.isBracket(at - 1) && at > token && cursor.isBracket(date.to())
        ? new Parsed(date.to() + 1, date.expression())
        : date;
  }

  private Parsed weekdays(int token, boolean night) {
    int first = weekday(token);
    int last = first;
    int at = cursor.after(token);
    boolean several = false;
    while (true) {
      int next = at;
      if (cursor.is(next, "-") || cursor.is(next, "/")) {
        next++;
      } else if (!(night || cursor.waw(next))) {
        break;
      }
      if (!cursor.is(next, Role.WEEKDAY)) {
        break;
      }
      last = weekday(next);
      several = true;
      at = cursor.after(next);
    }
    Direction direction = Direction.ON_OR_BEFORE;
    int weeks = 0;
    TimeWord modifier = cursor.word(at, Role.MODIFIER);
    if (modifier != null) {
      switch (modifier.key()) {
        case "past", "previous" -> direction = Direction.BEFORE;
        case "before-past" -> {
          direction = Direction.BEFORE;
          weeks = 1;
        }
        case "next" -> direction = Direction.AFTER;
        default -> modifier = null;
      }
      at = modifier == null ? at : cursor.after(at);
    }
    Parsed date = exact(at);
    if (date != null) {
      return date;
    }
    OnWeekday end = new OnWeekday(DayOfWeek.of(last), direction, weeks);
    return new Parsed(at, several ? new Weekdays(DayOfWeek.of(first), end) : end);
  }

  private int weekday(int token) {
    TimeWord word = cursor.word(token, Role.WEEKDAY);
    return word == null ? 1 : word.number();
  }

  /** اليوم (أمس): the bracket says which day is meant; صباحا and the hour add nothing. */
  private Parsed tail(Parsed core) {
    int at = core.to();
    if (cursor.isBracket(at) && cursor.isBracket(at + 2)) {
      TimeWord anchor = cursor.word(at + 1, Role.ANCHOR);
      if (anchor != null) {
        return new Parsed(at + 3, anchor.meaning().orElseThrow());
      }
    }
    if (cursor.is(at, Role.PART) && cursor.endsInAlef(at) && !cursor.article(at)) {
      return new Parsed(cursor.after(at), core.expression());
    }
    return core;
  }
}
