package org.tawatur.source;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * The noun phrase that names a source: a noun for sources, a named source, an actor or a person,
 * with its adjectives, genitives and what it is "of". Works on one sentence; single-threaded.
 */
final class SourcePhrase {

  private static final int MOST_WORDS = 10;
  private static final int MOST_NAME_WORDS = 4;
  private static final long SOURCES = LexiconMatches.signature("source", "source-noun");
  private static final int ATTACHED = Clitics.BA | Clitics.LAM | Clitics.KAF;

  /** How surely a word is one for sources. */
  enum Head {
    NONE,
    /** Some other noun; a source only right between a verb and what it reports. */
    NOUN,
    /** A person's name, or a word that the lexicon does not know. */
    NAME,
    /** An actor, a person, or a noun that is only sometimes one for sources. */
    ACTOR,
    /** A named source or a noun for sources. */
    SOURCE
  }

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int to;
  private final SentenceNames names;
  private final SourceWords words;

  SourcePhrase(Tokens tokens, LexiconMatches matches, int from, int to, SentenceNames names) {
    this.tokens = tokens;
    this.matches = matches;
    this.to = to;
    this.names = names;
    this.words = new SourceWords(tokens, matches, from, to);
  }

  /** What single words of the sentence tell. */
  SourceWords words() {
    return words;
  }

  /** What starts at a token, past an opening quote and a quantifier: أحد أقارب, عدة مصادر. */
  Head head(int at) {
    int noun = noun(at);
    if (noun >= to || tokens.kind(noun) != TokenKind.WORD || names.timeEnd(noun) > 0) {
      return Head.NONE;
    }
    Head best = names.nameEnd(noun) > 0 ? Head.ACTOR : Head.NONE;
    boolean known = best != Head.NONE;
    boolean verbal = false;
    for (Match match : matches.at(noun)) {
      if ((match.proclitics() & ATTACHED) != 0) {
        known = true;
        continue;
      }
      switch (match.lexeme().category()) {
        case "source" -> {
          return Head.SOURCE;
        }
        case "source-noun" -> {
          if (!match.lexeme().has("weak")) {
            return Head.SOURCE;
          }
          best = Head.ACTOR;
        }
        case "person", "actor-head", "actor", "group", "capital" -> best = Head.ACTOR;
        case "act" -> {
          known = true;
          verbal |= (match.form() & (Form.MASDAR | Form.PERFECT)) != 0;
        }
        default -> known = true;
      }
    }
    if (best != Head.NONE) {
      return verbal && names.nameEnd(noun) == noun + 1 ? Head.NONE : best;
    }
    if (!known || matches.longest(noun, "person-name") != null) {
      return Head.NAME;
    }
    return isOpenClass(noun) ? Head.NOUN : Head.NONE;
  }

  private boolean isOpenClass(int at) {
    boolean open = false;
    for (Match match : matches.at(at)) {
      switch (match.lexeme().category()) {
        case "function", "cue", "attribution", "source-word", "place", "owner", "report" -> {
          return false;
        }
        default -> open |= (match.form() & (Form.PERFECT | Form.IMPERFECT)) == 0;
      }
    }
    return open;
  }

  /** Whether a named source or a noun for sources starts at a token. */
  boolean isSource(int at) {
    int noun = noun(at);
    return noun < to && matches.mayHave(noun, SOURCES) && head(at) == Head.SOURCE;
  }

  private int noun(int at) {
    int noun = at;
    if (noun < to && tokens.kind(noun) == TokenKind.QUOTE) {
      noun++;
    }
    if (noun < to && isQuantifier(noun)) {
      noun++;
      if (noun < to && tokens.is(noun, "من")) {
        noun++;
      }
    }
    return noun;
  }

  /** Whether a phrase starts with a word that counts the sources: أحد الوسطاء. */
  boolean isCounted(int at) {
    return at < to && isQuantifier(at);
  }

