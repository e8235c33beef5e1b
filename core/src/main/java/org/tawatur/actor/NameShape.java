package org.tawatur.actor;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** What the words of a name that no table holds look like: "لواء أبو الفضل", "اللواء الثامن". */
final class NameShape {

  private static final int MOST_WORDS = 4;

  private static final int MOST_OF_MODEL = 4;

  /** The last letter of the Latin blocks. */
  private static final char LAST_LATIN = '\u024f';

  private NameShape() {}

  /** The end of a name that starts at a token; the token itself where none does. */
  static int end(Tokens tokens, LexiconMatches matches, int start, int to) {
    int end = start;
    while (end < to && end - start < MOST_WORDS && nameWord(tokens, matches, end)) {
      end++;
      boolean more = startsCompound(matches, end - 1) || end < to && isNasab(matches, end);
      if (!more) {
        break;
      }
    }
    return end;
  }

  static boolean isOrdinal(LexiconMatches matches, int at, int start) {
    @Nullable Match ordinal = matches.longest(at, "ordinal");
    boolean teen = ordinal != null && ordinal.lexeme().key().equals("teen");
    boolean and = ordinal != null && (ordinal.proclitics() & Clitics.WAW) != 0;
    return ordinal != null && (at > start ? and || teen : !and && !teen);
  }

  /** "اللواء «X»"، "اللواء ركن X": a rank before a person's name, and no unit. */
  static boolean isRank(LexiconMatches matches, Match match, int start) {
    boolean rank = false;
    for (Match other : matches.at(match.from())) {
      rank |= other.lexeme().category().equals("person") && other.lexeme().has("rank");
    }
    boolean named =
        start < matches.size()
            && (matches.longest(start, "person-name") != null
                || matches.longest(start, "rank-part") != null);
    return rank && named && (match.proclitics() & Clitics.AL) != 0;
  }

  static int closing(Tokens tokens, int at, int to, boolean quoted) {
    return quoted && at < to && tokens.kind(at) == TokenKind.QUOTE ? at + 1 : at;
  }

  /** Whether a token can be an adjective between a head and its nationality: الحربي، المسلحة. */
  static boolean adjective(Tokens tokens, int at) {
    return tokens.kind(at) == TokenKind.WORD && tokens.hasArticle(at, 2);
  }

  /**
   * Whether a token can be an adjective between an indefinite head and its nationality: صاروخيا
   * ومدفعيا سعوديا، قوة كوماندوس إسرائيلية. A nation must follow it sooner or later, so the word
   * itself need only look like one, and be neither a name nor a word of grammar.
   */
  static boolean indefiniteAdjective(Tokens tokens, LexiconMatches matches, int at) {
    if (tokens.kind(at) != TokenKind.WORD || tokens.hasArticle(at, 2)) {
      return false;
    }
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case "adjective", "modifier", "instrument", "person" -> {
          int particles = Clitics.BA | Clitics.LAM | Clitics.KAF;
          return (match.proclitics() & particles) == 0
              && (match.form() & Form.PLUR) == 0
              && match.enclitic() == Clitics.NONE;
        }
        default -> {}
      }
    }
    return relates(tokens, at);
  }

  /** Whether a word ends as a relative adjective does: ـي، ـية، ـيا. */
  private static boolean relates(Tokens tokens, int at) {
    int length = tokens.end(at) - tokens.start(at);
    char last = tokens.charAt(at, length - 1);
    boolean ending =
        last == 'ي'
            || length > 4 && (last == 'ا' || last == 'ة') && tokens.charAt(at, length - 2) == 'ي';
    return ending && length > 3;
  }

  /** The token behind the model of a machine: طائرات F-16، F16، MQ-9. */
  static int afterModel(Tokens tokens, int at, int to) {
    int end = at;
    boolean model = false;
    while (end < to && end - at < MOST_OF_MODEL && (isLatin(tokens, end) || tokens.is(end, "-"))) {
      model |= tokens.kind(end) != TokenKind.PUNCTUATION;
      end++;
    }
    return model && tokens.kind(end - 1) != TokenKind.PUNCTUATION ? end : at;
  }

  private static boolean isLatin(Tokens tokens, int at) {
    return tokens.kind(at) == TokenKind.NUMBER
        || tokens.kind(at) == TokenKind.WORD && tokens.charAt(at, 0) < LAST_LATIN;
  }

  /** Whether a token can be part of a proper name: a word that the lexicon does not explain. */
  private static boolean nameWord(Tokens tokens, LexiconMatches matches, int at) {
    if (tokens.kind(at) != TokenKind.WORD || tokens.charAt(at, 0) < LAST_LATIN) {
      return false;
    }
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case "place", "nisba", "person-name", "asset" -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** "خالد بن الوليد": a word for "son of" goes on with the name before it. */
  private static boolean isNasab(LexiconMatches matches, int at) {
    for (Match match : matches.at(at, "person-name")) {
      if (match.lexeme().key().equals("nasab") && match.proclitics() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name goes on after this word: أبو، عبد، آل، بني. */
  private static boolean startsCompound(LexiconMatches matches, int at) {
    if (matches.longest(at, "name-start") != null) {
      return true;
    }
    for (Match match : matches.at(at)) {
      boolean element =
          match.lexeme().category().equals("person-name")
              && switch (match.lexeme().key()) {
                case "kunya", "nasab", "abd" -> true;
                default -> false;
              };
      if (element && match.to() == at + 1) {
        return true;
      }
    }
    return false;
  }
}
