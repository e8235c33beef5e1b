package org.tawatur.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.place.NameReader.Name;
import org.tawatur.record.Precision;
import org.tawatur.text.Tokens;

/**
 * Reads one place phrase: words of nearness and direction, the word of kind, and the name, the two
 * ends of a road, or nothing more where the phrase refers back (البلدة).
 */
final class PhraseReader {

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final PlaceWords words;
  private final NameReader names;
  private final int from;
  private final int to;

  private int start;
  private int at;

  /** Where the name starts. */
  private int named;

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
    this.words = names.words();
    this.names = names;
    this.from = from;
    this.start = at;
    this.at = at;
    this.to = to;
  }

  /** The phrase, or null where none starts. */
  @Nullable PlaceMention read() {
    bearing = BearingReader.before(matches, words, from, start);
    readWords();
    boolean road = head != null && head.is("road") && head.enclitic() == Clitics.NONE;
    if (road && head != null && !head.has("side", "yes")) {
      return readRoad(head);
    }
    @Nullable Name name = readName();
    if (name == null) {
      return reference();
    }
    named = at;
    at = name.to();
    skipDirections();
    return mention(name, precision(name.candidates()), scale(name.candidates()));
  }

  /** Whether the phrase says where something lies from elsewhere: شرقي، داخل، الواقعة في. */
  static boolean locates(PlaceWords words, PlaceMention mention) {
    @Nullable PlaceWord word = words.at(mention.from());
    return word != null
        && (word.isDirection() || word.is("inside") || word.is("part-of") || word.is("near"));
  }

  /** Whether the phrase starts with a word of direction: شرقي حلب. */
  static boolean directs(PlaceWords words, PlaceMention mention) {
    @Nullable PlaceWord word = words.at(mention.from());
    return word != null && word.isDirection();
  }

  private void readWords() {
    while (true) {
      @Nullable PlaceWord word = words.at(at);
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
    if (known > word.to() && !word.has("apposition", "yes") && !repeats(word, known)
        || (known == word.to() && !word.refers() && prefersName(word))) {
      return false;
    }
    if (last == null) {
      return true;
    }
    if (last.enclitic() != Clitics.NONE || last.is("road")) {
      return false;
    }
    if ((word.proclitics() & ~(Clitics.AL | Clitics.BA | Clitics.LAM)) != 0
        || last.refers() && last.isDefinite() && last.equals(head)) {
      return false;
    }
    boolean startsName =
        head != null
            && head.introducesNames()
            && (isCompound(word) || head.has("scope", "settlement") && word.isDefinite());
    return !startsName;
  }

  /** Whether a name is no more than the word and the name after it: مدينة غزة. */
  private boolean repeats(PlaceWord word, int end) {
    boolean kind = word.has("scope", "settlement") || word.is("governorate");
    @Nullable Name whole = kind ? names.known(at, word, true) : null;
    @Nullable Name rest = whole == null ? null : names.known(word.to(), word, true);
    return whole != null
        && rest != null
        && rest.to() == end
        && rest.candidates().containsAll(whole.candidates());
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
      boolean goes = words.at(at + 1) != null || names.longestKnown(at + 1) > at + 1;
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
    if (known != null && known.to() == at + 1 && head != null && head.introducesNames()) {
      @Nullable Name compound = names.unknown().compound(at);
      known = compound == null ? known : compound;
    }
    if (known != null) {
      return isCommonHead(known) ? null : known;
    }
    boolean beside = word != null && word.is("near") && !word.isHead() && !word.equals(head);
    if (beside && word != null && word.enclitic() == Clitics.NONE) {
      return names.unknown().located(at);
    }
    if (word == null || head == null || !head.equals(word) || head.enclitic() != Clitics.NONE) {
      return null;
    }
    if (isCompound(head) && names.unknown().isNameWord(at, head, true)) {
      return new Name(
          names.text(head.from(), at + 1, head.proclitics() & ~Clitics.AL), List.of(), at + 1, 0);
    }
    if (head.has("names", "located")) {
      @Nullable Name compound = head.introducesNames() ? names.unknown().compound(at) : null;
      return compound == null && head.introducesNames() ? names.unknown().located(at) : compound;
    }
    return head.introducesNames() ? names.unknown().headed(at, head) : null;
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
    @Nullable Name both = new RoadReader(names, tokens, matches, to).read(road, at);
    if (both == null) {
      return reference();
    }
    at = both.to();
    return mention(both, Precision.ROAD, PlaceScale.ROAD);
  }

  private @Nullable PlaceMention reference() {
    @Nullable PlaceWord word = last;
    if (word != null && word.has("nation", "yes")) {
      return land(word);
    }
    if (word != null && isIdentified(word)) {
      return null;
    }
    @Nullable Name proper = word == null || !word.isDefinite() ? null : names.proper(word, at);
    if (proper != null) {
      return mention(proper, precision(proper.candidates()), PlaceScale.AREA);
    }
    if (word == null || !word.refers() || word.isDirection()) {
      boolean same =
          word != null && word.isHead() && word.isDefinite() && at < to && is("place-same", at);
      if (!same || word == null) {
        return null;
      }
    }
    at = word.to();
    @Nullable Match nisba =
        word.has("apposition", "yes") && at < to ? matches.longest(at, "nisba") : null;
    if (nisba != null) {
      at = nisba.to();
      @Nullable Name capital = names.capital(nisba.lexeme().key(), at);
      if (capital != null) {
        return mention(capital, precision(capital.candidates()), PlaceScale.SETTLEMENT);
      }
    }
    while (at < to && is("place-same", at)) {
      at++;
    }
    Name nameless = new Name("", List.of(), at, 0);
    PlaceScale scale =
        word.has("means", "settlement") || word.enclitic() != Clitics.NONE
            ? PlaceScale.SETTLEMENT
            : PlaceScale.AREA;
    Precision precision =
        near || word.enclitic() != Clitics.NONE ? Precision.NEAR : Precision.EXACT;
    return mention(nameless, precision, scale);
  }

  /** الأراضي السورية. */
  private @Nullable PlaceMention land(PlaceWord word) {
    @Nullable Match nisba = word.isDefinite() && at < to ? matches.longest(at, "nisba") : null;
    @Nullable Name land =
        nisba == null ? null : names.land(nisba.lexeme().key(), Math.max(at, nisba.to()));
    if (land == null) {
      return null;
    }
    at = land.to();
    return mention(land, precision(land.candidates()), PlaceScale.AREA);
  }

  /** "المنطقة الممتدة حتى", "المنطقة التي": new, and told which. */
  private boolean isIdentified(PlaceWord word) {
    if (word.has("means", "settlement")
        || word.has("means", "capital")
        || word.to() >= to
        || word.enclitic() != Clitics.NONE) {
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
      @Nullable PlaceWord word = words.at(at);
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
    return tokens.hasArticle(token, 2);
  }

  private boolean is(String category, int token) {
    return matches.has(token, category);
  }

  private PlaceMention mention(Name name, Precision precision, PlaceScale scale) {
    int attached = first != null ? first.proclitics() : name.proclitics();
    // إلى الشمال من: a direction, not a goal.
    boolean side = first != null && first.isDirection() && bearing == Bearing.TO;
    Bearing toward =
        side
            ? Bearing.AT
            : bearing == Bearing.AT && (attached & Clitics.LAM) != 0 ? Bearing.TO : bearing;
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
        word == null || !name.text().isEmpty() ? "" : word.features().getOrDefault("means", ""),
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
    @Nullable PlaceWord own = words.at(named, at);
    if (head != null && head.has("scope", "settlement")) {
      return PlaceScale.SETTLEMENT;
    }
    if (parts || !areas && own != null && own.has("scope", "part")) {
      return PlaceScale.PART;
    }
    if (sites || !areas && own != null && own.has("scope", "site")) {
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
