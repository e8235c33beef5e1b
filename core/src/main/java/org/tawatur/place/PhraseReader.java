package org.tawatur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.place.NameReader.Name;
import org.tawatur.record.Precision;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Reads one place phrase: words of nearness and direction, the word of kind, and the name, the two
 * ends of a road, or nothing more where the phrase refers back (البلدة).
 */
final class PhraseReader {

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final NameReader names;
  private final int from;
  private final int to;

  private int start;
  private int at;
  private @Nullable PlaceWord first;
  private @Nullable PlaceWord head;
  private @Nullable PlaceWord last;
  private boolean near;
  private boolean direction;
  private Bearing bearing = Bearing.AT;

  /**
   * A reader of the phrase that starts at a token.
   *
   * @param from the first token of the sentence
   * @param at where the phrase is to start
   * @param to the end of the sentence
   */
  PhraseReader(NameReader names, Tokens tokens, LexiconMatches matches, int from, int at, int to) {
    this.tokens = tokens;
    this.matches = matches;
    this.names = names;
    this.from = from;
    this.start = at;
    this.at = at;
    this.to = to;
  }

  /** The phrase, or null where none starts. */
  @Nullable PlaceMention read() {
    bearing = bearingBefore(matches, from, start);
    readWords();
    boolean road = head != null && head.is("road") && head.enclitic() == Clitics.NONE;
    if (road && head != null && !head.has("side", "yes")) {
      return readRoad(head);
    }
    @Nullable Name name = readName();
    if (name == null) {
      return reference();
    }
    at = name.to();
    skipDirections();
    return mention(name, precision(name.candidates()), scale(name.candidates()));
  }

  /** Whether the phrase says where something lies from elsewhere: شرقي، داخل، الواقعة في. */
  static boolean locates(LexiconMatches matches, PlaceMention mention, int to) {
    @Nullable PlaceWord word = PlaceWord.at(matches, mention.from(), to);
    return word != null
        && (word.isDirection() || word.is("inside") || word.is("part-of") || word.is("near"));
  }

  /** Whether the phrase starts with a word of direction: شرقي حلب. */
  static boolean directs(LexiconMatches matches, PlaceMention mention, int to) {
    @Nullable PlaceWord word = PlaceWord.at(matches, mention.from(), to);
    return word != null && word.isDirection();
  }

  private void readWords() {
    while (true) {
      @Nullable PlaceWord word = PlaceWord.at(matches, at, to);
      if (word == null || !continues(word)) {
        return;
      }
      if (word.is("origin") || word.is("extent")) {
        bearing = word.is("origin") ? Bearing.FROM : Bearing.UNTIL;
        at = word.to();
        start = first == null ? at : start;
        continue;
      }
      if (word.has("direction", "yes")) {
        bearing = Bearing.TOWARDS;
      }
      near |= word.is("near");
      direction |= word.isDirection();
      if (word.isHead() || (word.is("near") && word.introducesNames())) {
        head = word;
      }
      if (first == null) {
        first = word;
      }
      last = word;
      at = word.to();
      skipLink(word);
    }
  }

  private boolean continues(PlaceWord word) {
    int known = names.longestKnown(at);
    if (known > word.to() || (known == word.to() && !word.refers() && prefersName(word))) {
      return false;
    }
    if (last == null) {
      return true;
    }
    if ((word.proclitics() & ~(Clitics.AL | Clitics.BA | Clitics.LAM)) != 0
        || last.refers() && last.isDefinite() && head.equals(last)) {
      return false;
    }
    boolean startsName =
        head != null
            && head.introducesNames()
            && (isCompound(word) || head.has("scope", "settlement") && word.isDefinite());
    return !startsName;
  }

  private boolean prefersName(PlaceWord word) {
    boolean spelt = word.isDefinite() || head != null;
    return spelt && names.known(at, head, last != null) != null;
  }

  private static boolean isCompound(PlaceWord word) {
    return word.has("compound", "yes") && word.proclitics() == 0;
  }

  /** شرق من، أطراف من: a preposition between a word of nearness and what it governs. */
  private void skipLink(PlaceWord word) {
    if (word.isHead() && !word.isDirection() || at + 1 >= to) {
      return;
    }
    if (tokens.is(at, "من") || tokens.is(at, "في")) {
      boolean goes =
          PlaceWord.at(matches, at + 1, to) != null || names.longestKnown(at + 1) > at + 1;
      at += goes ? 1 : 0;
    }
  }