  private boolean isQuantifier(int at) {
    for (Match match : matches.at(at, "source-word")) {
      if (match.lexeme().key().equals("quantifier") && (match.proclitics() & ATTACHED) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of the phrase that starts at a token.
   *
   * @param start where {@link #head} tells of a head
   * @param object whether an object may follow at once, so that act nouns are not part of the
   *     phrase: تبنى التنظيم الهجوم
   * @return the end, exclusive
   */
  int end(int start, boolean object) {
    int noun = noun(start);
    Head head = head(start);
    int at = Math.max(noun + 1, nounEnd(noun));
    if (head == Head.NAME || head == Head.NOUN) {
      return nameEnd(at, start);
    }
    boolean common =
        matches.longest(noun, "source") == null
            && (names.nameEnd(noun) == 0
                || matches.longest(noun, "source-noun") != null
                || words.isPerson(noun));
    boolean quoted = noun > start && tokens.kind(start) == TokenKind.QUOTE;
    while (at < to && at - start < MOST_WORDS) {
      if (tokens.kind(at) == TokenKind.QUOTE || tokens.kind(at) == TokenKind.BRACKET) {
        if (quoted && tokens.kind(at) == TokenKind.QUOTE) {
          quoted = false;
          at++;
          continue;
        }
        int close = common || tokens.kind(at) == TokenKind.BRACKET ? closing(at) : -1;
        if (close < 0) {
          break;
        }
        at = close;
        continue;
      }
      int next =
          tokens.kind(at) == TokenKind.WORD || tokens.kind(at) == TokenKind.NUMBER
              ? extend(at, common, object)
              : common ? apposed(at) : at;
      if (next <= at) {
        break;
      }
      at = next;
    }
    while (at > noun + 1 && words.isLink(at - 1)) {
      at--;
    }
    return Math.min(at, to);
  }

  /** "رئيس الجمهورية، فلان الفلاني، إن": the end of a name set between commas. */
  private int apposed(int comma) {
    if (!tokens.isComma(comma)) {
      return comma;
    }
    int end = comma + 1;
    while (end < to && end - comma <= MOST_NAME_WORDS && isNameWord(end)) {
      end++;
    }
    boolean closed =
        end < to && (tokens.kind(end) == TokenKind.PUNCTUATION || words.complementiser(end));
    return end - comma > 2 && closed ? end : comma;
  }

  private boolean isNameWord(int at) {
    return tokens.kind(at) == TokenKind.WORD
        && (matches.at(at).isEmpty() || matches.longest(at, "person-name") != null);
  }

  private int nounEnd(int noun) {
    int end = names.nameEnd(noun);
    for (Match match : matches.at(noun)) {
      switch (match.lexeme().category()) {
        case "source", "source-noun", "person" -> end = Math.max(end, match.to());
        default -> {}
      }
    }
    return Math.min(end, to);
  }

  private int nameEnd(int at, int start) {
    int end = at;
    while (end < to && end - start < MOST_NAME_WORDS && isNameWord(end)) {
      end++;
    }
    return end;
  }

  /** The token after the bracket or quote that closes the one at a token; -1 if it is far off. */
  private int closing(int open) {
    for (int at = open + 1; at < to && at - open <= MOST_NAME_WORDS + 1; at++) {
      if (tokens.kind(at) == tokens.kind(open)) {
        return at > open + 1 && !words.complementiser(open + 1) ? at + 1 : -1;
      }
      if (tokens.kind(at) == TokenKind.PUNCTUATION) {
        return -1;
      }
    }
    return -1;
  }

  /** How far the phrase goes on with the word at a token; the token itself where it ends. */
  private int extend(int at, boolean common, boolean object) {
    if (words.complementiser(at) || names.timeEnd(at) > 0 || tokens.is(at, "و")) {
      return at;
    }
    int known = knownEnd(at);
    if (known > at) {
      return known;
    }
    if (common && words.startsWith(at, 'ب') && words.isInstitution(at)) {
      return at + 1;
    }
    boolean definite = words.isDefinite(at - 1);
    boolean inner = common && words.announces(at);
    if (names.nameEnd(at) > at) {
      boolean ownName = !definite || (common && words.isPerson(at));
      return ownName && !words.startsWith(at, 'و') ? names.nameEnd(at) : at;
    }
    @Nullable Boolean verdict = null;
    boolean place = false;
    boolean thing = false;
    boolean name = false;
    for (Match match : matches.at(at)) {
      int attached = match.proclitics() & ATTACHED;
      switch (match.lexeme().category()) {
        case "report", "attribution" -> {
          if ((match.form() & Form.NOUN) == 0 && !words.isDefinite(at)) {
            return at;
          }
        }
        case "act" -> {
          boolean inside = common && !object && (match.proclitics() & Clitics.AL) != 0;
          boolean noun = (match.form() & (Form.PERFECT | Form.IMPERFECT)) == 0;
          verdict = (inside || inner && noun) && attached == 0;
        }
        case "source", "source-noun" -> {
          if (attached != 0 || (match.proclitics() & Clitics.WAW) != 0) {
            return at;
          }
        }
        case "cue" -> {
          switch (match.lexeme().key()) {
            case "support" -> {
              if (!inner || (match.proclitics() & Clitics.AL) == 0) {
                return at;
              }
            }
            case "backing" -> {
              int owner = match.to();
              return owner < to && names.nameEnd(owner) > 0 ? names.nameEnd(owner) : owner + 1;
            }
            default -> {
              // "المدينة" is a town before it is a participle of "condemn".
              if ((match.proclitics() & Clitics.AL) == 0) {
                return at;
              }
            }
          }
        }
        case "function" -> {
          boolean inside =
              common && (tokens.is(at, "في") || tokens.is(at, "من") || tokens.is(at, "على"));
          if (!inside || at + 1 >= to || names.timeEnd(at + 1) > 0) {
            return at;
          }
          verdict = true;
        }
        case "place-word", "asset", "group", "person" -> thing = true;
        case "place" -> place = true;
        case "person-name" -> name = true;
        default -> {}
      }
    }
    if (tokens.is(at, "باسم") || tokens.is(at, "باسمها") || tokens.is(at, "باسمه")) {
      return at + 1;
    }
    if (verdict != null) {
      return verdict || (thing && common && !words.attachedTo(at)) ? at + 1 : at;
    }
    if (words.startsWith(at, 'ب') && place) {
      return common ? at + 1 : at;
    }
    if (words.startsWith(at, 'ل') && words.attachedTo(at)) {
      return at;
    }
    name |= common && matches.at(at).isEmpty() && !words.startsWith(at, 'ل');
    if (definite && !words.isDefinite(at) && !place && !name && !words.isNisba(at)) {
      return at;
    }
    return words.attachedTo(at) && !place ? at : at + 1;
  }

  /** The end of a named source, of "وأخرى طبية", of "تطلق على نفسها"; the token for none. */
  private int knownEnd(int at) {
    for (Match match : matches.at(at)) {
      boolean bare = (match.proclitics() & (ATTACHED | Clitics.WAW)) == 0;
      switch (match.lexeme().category()) {
        case "source" -> {
          if (bare) {
            return match.to();
          }
        }
        case "cue" -> {
          boolean likewise =
              match.lexeme().key().equals("similar") || match.lexeme().key().equals("same");
          if (likewise) {
            return match.to();
          }
        }
        case "source-word" -> {
          if (match.lexeme().key().equals("naming")) {
            return match.to();
          }
        }
        default -> {}
      }
    }
    return at;
  }
}
