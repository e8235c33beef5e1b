package org.tawatur.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.number.NumberWord.Role;
import org.tawatur.number.Quantity.Kind;
import org.tawatur.number.Quantity.Marker;
import org.tawatur.text.Sentence;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Finds the quantities of a text: numbers in words and digits with what loosens them, ranges, and
 * quantity words. A dual or a plural without a number is not a quantity here; the noun's form
 * tells.
 *
 * <p>Everything that reads as a number is given, also years, ages and parts of names; {@link
 * Quantity#unit} tells them from numbers that can count people. Immutable; may be shared between
 * threads.
 */
public final class QuantityTagger {
  /** How far behind its number a marker such as على الأقل may stand. */
  private static final int MARKER_REACH = 6;

  /** How many tokens before أحد a negation makes it "nobody". */
  private static final int NEGATION_REACH = 3;

  private final NumberLexicon lexicon;
  private final NumberReader reader;
  private final UnitReader units;

  private QuantityTagger(NumberLexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new NumberReader(lexicon);
    this.units = new UnitReader(lexicon);
  }

  /** Takes the number tables of a pack. */
  public static QuantityTagger from(Pack pack) {
    return new QuantityTagger(NumberLexicon.from(pack));
  }

  /** The reader of plain numbers that this tagger uses. */
  public NumberReader numbers() {
    return reader;
  }

  /** The quantities of a sentence, in order; see {@link #tag(Tokens, int, int)}. */
  public List<Quantity> tag(Tokens tokens, Sentence sentence) {
    return tag(tokens, sentence.from(), sentence.to());
  }

  /**
   * The quantities of a range of tokens, in order and not overlapping.
   *
   * @param tokens the text
   * @param from first token
   * @param to token after the last
   * @return the quantities; empty if there are none
   */
  public List<Quantity> tag(Tokens tokens, int from, int to) {
    List<Quantity> found = List.of();
    int i = from;
    while (i < to) {
      TokenKind kind = tokens.kind(i);
      long hit = PhraseIndex.NONE;
      if (kind == TokenKind.WORD) {
        hit = lexicon.find(tokens, i, to);
        if (hit == PhraseIndex.NONE) {
          i++;
          continue;
        }
      } else if (kind != TokenKind.NUMBER) {
        i++;
        continue;
      }
      Quantity quantity = new Pass(tokens, from, to).at(i, hit);
      if (quantity != null) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        found.add(quantity);
        i = quantity.to();
      } else {
        i =
            hit == PhraseIndex.NONE || lexicon.role(hit, Role.UNIT_AFTER) == null
                ? i + 1
                : PhraseIndex.end(hit, i);
      }
    }
    return found.isEmpty() ? found : List.copyOf(found);
  }

  /** The reading of one quantity. */
  private final class Pass {
    private final Tokens tokens;
    private final int begin;
    private final int limit;

    Pass(Tokens tokens, int begin, int limit) {
      this.tokens = tokens;
      this.begin = begin;
      this.limit = limit;
    }

    @Nullable Quantity at(int token, long hit) {
      if (hit == PhraseIndex.NONE) {
        return number(token, token, null);
      }
      int next = PhraseIndex.end(hit, token);
      for (NumberWord word : lexicon.values(hit)) {
        Quantity quantity =
            switch (word.role()) {
              case QUANTIFIER -> quantifier(token, next, word, null);
              case BEFORE_AT_LEAST, BEFORE_ABOUT, BEFORE_BELOW, BEFORE_AT_MOST ->
                  loosened(token, next, word.role());
              case BETWEEN, FROM -> between(token, next, word.role());
              case ONE_OF -> oneOf(token, hit);
              default -> word.cardinal() ? number(token, token, null) : null;
            };
        if (quantity != null) {
          return quantity;
        }
      }
      return null;
    }

    private @Nullable Quantity loosened(int from, int next, Role bound) {
      int at = article(next);
      if (at >= limit) {
        return null;
      }
      Quantity number = number(from, at, bound);
      if (number != null || tokens.kind(at) != TokenKind.WORD) {
        return number;
      }
      long hit = lexicon.find(tokens, at, limit);
      NumberWord word = lexicon.role(hit, Role.QUANTIFIER);
      if (word != null) {
        return quantifier(from, PhraseIndex.end(hit, at), word, bound);
      }
      // حوالي أكثر من: the inner word decides
      for (Role role : List.of(Role.BEFORE_AT_LEAST, Role.BEFORE_AT_MOST, Role.BEFORE_ABOUT)) {
        if (bound == Role.BEFORE_ABOUT && lexicon.role(hit, role) != null) {
          int inner = article(PhraseIndex.end(hit, at));
          return inner < limit ? number(from, inner, role) : null;
        }
      }
      return null;
    }

    private @Nullable Quantity quantifier(int from, int to, NumberWord word, @Nullable Role bound) {
      OptionalInt max = bound == null ? word.max() : OptionalInt.empty();
      Unit unit = units.unit(tokens, begin, limit, from, to, false);
      return new Quantity(
          from, to, (int) word.value(), max, true, Kind.QUANTIFIER, unit, marker(to));
    }

    private @Nullable Quantity between(int from, int next, Role role) {
      int at = article(next);
      NumberReading first = at < limit ? reader.read(tokens, at, limit) : null;
      if (first == null) {
        return null;
      }
      int second = first.to();
      if (role == Role.BETWEEN && second < limit && waw(second)) {
        second = tokens.is(second, "و") ? second + 1 : second;
      } else {
        second = joiner(second);
      }
      second = second < 0 ? second : article(second);
      NumberReading last =
          second < 0 || second >= limit ? null : reader.read(tokens, second, limit);
      return last == null ? null : range(from, first, last);
    }

    /** بين 30 و35, and with the scale said once: بين 3 و4 آلاف. */
    private @Nullable Quantity range(int from, NumberReading first, NumberReading last) {
      long min = first.value();
      if (last.value() >= 1000 && min < 1000) {
        NumberWord scale = lexicon.number(tokens, last.to() - 1, limit);
        if (scale != null
            && scale.role() != Role.SCALES
            && scale.value() >= 1000
            && last.value() % scale.value() == 0
            && min < last.value() / scale.value()) {
          min *= scale.value();
        }
      }
      if (min >= last.value() || last.value() > Integer.MAX_VALUE) {
        return null;
      }
      Unit unit = units.unit(tokens, begin, limit, from, last.to(), false);
      return new Quantity(
          from,
          last.to(),
          (int) min,
          OptionalInt.of((int) last.value()),
          true,
          Kind.RANGE,
          unit,
          marker(last.to()));
    }

    private boolean waw(int token) {
      if (tokens.is(token, "و")) {
        return true;
      }
      long hit = tokens.kind(token) == TokenKind.WORD ? lexicon.find(tokens, token, limit) : -1;
      return hit != PhraseIndex.NONE && (PhraseIndex.proclitics(hit) & Clitics.WAW) != 0;
    }

    /** The token after a word or dash that joins the ends of a range, or -1. */
    private int joiner(int token) {
      if (token + 1 >= limit) {
        return -1;
      }
      if (tokens.is(token, "-")) {
        return token + 1;
      }
      if (tokens.kind(token) != TokenKind.WORD) {
        return -1;
      }
      long hit = lexicon.find(tokens, token, limit);
      boolean joins = lexicon.role(hit, Role.TO) != null || lexicon.role(hit, Role.OR) != null;
      return joins ? PhraseIndex.end(hit, token) : -1;
    }

    private @Nullable Quantity number(int from, int at, @Nullable Role before) {
      NumberReading first = reader.read(tokens, at, limit);
      if (first == null || first.value() == 0 || first.value() > Integer.MAX_VALUE) {
        return null;
      }
      if (first.value() <= 2 && tokens.kind(at) == TokenKind.WORD && first.to() == at + 1) {
        int proclitics = PhraseIndex.proclitics(lexicon.find(tokens, at, at + 1));
        if ((proclitics & Clitics.AL) != 0) {
          // الاثنين is Monday, الواحد mostly "the one and only"
          return null;
        }
      }
      if (before == null) {
        int second = joiner(first.to());
        NumberReading last =
            second < 0 || second >= limit ? null : reader.read(tokens, second, limit);
        if (last != null && !date(at, first.to(), last.to())) {
          Quantity range = range(from, first, last);
          if (range != null) {
            return range;
          }
        }
      }
      boolean digits = tokens.kind(at) == TokenKind.NUMBER && first.to() == at + 1;
      Unit unit = units.unit(tokens, begin, limit, from, first.to(), digits);
      Marker marker = marker(first.to()).orElse(null);
      Role bound = before != null || marker == null ? before : bound(marker);
      int value = (int) first.value();
      int min =
          bound == Role.BEFORE_BELOW || bound == Role.BEFORE_AT_MOST ? Math.min(1, value) : value;
      OptionalInt max =
          bound == Role.BEFORE_AT_LEAST
              ? OptionalInt.empty()
              : OptionalInt.of(bound == Role.BEFORE_BELOW ? Math.max(min, value - 1) : value);
      return new Quantity(
          from,
          first.to(),
          min,
          max,
          bound != null,
          Kind.CARDINAL,
          unit,
          Optional.ofNullable(marker));
    }

    /** Whether a dash belongs to a date in figures: 16-05-2023. */
    private boolean date(int from, int dash, int to) {
      return tokens.is(dash, "-")
          && ((to < limit && tokens.is(to, "-") && !tokens.spaceBefore(to))
              || (from > begin && tokens.is(from - 1, "-") && !tokens.spaceBefore(from)));
    }

    /** أحد المواطنين is one; لم يصب أحد is nobody; أحد عشر is read as a number. */
    private @Nullable Quantity oneOf(int token, long hit) {
      Quantity teen = number(token, token, null);
      if (teen != null) {
        return teen;
      }
      int next = token + 1;
      if ((PhraseIndex.proclitics(hit) & Clitics.AL) != 0
          || next >= limit
          || (tokens.kind(next) != TokenKind.WORD && tokens.kind(next) != TokenKind.QUOTE)) {
        return null;
      }
      if (tokens.kind(next) == TokenKind.WORD) {
        char first = tokens.charAt(next, 0);
        if ((first == 'ب' && tokens.length(next) > 4)
            || lexicon.role(lexicon.find(tokens, next, limit), Role.NOTHING_COUNTED) != null) {
          return null;
        }
      }
      for (int back = token - 1; back >= begin && back >= token - NEGATION_REACH; back--) {
        if (tokens.kind(back) != TokenKind.WORD) {
          break;
        }
        if (lexicon.role(lexicon.find(tokens, back, token), Role.NEGATION) != null) {
          return null;
        }
      }
      return new Quantity(
          token, next, 1, OptionalInt.of(1), false, Kind.CARDINAL, Unit.NONE, Optional.empty());
    }

    private Role bound(Marker marker) {
      long hit = lexicon.find(tokens, marker.from(), limit);
      if (lexicon.role(hit, Role.AFTER_AT_LEAST) != null) {
        return Role.BEFORE_AT_LEAST;
      }
      return lexicon.role(hit, Role.AFTER_AT_MOST) != null
          ? Role.BEFORE_AT_MOST
          : Role.BEFORE_ABOUT;
    }

    /** The marker behind a number, unless another number stands between. */
    private Optional<Marker> marker(int after) {
      int end = Math.min(limit, after + MARKER_REACH);
      for (int i = after; i < end; i++) {
        TokenKind kind = tokens.kind(i);
        if (kind == TokenKind.NUMBER) {
          break;
        }
        long hit = kind == TokenKind.WORD ? lexicon.find(tokens, i, limit) : PhraseIndex.NONE;
        if (hit == PhraseIndex.NONE) {
          continue;
        }
        for (NumberWord word : lexicon.values(hit)) {
          switch (word.role()) {
            case AFTER_AT_LEAST, AFTER_ABOUT, AFTER_AT_MOST -> {
              int to = PhraseIndex.end(hit, i);
              // على الأقل خمسة belongs to the number that follows
              boolean prefix =
                  lexicon.role(hit, Role.BEFORE_AT_LEAST) != null
                      && to < limit
                      && i > after
                      && reader.read(tokens, to, limit) != null;
              return prefix ? Optional.empty() : Optional.of(new Marker(i, to));
            }
            case QUANTIFIER -> {
              return Optional.empty();
            }
            default -> {
              if (word.cardinal()) {
                return Optional.empty();
              }
            }
          }
        }
      }
      return Optional.empty();
    }

    /** Steps over an article that stands apart before digits (ال24). */
    private int article(int token) {
      return token + 1 < limit
              && tokens.is(token, "ال")
              && tokens.kind(token + 1) == TokenKind.NUMBER
          ? token + 1
          : token;
    }
  }
}