  private @Nullable Name readName() {
    @Nullable PlaceWord word = last;
    if (word != null && word.isDefinite() && word.isHead() && !word.isDirection()) {
      return word.has("apposition", "yes") ? apposed(word) : null;
    }
    boolean governed = word != null && !(word.isWeak() && near && head == null);
    @Nullable Name known = names.known(at, head, governed);
    if (known != null) {
      return isCommonHead(known) ? null : known;
    }
    if (word == null || head == null || !head.equals(word) || head.enclitic() != Clitics.NONE) {
      return null;
    }
    if (isCompound(head) && names.isNameWord(at, head, true)) {
      return new Name(
          names.text(head.from(), at + 1, head.proclitics() & ~Clitics.AL), List.of(), at + 1, 0);
    }
    return head.introducesNames() ? names.unknown(at, head) : null;
  }

  /** العاصمة دمشق، العاصمة السورية دمشق. */
  private @Nullable Name apposed(PlaceWord word) {
    int named = at < to && is("nisba", at) ? at + 1 : at;
    @Nullable Name name = names.known(named, word, true);
    if (name == null || name.proclitics() != 0) {
      return null;
    }
    return name;
  }

  /** A weak word before a name with an attached preposition is no head of it: موقع لسوريا. */
  private boolean isCommonHead(Name name) {
    return last != null && last.isHead() && (name.proclitics() & (Clitics.LAM | Clitics.WAW)) != 0;
  }

  private @Nullable PlaceMention readRoad(PlaceWord road) {
    while (at < to && is("road-kind", at)) {
      at++;
    }
    boolean between = at < to && tokens.is(at, "بين");
    at += between ? 1 : 0;
    @Nullable PlaceWord kind = skipHead();
    @Nullable Name one = names.known(at, road, true);
    if (one == null && kind != null && kind.introducesNames()) {
      one = names.unknown(at, kind);
    }
    if (one == null || (road.isWeak() && !between)) {
      return reference();
    }
    at = one.to();
    int mark = at;
    boolean dash = at < to && tokens.kind(at) == TokenKind.PUNCTUATION && tokens.is(at, "-");
    at += dash ? 1 : 0;
    @Nullable PlaceWord second = skipHead();
    @Nullable Name two = at < to ? names.known(at, road, true) : null;
    if (two == null && second != null && second.introducesNames()) {
      two = names.unknown(at, second);
    }
    if (two == null && dash && at < to && tokens.kind(at) == TokenKind.WORD) {
      two = new Name(names.text(at, at + 1, 0), List.of(), at + 1, 0);
    }
    int attached = two == null ? 0 : two.proclitics() & ~Clitics.AL;
    if (two == null || (attached & ~Clitics.WAW) != 0) {
      at = mark;
      return mention(one, Precision.ROAD, PlaceScale.ROAD);
    }
    at = two.to();
    while (at < to && is("road-kind", at)) {
      at++;
    }
    Name both = new Name(one.text() + " - " + two.text(), one.candidates(), at, one.proclitics());
    return mention(both, Precision.ROAD, PlaceScale.ROAD);
  }

  private @Nullable PlaceWord skipHead() {
    @Nullable PlaceWord word = PlaceWord.at(matches, at, to);
    if (word == null
        || !word.isHead()
        || word.isDefinite()
        || names.longestKnown(at) >= word.to()) {
      return null;
    }
    at = word.to();
    return word;
  }

  private @Nullable PlaceMention reference() {
    @Nullable PlaceWord word = last;
    if (word != null && isIdentified(word)) {
      return null;
    }
    if (word == null || !word.refers() || word.isDirection()) {
      boolean same =
          word != null && word.isHead() && word.isDefinite() && at < to && is("place-same", at);
      if (!same || word == null) {
        return null;
      }
    }
    at = word.to();
    while (at < to && (is("place-same", at) || word.has("apposition", "yes") && is("nisba", at))) {
      at++;
    }
    Name nameless = new Name("", List.of(), at, 0);
    PlaceScale scale =
        word.has("scope", "settlement") || word.enclitic() != Clitics.NONE
            ? PlaceScale.SETTLEMENT
            : PlaceScale.AREA;
    Precision precision =
        near || word.enclitic() != Clitics.NONE ? Precision.NEAR : Precision.EXACT;
    return mention(nameless, precision, scale);
  }

