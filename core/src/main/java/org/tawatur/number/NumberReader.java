package org.tawatur.number;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.number.NumberWord.Role;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Reads one number at a token: words of any gender and case, digits, and both together (3 آلاف).
 *
 * <pre>
 * number  = part { و part }                scales fall from part to part
 * part    = [ group ] scale | group
 * group   = digits | hundreds [ و below ] | below
 * hundreds= hundred | unit hundred
 * below   = unit ten | unit و tens | tens | ten | unit
 * ordinal = word [ عشر | و tens ] | tens
 * </pre>
 *
 * <p>Immutable; may be shared between threads.
 */
public final class NumberReader {
  private final NumberLexicon lexicon;

  NumberReader(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes the number words of a pack. */
  public static NumberReader from(Pack pack) {
    return new NumberReader(NumberLexicon.from(pack));
  }

  /**
   * Reads the longest cardinal number that begins at a token.
   *
   * @param tokens the text
   * @param token where it begins; its word may have proclitics
   * @param limit token after the last one that may be read
   * @return the number; empty if none begins there
   */
  public Optional<NumberReading> cardinal(Tokens tokens, int token, int limit) {
    return Optional.ofNullable(new Pass(tokens, limit).number(token));
  }

  /**
   * Reads an ordinal number (الخامس والعشرين, الحادي عشر).
   *
   * @param tokens the text
   * @param token where it begins; its word may have proclitics
   * @param limit token after the last one that may be read
   * @return the number; empty if none begins there
   */
  public Optional<NumberReading> ordinal(Tokens tokens, int token, int limit) {
    return Optional.ofNullable(new Pass(tokens, limit).ordinal(token));
  }

  @Nullable NumberReading read(Tokens tokens, int token, int limit) {
    return new Pass(tokens, limit).number(token);
  }

  /** One reading; {@code at} is the token after what was read. */
  private final class Pass {
    private final Tokens tokens;
    private final int limit;
    private int at;

    Pass(Tokens tokens, int limit) {
      this.tokens = tokens;
      this.limit = limit;
    }

    @Nullable NumberReading number(int token) {
      at = token;
      long total = 0;
      long above = Long.MAX_VALUE;
      int end = token;
      while (true) {
        int begin = at;
        long part = part(end == token, above);
        if (part < 0) {
          break;
        }
        long scale = lastScale;
        // 3 آلاف و12 ألفا are two numbers
        if (end > token && (part >= above || scale(Long.MAX_VALUE) != null)) {
          break;
        }
        total += part;
        end = at;
        above = scale;
        if (scale == 1 || begin == at || !joined(at)) {
          break;
        }
        at = afterWaw(at);
      }
      return end == token ? null : new NumberReading(end, total);
    }

    private long lastScale;

    /** One part, or -1. Sets the scale it was counted in. */
    private long part(boolean first, long below) {
      lastScale = 1;
      if (at < limit && tokens.kind(at) == TokenKind.NUMBER) {
        long thousandths = Digits.thousandths(tokens, at);
        if (thousandths < 0) {
          return -1;
        }
        at++;
        NumberWord scale = scale(below);
        if (scale != null) {
          at++;
          lastScale = scale.value();
          return thousandths * scale.value() / 1000;
        }
        if (thousandths % 1000 != 0) {
          return -1;
        }
        return thousandths / 1000;
      }
      NumberWord word = word(at);
      if (word == null) {
        return -1;
      }
      switch (word.role()) {
        case ZERO -> {
          at++;
          return first ? 0 : -1;
        }
        case SCALES -> {
          at++;
          lastScale = word.value() / 2;
          return word.value();
        }
        case SCALE, SCALE_OR_DUAL -> {
          at++;
          lastScale = word.value();
          return word.role() == Role.SCALE || !first ? word.value() : 2 * word.value();
        }
        case FRACTION -> {
          if (first || below == Long.MAX_VALUE || below < 1000) {
            return -1;
          }
          at++;
          // مليون ونصف المليون
          NumberWord again = word(at);
          if (again != null && again.role() == Role.SCALE && again.value() == below) {
            at++;
          }
          return below / word.value();
        }
        default -> {
          return groupWithScale(below);
        }
      }
    }

    private long groupWithScale(long below) {
      long group = group();
      if (group < 0) {
        return -1;
      }
      NumberWord scale = scale(below);
      if (scale == null) {
        return group;
      }
      at++;
      lastScale = scale.value();
      return group * scale.value();
    }

    /** The scale word that multiplies what was just read, if one stands there. */
    private @Nullable NumberWord scale(long below) {
      NumberWord word = bare(at);
      return word != null
              && word.value() < below
              && (word.role() == Role.SCALE
                  || word.role() == Role.SCALE_PLURAL
                  || word.role() == Role.SCALE_OR_DUAL)
          ? word
          : null;
    }

    private long group() {
      NumberWord word = word(at);
      if (word == null) {
        return -1;
      }
      long hundreds = 0;
      if (word.role() == Role.HUNDRED || word.role() == Role.HUNDREDS) {
        hundreds = word.value();
        at++;
      } else if (word.role() == Role.UNIT && word.value() > 2) {
        NumberWord next = bare(at + 1);
        if (next != null && next.role() == Role.HUNDRED) {
          hundreds = word.value() * 100;
          at += 2;
        }
      }
      if (hundreds == 0) {
        return below100();
      }
      if (joined(at)) {
        int mark = at;
        at = afterWaw(at);
        long rest = at < limit && tokens.kind(at) == TokenKind.NUMBER ? -1 : below100();
        if (rest < 0) {
          at = mark;
          return hundreds;
        }
        return hundreds + rest;
      }
      return hundreds;
    }

    private long below100() {
      NumberWord word = word(at);
      if (word == null) {
        return -1;
      }
      switch (word.role()) {
        case TEN, TENS -> {
          at++;
          return word.value();
        }
        case UNIT, ONE, ONE_OF -> {
          NumberWord next = bare(at + 1);
          if (next != null && next.role() == Role.TEN) {
            at += 2;
            return word.value() + 10;
          }
          if (joined(at + 1)) {
            int after = afterWaw(at + 1);
            NumberWord tens = word(after);
            if (tens != null && tens.role() == Role.TENS) {
              at = after + 1;
              return word.value() + tens.value();
            }
          }
          at++;
          return word.role() == Role.ONE_OF ? -1 : word.value();
        }
        default -> {
          return -1;
        }
      }
    }

    @Nullable NumberReading ordinal(int token) {
      NumberWord word = word(token);
      if (word == null) {
        return null;
      }
      if (word.role() == Role.TENS) {
        return new NumberReading(token + 1, word.value());
      }
      if (word.role() != Role.ORDINAL && word.role() != Role.ONE) {
        return null;
      }
      NumberWord next = bare(token + 1);
      if (next != null && next.role() == Role.TEN) {
        return new NumberReading(token + 2, word.value() + 10);
      }
      if (joined(token + 1)) {
        int after = afterWaw(token + 1);
        NumberWord tens = word(after);
        if (tens != null && tens.role() == Role.TENS) {
          return new NumberReading(after + 1, word.value() + tens.value());
        }
      }
      return word.role() == Role.ORDINAL ? new NumberReading(token + 1, word.value()) : null;
    }

    private @Nullable NumberWord word(int token) {
      return lexicon.number(tokens, token, limit);
    }

    /** The word at a token if it has no proclitics other than the article. */
    private @Nullable NumberWord bare(int token) {
      NumberWord word = word(token);
      if (word == null) {
        return null;
      }
      int proclitics = PhraseIndex.proclitics(lexicon.find(tokens, token, token + 1));
      return (proclitics & ~Clitics.AL) == 0 ? word : null;
    }

    /** Whether a number word or digits with و stand at a token. */
    private boolean joined(int token) {
      if (token >= limit) {
        return false;
      }
      if (tokens.is(token, "و")) {
        return token + 1 < limit;
      }
      NumberWord word = word(token);
      if (word == null) {
        return false;
      }
      if ((PhraseIndex.proclitics(lexicon.find(tokens, token, token + 1)) & Clitics.WAW) != 0) {
        return true;
      }
      // وأحد عشر is spelled like واحد
      NumberWord next = word.role() == Role.ONE ? bare(token + 1) : null;
      return next != null && next.role() == Role.TEN;
    }

    private int afterWaw(int token) {
      return tokens.is(token, "و") ? token + 1 : token;
    }
  }
}
