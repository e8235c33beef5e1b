package org.tawatur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.place.NameReader.Name;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Reads the ends of a road: طريق X - Y, طريق X Y, الطريق بين بلدتي X وY. */
final class RoadReader {

  private final NameReader names;
  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int to;
  private int at;

  RoadReader(NameReader names, Tokens tokens, LexiconMatches matches, int to) {
    this.names = names;
    this.tokens = tokens;
    this.matches = matches;
    this.to = to;
  }

  /**
   * The name of a road: both ends joined by a dash, with the places that the first may be; one end
   * where no more is told.
   *
   * @param road the word for the road
   * @param from the token after it
   * @return the name, or null where no end is told
   */
  @Nullable Name read(PlaceWord road, int from) {
    at = from;
    skipKinds();
    boolean next = at < to && tokens.is(at, "بين");
    boolean between = next || road.has("between", "yes");
    at += next ? 1 : 0;
    @Nullable Name one = end(road, false);
    if (one == null && isReference(at)) {
      // الطريق الرابط بين المدينة والبريقة: the other end names it.
      at++;
      return and() ? end(road, true) : null;
    }
    one = one == null ? unknown(next) : one;
    if (one == null || (road.isWeak() && !between)) {
      return null;
    }
    at = one.to();
    boolean dash = isDash(at);
    if (!dash && !between && road.has("ends", "dash")) {
      return null;
    }
    at += dash ? 1 : 0;
    @Nullable Name two = at < to ? end(road, true) : null;
    boolean word = two == null && at < to && tokens.kind(at) == TokenKind.WORD;
    boolean and = between && word && and();
    if (word && (dash || and)) {
      int end = at + 1 < to && and && names.unknown().isStrange(at + 1) ? at + 2 : at + 1;
      two = new Name(names.text(at, end, and ? Clitics.WAW : 0), List.of(), end, 0);
    }
    int attached = two == null ? 0 : two.proclitics() & ~(Clitics.AL | Clitics.WAW);
    if (two == null || attached != 0) {
      return one;
    }
    at = two.to();
    skipKinds();
    return new Name(one.text() + " - " + two.text(), one.candidates(), at, one.proclitics());
  }

  /** An end that no gazetteer has: before a dash or after بين, else only one that is no word. */
  private @Nullable Name unknown(boolean between) {
    boolean word = at < to && tokens.kind(at) == TokenKind.WORD && tokens.length(at) > 2;
    boolean joined = word && (isDash(at + 1) && isWord(at + 2) || between);
    return word && (joined || tokens.hasArticle(at, 2) && names.unknown().isStrange(at))
        ? new Name(names.text(at, at + 1, 0), List.of(), at + 1, 0)
        : null;
  }

  private boolean isDash(int token) {
    return token < to
        && tokens.kind(token) == TokenKind.PUNCTUATION
        && (tokens.is(token, "-") || tokens.is(token, "–") || tokens.is(token, "—"));
  }

  private boolean isWord(int token) {
    return token < to && tokens.kind(token) == TokenKind.WORD;
  }

  private boolean and() {
    return isWord(at) && tokens.length(at) > 3 && tokens.charAt(at, 0) == 'و';
  }

  private boolean isReference(int token) {
    @Nullable PlaceWord word = names.words().at(token);
    return word != null && word.refers() && word.isDefinite();
  }

  private @Nullable Name end(PlaceWord road, boolean second) {
    @Nullable PlaceWord kind = skipHead(second);
    @Nullable Name known = names.known(at, road, true);
    return known == null && kind != null && kind.introducesNames()
        ? names.unknown().headed(at, kind)
        : known;
  }

  private @Nullable PlaceWord skipHead(boolean second) {
    @Nullable PlaceWord word = names.words().at(at);
    if (word == null
        || !word.isHead()
        || word.isDefinite()
        || second && (word.proclitics() & (Clitics.BA | Clitics.LAM)) != 0
        || names.longestKnown(at) >= word.to()) {
      return null;
    }
    at = word.to();
    return word;
  }

  private void skipKinds() {
    while (at < to && isKind(at)) {
      at++;
    }
  }

  private boolean isKind(int token) {
    for (Match match : matches.at(token)) {
      if (match.lexeme().category().equals("road-kind")) {
        return true;
      }
    }
    return false;
  }
}
