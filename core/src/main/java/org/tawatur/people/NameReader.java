package org.tawatur.people;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;

/**
 * Reads a person's name from a token on: given names, a kunya (أبو X), a nasab (X بن Y), family
 * names that nothing else explains. What a name must not swallow are verbs, numbers, prepositions
 * and the next person of a list. Immutable.
 */
final class NameReader {

  private static final int MOST_WORDS = 6;

  /** How many words that the lexicon does not know a name may have in a row. */
  private static final int MOST_UNKNOWN = 2;

  private static final int SHORTEST = 2;

  private final Phrases phrases;

  private final IntPredicate dated;

  NameReader(Phrases phrases, IntPredicate dated) {
    this.phrases = phrases;
    this.dated = dated;
  }

  /**
   * The end of the name that starts at a token.
   *
   * @param start its first token, an opening quote included
   * @param expected whether the words before ask for a name, so that unknown words may open it
   * @return the end, a closing quote included; {@code start} where there is no name
   */
  int end(int start, boolean expected) {
    if (phrases.isKind(start, TokenKind.QUOTE)) {
      return expected || isFull(start + 1) ? quoted(start) : start;
    }
    int at = first(start, expected);
    int unknown = phrases.word(start, Phrases.NAME) == null ? at - start : 0;
    while (at > start && at < phrases.to() && at - start < MOST_WORDS) {
      int next = joined(at);
      if (next == at) {
        next = further(at);
        boolean known = phrases.word(at, Phrases.NAME) != null || phrases.hasArticle(at);
        unknown = known ? 0 : unknown + 1;
        if (unknown > MOST_UNKNOWN) {
          break;
        }
      }
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /**
   * Whether a name of that kind stands on its own: a given name that is no common word, a kunya.
   */
  boolean isPlain(int at) {
    @Nullable Match name = phrases.word(at, Phrases.NAME);
    return name != null
        && (name.proclitics() & ~Clitics.WAW) == 0
        && !name.lexeme().has("also")
        && !name.lexeme().has("weak");
  }

  /**
   * Whether a given name opens a name: alone, or with a family name behind it that has the article.
   */
  boolean isFull(int at) {
    @Nullable Match given = given(at);
    return isPlain(at)
        || compound(at) > at
        || (given != null && given.to() < phrases.to() && phrases.hasArticle(given.to()));
  }

  private @Nullable Match given(int at) {
    @Nullable Match name = phrases.word(at, Phrases.NAME);
    return name != null && name.lexeme().key().equals("given") ? name : null;
  }

  /** How many words stand between two tokens. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += phrases.isKind(i, TokenKind.WORD) ? 1 : 0;
    }
    return words;
  }

  private int quoted(int start) {
    int at = start + 1;
    while (at < phrases.to() && at - start <= MOST_WORDS && phrases.isKind(at, TokenKind.WORD)) {
      at++;
    }
    boolean closed = at > start + 1 && phrases.isKind(at, TokenKind.QUOTE);
    return closed && isWord(start + 1, true) ? at + 1 : start;
  }

  private int first(int at, boolean expected) {
    int compound = compound(at);
    if (compound > at) {
      return compound;
    }
    @Nullable Match name = given(at);
    if (name != null && (name.proclitics() & ~Clitics.WAW) == 0 && phrases.actor(at) == null) {
      boolean beside = expected || further(name.to()) > name.to() || joined(name.to()) > name.to();
      return isFull(at) || beside ? name.to() : at;
    }
    boolean opens = expected && !phrases.hasArticle(at) && isWord(at, false);
    return opens ? at + 1 : at;
  }

  /** "أبو طارق"، "عبد الله"، "آل ثاني": a word that only another completes. */
  private int compound(int at) {
    for (Match element : phrases.matches().at(at)) {
      boolean starts = is(element, "kunya") || is(element, "abd");
      if (starts && element.to() < phrases.to() && isWord(element.to(), true)) {
        @Nullable Match known = phrases.word(at, Phrases.NAME);
        return Math.max(element.to() + 1, known == null ? 0 : known.to());
      }
    }
    return at;
  }

  private static boolean is(Match match, String key) {
    return match.lexeme().category().equals(Phrases.NAME)
        && match.lexeme().key().equals(key)
        && (match.proclitics() & ~Clitics.WAW) == 0;
  }

  /** "بن سليمان"، "آل ثاني": a word that ties what follows to the name before it. */
  private int joined(int at) {
    int compound = at < phrases.to() ? compound(at) : at;
    if (compound > at || at >= phrases.to()) {
      return compound;
    }
    for (Match element : phrases.matches().at(at)) {
      if (is(element, "nasab") && element.proclitics() == 0 && element.to() < phrases.to()) {
        int inner = compound(element.to());
        if (inner > element.to()) {
          return inner;
        }
        boolean father =
            phrases.isKind(element.to(), TokenKind.WORD)
                && phrases.quantity(element.to()) == null
                && phrases.covering(element.to()) == null;
        return father ? element.to() + 1 : at;
      }
    }
    return at;
  }

  private int further(int at) {
    if (at >= phrases.to()) {
      return at;
    }
    @Nullable Match name = given(at);
    if (name != null && name.proclitics() == 0 && phrases.actor(at) == null) {
      return name.to();
    }
    return isWord(at, true) ? at + 1 : at;
  }

  /** Whether a word may be part of a name: nothing else explains it. */
  private boolean isWord(int at, boolean inside) {
    if (!phrases.isKind(at, TokenKind.WORD)
        || phrases.length(at) < SHORTEST
        || phrases.covering(at) != null
        || phrases.quantity(at) != null
        || dated.test(at)
        || phrases.looksBound(at)) {
      return false;
    }
    @Nullable Match name = phrases.word(at, Phrases.NAME);
    if (name != null && (name.proclitics() & ~Clitics.AL) == 0) {
      return true;
    }
    for (Match match : phrases.matches().at(at)) {
      boolean attached = (match.proclitics() & ~Clitics.AL) != 0;
      boolean fits =
          switch (match.lexeme().category()) {
            case Phrases.NAME -> (match.proclitics() & Clitics.WAW) == 0;
            case "boilerplate" -> true;
            case "place", "nisba" -> inside && !attached;
            case "person" -> inside && isTrade(at, match);
            default -> false;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** "سمير النجار": a trade is a family's name right behind a given name. */
  private boolean isTrade(int at, Match match) {
    boolean trade = match.lexeme().key().equals("civilian") && match.proclitics() == Clitics.AL;
    return trade && match.can(Form.SING) && at > 0 && given(at - 1) != null;
  }
}
