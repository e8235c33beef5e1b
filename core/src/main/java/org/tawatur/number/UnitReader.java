package org.tawatur.number;

import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.number.NumberWord.Role;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Tells from the words around a number what it measures. Immutable. */
final class UnitReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final NumberLexicon lexicon;

  UnitReader(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The unit of a number.
   *
   * @param begin first token of the sentence
   * @param limit token after its last
   * @param from first token of the quantity
   * @param to token after its last
   * @param digits whether it is one number token, alone
   */
  Unit unit(Tokens tokens, int begin, int limit, int from, int to, boolean digits) {
    if (digits) {
      Unit figures = figures(tokens, begin, limit, to - 1);
      if (figures != Unit.NONE) {
        return figures;
      }
    }
    int before = apart(tokens, begin, from - 1);
    Unit after = after(tokens, limit, to);
    if (after == Unit.TIME) {
      boolean bracketed =
          from > begin && tokens.kind(from - 1) == TokenKind.BRACKET && closes(tokens, limit, to);
      return bracketed || before(tokens, begin, before, Unit.AGE) ? Unit.AGE : Unit.TIME;
    }
    if (after == Unit.DATE) {
      return head(tokens, begin, from, Role.NAME_HEAD) ? Unit.ORDINAL_NAME : Unit.DATE;
    }
    if (after != Unit.NONE) {
      return after;
    }
    if (digits) {
      if (year(tokens, begin, limit, before, to)) {
        return Unit.YEAR;
      }
      if (before(tokens, begin, before, Unit.CLOCK)) {
        return Unit.CLOCK;
      }
      if (before(tokens, begin, before, Unit.AGE)) {
        return Unit.AGE;
      }
      if (head(tokens, begin, from, Role.UNIT_BEFORE)) {
        return Unit.ORDINAL_NAME;
      }
    }
    return counted(tokens, limit, to) ? Unit.NONE : Unit.PEOPLE_UNKNOWN;
  }

  /** Dates, hours and names in figures, by the marks that touch the number. */
  private static Unit figures(Tokens tokens, int begin, int limit, int number) {
    if (slashed(tokens, begin, limit, number)) {
      return Unit.DATE;
    }
    boolean glued = number > begin && !tokens.spaceBefore(number);
    boolean minutes =
        number + 2 < limit
            && tokens.is(number + 1, ":")
            && tokens.kind(number + 2) == TokenKind.NUMBER
            && !tokens.spaceBefore(number + 1)
            && !tokens.spaceBefore(number + 2);
    if (minutes || (glued && tokens.is(number - 1, ":"))) {
      return Unit.CLOCK;
    }
    if (glued && tokens.kind(number - 1) == TokenKind.WORD && !proclitic(tokens, number - 1)) {
      return Unit.ORDINAL_NAME;
    }
    if (glued
        && tokens.is(number - 1, "-")
        && number - 2 >= begin
        && tokens.kind(number - 2) == TokenKind.WORD
        && !tokens.spaceBefore(number - 1)) {
      return Unit.ORDINAL_NAME;
    }
    return Unit.NONE;
  }

  /** Whether a slash, a point or two dashes join the number to other figures. */
  private static boolean slashed(Tokens tokens, int begin, int limit, int number) {
    for (int mark = number - 1; mark <= number + 1; mark += 2) {
      if (mark <= begin || mark + 1 >= limit || tokens.spaceBefore(mark)) {
        continue;
      }
      if (tokens.kind(mark - 1) != TokenKind.NUMBER
          || tokens.kind(mark + 1) != TokenKind.NUMBER
          || tokens.spaceBefore(mark + 1)) {
        continue;
      }
      if (tokens.is(mark, "/") || tokens.is(mark, ".")) {
        return true;
      }
      if (tokens.is(mark, "-")
          && ((mark + 2 < limit && tokens.is(mark + 2, "-"))
              || (mark - 2 >= begin && tokens.is(mark - 2, "-")))) {
        return true;
      }
    }
    return false;
  }

  private Unit after(Tokens tokens, int limit, int to) {
    if (to >= limit) {
      return Unit.NONE;
    }
    int at = to;
    long hit = lexicon.find(tokens, at, limit);
    // 4 من تشرين الأول
    NumberWord next = lexicon.role(hit, Role.UNIT_AFTER);
    if (next == null && at + 1 < limit && tokens.is(at, "من")) {
      NumberWord month = lexicon.role(lexicon.find(tokens, at + 1, limit), Role.UNIT_AFTER);
      return month != null && month.unit() == Unit.DATE ? Unit.DATE : Unit.NONE;
    }
    if (next == null || (PhraseIndex.proclitics(hit) & (Clitics.WAW | Clitics.FA)) != 0) {
      return Unit.NONE;
    }
    return next.unit();
  }

  private static boolean closes(Tokens tokens, int limit, int to) {
    return to + 1 == limit
        || (to + 1 < limit && tokens.kind(to + 1) == TokenKind.BRACKET)
        || (to + 2 < limit && tokens.kind(to + 2) == TokenKind.BRACKET);
  }

  /** Whether a context word with this unit stands right before, or one word further off. */
  private boolean before(Tokens tokens, int begin, int last, Unit unit) {
    for (int at = last; at >= begin && at >= last - 1; at--) {
      if (tokens.kind(at) != TokenKind.WORD) {
        return false;
      }
      NumberWord word = lexicon.role(lexicon.find(tokens, at, last + 1), Role.UNIT_BEFORE);
      if (word != null && word.unit() == unit) {
        return true;
      }
    }
    return false;
  }

  /**
   * A unit or a thing named by number, right before or with one adjective between (الفرقة المدرعة
   * 25).
   */
  private boolean head(Tokens tokens, int begin, int from, Role role) {
    int last = apart(tokens, begin, from - 1);
    boolean waw = last >= begin && last < from - 1 && tokens.is(from - 1, "و");
    if (waw || last < begin || proclitic(tokens, last)) {
      return false;
    }
    for (int at = last; at >= begin && at >= last - 1; at--) {
      if (tokens.kind(at) != TokenKind.WORD) {
        return false;
      }
      long hit = lexicon.find(tokens, at, last + 1);
      NumberWord word = lexicon.role(hit, role);
      if (word != null && (role == Role.NAME_HEAD || word.unit() == Unit.ORDINAL_NAME)) {
        boolean al = (PhraseIndex.proclitics(hit) & Clitics.AL) != 0;
        boolean bare = role == Role.UNIT_BEFORE || !al;
        return at == last ? bare : al && defined(tokens, last);
      }
    }
    return false;
  }

  private static boolean defined(Tokens tokens, int token) {
    return tokens.hasArticle(token, 3);
  }

  private boolean year(Tokens tokens, int begin, int limit, int before, int to) {
    long value = Digits.plain(tokens, to - 1);
    if (value < FIRST_YEAR || value > LAST_YEAR) {
      return false;
    }
    if (before >= begin) {
      if (tokens.kind(before) == TokenKind.BRACKET || tokens.is(before, "/")) {
        return true;
      }
      if (before(tokens, begin, before, Unit.YEAR)) {
        return true;
      }
      for (int back = before; back >= begin && back >= before - 1; back--) {
        NumberWord word = lexicon.role(lexicon.find(tokens, back, before + 1), Role.UNIT_AFTER);
        if (word != null && word.unit() == Unit.DATE) {
          return true;
        }
      }
    }
    // a number like 2016 that nothing counts
    return value % 100 != 0 && !counted(tokens, limit, to);
  }

  /** Whether the next token may be a counted noun. */
  private boolean counted(Tokens tokens, int limit, int to) {
    if (to >= limit) {
      return false;
    }
    TokenKind kind = tokens.kind(to);
    if (kind != TokenKind.WORD) {
      return kind == TokenKind.QUOTE;
    }
    if (tokens.charAt(to, 0) == 'و' && tokens.end(to) - tokens.start(to) == 1) {
      return false;
    }
    return lexicon.role(lexicon.find(tokens, to, limit), Role.NOTHING_COUNTED) == null;
  }

  /** The token before, stepping over proclitics that stand apart before digits (و7, ال24). */
  private static int apart(Tokens tokens, int begin, int token) {
    return token >= begin && proclitic(tokens, token) ? token - 1 : token;
  }

  /** Whether a token is nothing but proclitics, as the tokeniser leaves them before digits. */
  private static boolean proclitic(Tokens tokens, int token) {
    int length = tokens.end(token) - tokens.start(token);
    if (tokens.kind(token) != TokenKind.WORD || length > 4) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if ("وفبكلا".indexOf(tokens.charAt(token, k)) < 0) {
        return false;
      }
    }
    return tokens.charAt(token, 0) != 'ا' || tokens.is(token, "ال");
  }
}
