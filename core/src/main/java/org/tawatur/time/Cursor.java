package org.tawatur.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.number.NumberReader;
import org.tawatur.number.NumberReading;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;
import org.tawatur.time.TimeWord.Role;

/** The tokens of one sentence with the time words in them, each looked up once. For one thread. */
final class Cursor {
  /** More tokens than a number in words has before its unit. */
  private static final int NUMBER_REACH = 8;

  private final Tokens tokens;
  private final int begin;
  private final int limit;
  private final PhraseIndex<TimeWord> words;
  private final NumberReader numbers;
  private final long[] hits;

  /** The next token after each that is a unit of time or a month. */
  private final int[] unitBehind;

  Cursor(Tokens tokens, int begin, int limit, PhraseIndex<TimeWord> words, NumberReader numbers) {
    this.tokens = tokens;
    this.begin = begin;
    this.limit = limit;
    this.words = words;
    this.numbers = numbers;
    this.hits = new long[limit - begin];
    this.unitBehind = new int[limit - begin];
    int behind = limit + NUMBER_REACH;
    for (int token = limit - 1; token >= begin; token--) {
      unitBehind[token - begin] = behind;
      long hit = words.find(tokens, token, limit);
      hits[token - begin] = hit;
      if (hit != PhraseIndex.NONE && (unit(token) != null || month(token) != null)) {
        behind = token;
      }
    }
  }

  /** Whether anything in the sentence may be, or be part of, a wording for time. */
  boolean tellsTime() {
    for (int token = begin; token < limit; token++) {
      if (tokens.kind(token) == TokenKind.NUMBER) {
        return true;
      }
      if (hit(token) == PhraseIndex.NONE || tokens.kind(token) != TokenKind.WORD) {
        continue;
      }
      for (TimeWord word : words.values(hit(token))) {
        if (word.role().tellsTime()) {
          return true;
        }
      }
    }
    return false;
  }

  int begin() {
    return begin;
  }

  int limit() {
    return limit;
  }

  boolean inside(int token) {
    return token >= begin && token < limit;
  }

  /** The entry with a role at a token, or null. */
  @Nullable TimeWord word(int token, Role role) {
    if (!inside(token)) {
      return null;
    }
    long hit = hit(token);
    if (hit != PhraseIndex.NONE) {
      List<TimeWord> values = words.values(hit);
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i).role() == role) {
          return values.get(i);
        }
      }
    }
    return null;
  }

  boolean is(int token, Role role) {
    return word(token, role) != null;
  }

  /** All entries at a token. */
  List<TimeWord> words(int token) {
    long hit = inside(token) ? hit(token) : PhraseIndex.NONE;
    return hit == PhraseIndex.NONE ? List.of() : words.values(hit);
  }

  /** The month at a token, or null. */
  @Nullable TimeWord month(int token) {
    for (TimeWord word : words(token)) {
      switch (word.role()) {
        case MONTH, MONTH_AMBIGUOUS, HIJRI_MONTH, HIJRI_MONTH_AMBIGUOUS -> {
          return word;
        }
        default -> {
          // another part of speech
        }
      }
    }
    return null;
  }

  /** The unit word at a token, or null. */
  @Nullable TimeWord unit(int token) {
    for (TimeWord word : words(token)) {
      if (word.unit().isPresent()) {
        return word;
      }
    }
    return null;
  }

  /** The token after the phrase that was found at a token. */
  int after(int token) {
    if (!inside(token)) {
      return token;
    }
    long hit = hit(token);
    return hit == PhraseIndex.NONE ? token + 1 : PhraseIndex.end(hit, token);
  }

  boolean article(int token) {
    return (proclitics(token) & Clitics.AL) != 0;
  }

  boolean waw(int token) {
    return (proclitics(token) & Clitics.WAW) != 0;
  }

  /** Whether the phrase at a token carries nothing but the article. */
  boolean bare(int token) {
    return (proclitics(token) & ~Clitics.AL) == 0;
  }

  boolean is(int token, String normalized) {
    return inside(token) && tokens.is(token, normalized);
  }

  boolean isNumber(int token) {
    return inside(token) && tokens.kind(token) == TokenKind.NUMBER;
  }

  boolean isWord(int token) {
    return inside(token) && tokens.kind(token) == TokenKind.WORD;
  }

  boolean isBracket(int token) {
    return inside(token) && tokens.kind(token) == TokenKind.BRACKET;
  }

  /** Whether no white space parts a token from the one before. */
  boolean glued(int token) {
    return token > begin && inside(token) && !tokens.spaceBefore(token);
  }

  /** Whether a word carries the article, known or not. */
  boolean definite(int token) {
    return isWord(token) && tokens.hasArticle(token, 3);
  }

  boolean endsInAlef(int token) {
    int length = tokens.end(token) - tokens.start(token);
    return tokens.charAt(token, length - 1) == 'ا';
  }

  /** How a token's first letter is written in the original: tells آب from أب. */
  char originalFirst(int token) {
    return tokens.text().original().charAt(tokens.text().originalStart(tokens.start(token)));
  }

  /** A figure of at most four digits, or -1. */
  int figure(int token) {
    if (!isNumber(token) || tokens.end(token) - tokens.start(token) > 4) {
      return -1;
    }
    int value = 0;
    int length = tokens.end(token) - tokens.start(token);
    for (int k = 0; k < length; k++) {
      char c = tokens.charAt(token, k);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** How many digits the figure at a token has. */
  int digits(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  /** Steps over an article that stands apart before digits (ال24). */
  int afterArticle(int token) {
    return is(token, "ال") && isNumber(token + 1) && glued(token + 1) ? token + 1 : token;
  }

  /**
   * Whether a wording for time may begin at a token: it is known, a figure, or a word with a unit
   * or a month not far behind. Spares most words the reading as a number.
   */
  boolean promising(int token) {
    if (!inside(token)) {
      return false;
    }
    if (hit(token) != PhraseIndex.NONE || isNumber(token)) {
      return true;
    }
    return unitBehind[token - begin] - token < NUMBER_REACH;
  }

  @Nullable NumberReading cardinal(int token) {
    return inside(token) ? numbers.cardinal(tokens, token, limit).orElse(null) : null;
  }

  @Nullable NumberReading ordinal(int token) {
    return isWord(token) ? numbers.ordinal(tokens, token, limit).orElse(null) : null;
  }

  private int proclitics(int token) {
    long hit = inside(token) ? hit(token) : PhraseIndex.NONE;
    return hit == PhraseIndex.NONE ? 0 : PhraseIndex.proclitics(hit);
  }

  private long hit(int token) {
    return hits[token - begin];
  }
}
