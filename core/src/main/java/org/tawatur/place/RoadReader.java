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
    @Nullable Name one = end(road);
    if (one == null || (road.isWeak() && !between)) {
      return null;
    }
    at = one.to();
    boolean dash = at < to && tokens.kind(at) == TokenKind.PUNCTUATION && tokens.is(at, "-");
    at += dash ? 1 : 0;
    @Nullable Name two = at < to ? end(road) : null;
    boolean word = two == null && at < to && tokens.kind(at) == TokenKind.WORD;
    boolean and = between && word && tokens.length(at) > 3 && tokens.charAt(at, 0) == 'و';
    if (word && (dash || and)) {
      two = new Name(names.text(at, at + 1, and ? Clitics.WAW : 0), List.of(), at + 1, 0);
    }
    int attached = two == null ? 0 : two.proclitics() & ~(Clitics.AL | Clitics.WAW);
    if (two == null || attached != 0) {
      return one;
    }
    at = two.to();
    skipKinds();
    return new Name(one.text() + " - " + two.text(), one.candidates(), at, one.proclitics());
  }

  private @Nullable Name end(PlaceWord road) {
    @Nullable PlaceWord kind = skipHead();
    @Nullable Name known = names.known(at, road, true);
    return known == null && kind != null && kind.introducesNames()
        ? names.unknown(at, kind)
        : known;
  }

  private @Nullable PlaceWord skipHead() {
    @Nullable PlaceWord word = names.words().at(at);
    if (word == null
        || !word.isHead()
        || word.isDefinite()
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