  /** "المنطقة الممتدة حتى", "المنطقة التي": new, and told which. */
  private boolean isIdentified(PlaceWord word) {
    if (word.has("scope", "settlement") || word.to() >= to || word.enclitic() != Clitics.NONE) {
      return false;
    }
    boolean article = startsWithArticle(word.to());
    for (Match match : matches.at(word.to())) {
      boolean relative = match.lexeme().key().equals("relative");
      boolean adjective =
          switch (match.lexeme().category()) {
            case "place-stop", "nisba", "adjective" -> true;
            default -> false;
          };
      if (relative && article || adjective && article) {
        return true;
      }
    }
    return false;
  }

  private void skipDirections() {
    while (true) {
      @Nullable PlaceWord word = PlaceWord.at(matches, at, to);
      if (word == null
          || !word.isDirection()
          || (word.proclitics() & ~Clitics.AL) != 0
          || !startsWithArticle(at)) {
        return;
      }
      at = word.to();
    }
  }

  private boolean startsWithArticle(int token) {
    return tokens.length(token) > 3
        && tokens.charAt(token, 0) == 'ا'
        && tokens.charAt(token, 1) == 'ل';
  }

  private boolean is(String category, int token) {
    for (Match match : matches.at(token)) {
      if (match.lexeme().category().equals(category)) {
        return true;
      }
    }
    return false;
  }

  /** How what is told stands to a place that starts at a token, by the words before it. */
  static Bearing bearingBefore(LexiconMatches matches, int from, int token) {
    for (int back = 1; back <= 2 && token - back >= from; back++) {
      for (Match match : matches.at(token - back)) {
        if (!match.lexeme().category().equals("bearing") || match.to() != token) {
          continue;
        }
        switch (match.lexeme().key()) {
          case "goal" -> {
            return Bearing.TOWARDS;
          }
          case "origin" -> {
            return Bearing.FROM;
          }
          case "extent" -> {
            return Bearing.UNTIL;
          }
          default -> {}
        }
      }
      PlaceWord word = PlaceWord.at(matches, token - back, token);
      if (word != null && word.to() == token && (word.is("origin") || word.is("extent"))) {
        return word.is("origin") ? Bearing.FROM : Bearing.UNTIL;
      }
    }
    return Bearing.AT;
  }

  private PlaceMention mention(Name name, Precision precision, PlaceScale scale) {
    int attached = first != null ? first.proclitics() : name.proclitics();
    Bearing toward =
        bearing == Bearing.AT && (attached & Clitics.LAM) != 0 ? Bearing.TOWARDS : bearing;
    @Nullable PlaceWord word = head != null ? head : last;
    return new PlaceMention(
        start,
        at,
        name.text(),
        precision,
        scale,
        toward,
        name.candidates(),
        attached,
        word == null ? "" : word.lemma(),
        false,
        List.of());
  }

  private PlaceScale scale(List<Place> candidates) {
    boolean areas = !candidates.isEmpty();
    boolean parts = !candidates.isEmpty();
    boolean sites = !candidates.isEmpty();
    for (Place place : candidates) {
      areas &= place.isArea();
      parts &= place.kind().equals("quarter");
      sites &= place.isSite();
    }
    if (parts) {
      return PlaceScale.PART;
    }
    if (sites) {
      return PlaceScale.SITE;
    }
    if (head != null) {
      if (head.is("desert") || head.is("district") && !head.is("exact") || head.is("governorate")) {
        return PlaceScale.AREA;
      }
      switch (head.features().getOrDefault("scope", "")) {
        case "part" -> {
          return PlaceScale.PART;
        }
        case "site" -> {
          return PlaceScale.SITE;
        }
        case "settlement" -> {
          return PlaceScale.SETTLEMENT;
        }
        default -> {}
      }
    }
    return areas ? PlaceScale.AREA : PlaceScale.SETTLEMENT;
  }

  private Precision precision(List<Place> candidates) {
    if (near) {
      return Precision.NEAR;
    }
    if (head != null && head.is("desert")) {
      return Precision.DESERT;
    }
    if (head != null && head.is("governorate")) {
      return Precision.GOVERNORATE;
    }
    boolean settled = head != null && head.is("exact");
    if (!settled && (direction || (head != null && head.is("district")))) {
      return Precision.DISTRICT;
    }
    for (Place place : candidates) {
      settled |= !place.isArea();
    }
    if (settled || candidates.isEmpty()) {
      return Precision.EXACT;
    }
    return switch (candidates.get(0).kind()) {
      case "country" -> Precision.COUNTRY;
      case "governorate" -> Precision.GOVERNORATE;
      case "desert" -> Precision.DESERT;
      default -> Precision.DISTRICT;
    };
  }
}
