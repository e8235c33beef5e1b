package org.tawatur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.place.NameReader.Name;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Reads the names of places that no gazetteer has, by the words around them. One sentence. */
final class UnknownNames {

  private static final int PREPOSITIONS = Clitics.BA | Clitics.LAM | Clitics.KAF;

  private final NameReader names;
  private final Tokens tokens;
  private final LexiconMatches matches;
  private final PlaceWords words;
  private final int to;

  UnknownNames(NameReader names, Tokens tokens, LexiconMatches matches, int to) {
    this.names = names;
    this.tokens = tokens;
    this.matches = matches;
    this.words = names.words();
    this.to = to;
  }

  /**
   * A name that no gazetteer has.
   *
   * @param start its first token
   * @param head the word before it that says what it is
   */
  @Nullable Name headed(int start, PlaceWord head) {
    int at = names.unquoted(start);
    @Nullable Name compound = compound(start);
    if (compound != null || !isNameWord(at, head, head.has("names", "any"))) {
      return compound;
    }
    boolean two = isStrange(at) && isStrange(at + 1) && isBare(at, at + 1);
    return named(at, start, two && isWithin(at + 2) ? at + 2 : at + 1);
  }

  private boolean isBare(int one, int two) {
    return !tokens.hasArticle(one, 2) && !tokens.hasArticle(two, 2) && tokens.charAt(two, 0) != 'و';
  }

  /** Whether a token is a word that the pack does not know at all. */
  boolean isStrange(int token) {
    return token < to
        && tokens.kind(token) == TokenKind.WORD
        && tokens.length(token) > 2
        && !isPluralVerb(token)
        && matches.at(token).isEmpty();
  }

  /** "مناطق يتوارون فيها": a verb of many, by its letters, is no name. */
  private boolean isPluralVerb(int token) {
    int length = tokens.length(token);
    char first = tokens.charAt(token, 0);
    return length > 4
        && (first == 'ي' || first == 'ت')
        && tokens.charAt(token, length - 2) == 'و'
        && tokens.charAt(token, length - 1) == 'ن';
  }

  /**
   * A name that no gazetteer has, after a word of nearness and before the words that say in what
   * area it lies: قرب بولو مارير في إقليم شبيلي السفلى. Null where there is none.
   */
  @Nullable Name located(int at) {
    if (!isStrange(at) || startsWith(at, "لل")) {
      return null;
    }
    int end = at + 1;
    if (isStrange(end) && isBare(at, end)) {
      end++;
    }
    return isWithin(end) ? new Name(names.text(at, end, 0), List.of(), end, 0) : null;
  }

  /** Whether an area is told at a token: في إقليم، بولاية، في مالي. */
  private boolean isWithin(int token) {
    boolean in = token < to && tokens.is(token, "في");
    int at = in ? token + 1 : token;
    @Nullable PlaceWord word = words.at(at);
    boolean attached = false;
    for (Match match : at < to ? matches.at(at, "place") : List.<Match>of()) {
      attached |= match.proclitics() == Clitics.BA;
    }
    return word != null && word.isHead() && (in || (word.proclitics() & Clitics.BA) != 0)
        || in && names.longestKnown(at) > at
        || attached;
  }

  /** A name of two words that no gazetteer has, after its first word: تل، أم, or null. */
  @Nullable Name compound(int start) {
    int at = names.unquoted(start);
    boolean first = at + 1 < to && starts("place-first", at) && startsBare(at);
    return first && isSecondWord(at + 1) ? named(at, start, at + 2) : null;
  }

  private boolean startsBare(int token) {
    @Nullable PlaceWord word = words.at(token);
    return word == null || !word.isDefinite();
  }

  private Name named(int at, int start, int first) {
    int end = first;
    while (end < to && starts("place-last", end)) {
      end++;
    }
    return new Name(names.text(at, end, 0), List.of(), names.closed(at, start, end), 0);
  }

  private boolean isSecondWord(int token) {
    if (tokens.kind(token) != TokenKind.WORD) {
      return false;
    }
    for (Match match : matches.at(token)) {
      String category = match.lexeme().category();
      if (category.equals("function")
          || category.equals("place-stop")
          || category.equals("report")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a token can be a name after a word of kind: no adjective, verb or preposition.
   *
   * @param free whether any noun with the article may be one: حي المعلمين
   */
  boolean isNameWord(int token, PlaceWord head, boolean free) {
    if (token >= to
        || tokens.kind(token) != TokenKind.WORD
        || tokens.length(token) < 2
        || startsWith(token, "لل")
        || isPluralVerb(token)
        || isIndefinite(token)) {
      return false;
    }
    for (Match match : matches.at(token)) {
      boolean article = (match.proclitics() & Clitics.AL) != 0;
      boolean attached =
          (match.proclitics() & (PREPOSITIONS | Clitics.WAW | Clitics.FA)) != 0 && match.exact();
      boolean allowed =
          switch (match.lexeme().category()) {
            case "place", "place-first", "place-last" -> true;
            case "function",
                "cue",
                "report",
                "attribution",
                "place-stop",
                "time",
                "bearing",
                "adjective",
                "road-kind",
                "place-same" ->
                !match.exact();
            case "place-word" -> article && head.has("scope", "settlement") && !attached;
            default -> !attached && article && free;
          };
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /** Whether the original ends in the tanwin of an indefinite accusative: سوقا شعبيا. */
  private boolean isIndefinite(int token) {
    String original = tokens.original(token, token + 1).in(tokens.text().original());
    return original.indexOf('\u064B') >= 0
        || original.indexOf('\u064C') >= 0
        || original.indexOf('\u064D') >= 0;
  }

  private boolean startsWith(int token, String letters) {
    if (tokens.length(token) < letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (tokens.charAt(token, i) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean starts(String category, int token) {
    for (Match match : matches.at(token, category)) {
      if (match.to() == token + 1 && (match.proclitics() & ~Clitics.AL) == 0) {
        return true;
      }
    }
    return false;
  }
}
