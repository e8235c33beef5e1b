package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Reads names of places: those of the gazetteer, and any name after a word such as قرية. */
final class NameReader {

  /** A name as found; token range half open. */
  record Name(String text, List<Place> candidates, int to, int proclitics) {}

  /** People from which on a town is named without a word that says what it is. */
  private static final long WELL_KNOWN = 50_000;

  private static final String PLACE = "place";

  private static final int PREPOSITIONS = Clitics.BA | Clitics.LAM | Clitics.KAF;

  /** People from which on a name that is also a common word is one after في. */
  private static final long GREAT = 80_000;

  private final Gazetteer gazetteer;
  private final Optional<String> country;
  private final Tokens tokens;
  private final LexiconMatches matches;
  private final PlaceWords words;
  private final int from;
  private final int to;
  private final UnknownNames unknown;

  NameReader(
      Gazetteer gazetteer,
      Optional<String> country,
      Tokens tokens,
      LexiconMatches matches,
      int from,
      int to) {
    this.gazetteer = gazetteer;
    this.country = country;
    this.tokens = tokens;
    this.matches = matches;
    this.words = new PlaceWords(matches, from, to);
    this.from = from;
    this.to = to;
    this.unknown = new UnknownNames(this, tokens, matches, to);
  }

  /** The names that no gazetteer has. */
  UnknownNames unknown() {
    return unknown;
  }

  /** The words of place in the sentence. */
  PlaceWords words() {
    return words;
  }

  /** The end of the longest gazetteer name that starts at a token, or the token. */
  int longestKnown(int token) {
    int end = token;
    for (Match match : token < to ? matches.at(token, PLACE) : List.<Match>of()) {
      if (match.to() <= to && !isPeeled(match)) {
        end = Math.max(end, match.to());
      }
    }
    return end;
  }

  /**
   * A gazetteer name at a token.
   *
   * @param start the token
   * @param head the word that says what the name is, or null
   * @param governed whether any word of place stands before it
   */
  @Nullable Name known(int start, @Nullable PlaceWord head, boolean governed) {
    int at = governed ? unquoted(start) : start;
    if (at >= to || !matches.has(at, PLACE)) {
      return null;
    }
    List<Place> candidates = new ArrayList<>();
    int end = -1;
    int proclitics = 0;
    boolean wordHere = false;
    for (Match match : matches.at(at, PLACE)) {
      if (match.to() > to || (end >= 0 && match.to() < end)) {
        continue;
      }
      if (end >= 0 && match.proclitics() != proclitics) {
        continue;
      }
      Optional<Place> place = gazetteer.find(match.lexeme().key());
      if (place.isPresent() && allows(place.get(), match, head, governed)) {
        end = match.to();
        proclitics = match.proclitics();
        candidates.add(place.get());
      } else {
        wordHere |= place.isPresent() && country.isPresent() && !isForeign(place.get());
      }
    }
    if (end < 0 || wordHere && candidates.stream().allMatch(this::isForeign)) {
      // what is no name where the text is at home is none of a place abroad either
      return null;
    }
    String text = text(at, end, proclitics);
    boolean clipped =
        (proclitics & Clitics.LAM) != 0
            && candidates.get(0).name().startsWith("ال")
            && text.startsWith("ل");
    // للسخنة: after ل the article has lost its alif.
    return new Name(clipped ? "ا" + text : text, candidates, closed(at, start, end), proclitics);
  }

  private boolean allows(Place place, Match match, @Nullable PlaceWord head, boolean governed) {
    if (isPeeled(match) && (isWholeWord(match) || isStub(place, match))) {
      return false;
    }
    if (isAmbiguous(place, match) && head == null && !isLocated(match) && !isGreat(place, match)) {
      return false;
    }
    if (isForeign(place) && isSmall(place) && (head == null || !head.has("names", "any"))) {
      return false;
    }
    if (governed) {
      return (match.proclitics() & (Clitics.FA | Clitics.KAF)) == 0;
    }
    return standsAlone(place, match);
  }

  /** The capital of a country as a name, or null: العاصمة الجزائرية. */
  @Nullable Name capital(String of, int end) {
    return gazetteer.capital(of).map(c -> new Name(c.name(), List.of(c), end, 0)).orElse(null);
  }

  /** The place that a reference means by itself in a text of its country: القطاع، الضفة. */
  @Nullable Name proper(PlaceWord word, int end) {
    @Nullable String id = word.features().get("proper");
    for (String each : id == null ? new String[0] : id.split("\\|", -1)) {
      Optional<Place> place = gazetteer.find(each);
      if (place.isPresent() && country.isPresent() && !isForeign(place.get())) {
        return new Name(place.get().name(), List.of(place.get()), end, 0);
      }
    }
    return null;
  }

  /** The country that a nisba names, as a place: الأراضي السورية. */
  @Nullable Name land(String of, int end) {
    return gazetteer
        .find(of.toLowerCase(Locale.ROOT))
        .map(c -> new Name(c.name(), List.of(c), end, 0))
        .orElse(null);
  }

  private boolean isForeign(Place place) {
    return country.isPresent() && !country.get().equals(place.country());
  }

  /** Whether nobody would name it abroad without more. */
  private static boolean isSmall(Place place) {
    return place.isSite()
        || place.kind().equals("quarter")
        || place.isSettlement() && place.population().orElse(0) < WELL_KNOWN && place.ambiguous();
  }

  /** Whether what is written may be a word as well; a fuller name of the place is not. */
  private static boolean isAmbiguous(Place place, Match match) {
    return place.ambiguous()
        && (match.length() == 1 || match.lexeme().lemma().equals(place.name()));
  }

  /**
   * Whether a name that is also a word is a great city of the document's country: في الزاوية, or
   * الزاوية: in a heading.
   */
  private boolean isGreat(Place place, Match match) {
    return country.isPresent()
        && !isForeign(place)
        && place.population().orElse(0) >= GREAT
        && (opens(match) || match.from() > from && isLed(match.from() - 1));
  }

  /** في، شرق: a word after which a place is named. */
  private boolean isLed(int before) {
    @Nullable PlaceWord word = words.at(before);
    boolean side = word != null && word.isDirection() && word.to() == before + 1;
    return tokens.is(before, "في") || side;
  }

  /** Whether a name may go without a place word: after a preposition, or if it is well known. */
  private boolean standsAlone(Place place, Match match) {
    int attached = match.proclitics() & PREPOSITIONS;
    if (!match.exact() && (match.proclitics() & ~(Clitics.WAW | Clitics.BA)) != 0) {
      return false;
    }
    if ((attached & Clitics.KAF) != 0) {
      return false;
    }
    if (attached == Clitics.BA) {
      return true;
    }
    @Nullable PlaceWord own = words.at(match.from(), match.to());
    if (own != null && own.isHead() && own.to() < match.to() && !own.isDirection()) {
      // مخيم السويداء: the name says itself what it is.
      return (match.proclitics() & ~Clitics.AL) == 0;
    }
    boolean after = follows(match.from());
    if (place.kind().equals("country")) {
      return after && match.proclitics() == 0;
    }
    if (after && (match.proclitics() & ~Clitics.AL) == 0) {
      return true;
    }
    boolean plain = (match.proclitics() & ~(Clitics.WAW | Clitics.AL)) == 0 && match.exact();
    if (place.isArea()) {
      return plain && (match.proclitics() & Clitics.WAW) == 0;
    }
    return plain
        && (place.population().orElse(0) >= WELL_KNOWN || opens(match) || isLocated(match));
  }

  /** Whether a name opens a heading ("حلب:", "درعا::") or a bracket. */
  private boolean opens(Match match) {
    return match.from() == from && match.to() < to && tokens.is(match.to(), ":")
        || match.from() > from && tokens.kind(match.from() - 1) == TokenKind.BRACKET;
  }

  /** Whether a word that says where something is, or is headed, stands before a token. */
  private boolean follows(int token) {
    if (token <= from) {
      return false;
    }
    for (Match match : matches.at(token - 1, "bearing")) {
      if (match.to() == token) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words after a name say in what area it lies: بريف, شرقي, بمحافظة. */
  private boolean isLocated(Match match) {
    int next = match.to();
    if (next < to && (tokens.is(next, "في") || tokens.is(next, "("))) {
      next++;
    }
    @Nullable PlaceWord word = words.at(next);
    return word != null
        && (word.isDirection() || word.is("district") || word.is("governorate"))
        && (word.proclitics() & (Clitics.WAW | Clitics.LAM)) == 0
        && longestKnown(word.to()) > word.to();
  }

  private static boolean isPeeled(Match match) {
    return (match.proclitics() & (PREPOSITIONS | Clitics.FA)) != 0;
  }

  /** Whether the same word is an entry with nothing peeled off: لبنان is not ل + بنان. */
  private boolean isWholeWord(Match peeled) {
    for (Match match : matches.at(peeled.from())) {
      if (!isPeeled(match) && match.to() >= peeled.to() && match.exact()) {
        return true;
      }
    }
    return false;
  }

  /** Whether so little is left of a word without its preposition that it must be spelt fully. */
  private boolean isStub(Place place, Match match) {
    String rest = text(match.from(), match.to(), match.proclitics());
    return rest.length() <= 3 && match.to() == match.from() + 1 && !rest.equals(place.name());
  }

  int unquoted(int token) {
    return token < to && tokens.kind(token) == TokenKind.QUOTE ? token + 1 : token;
  }

  int closed(int at, int start, int end) {
    return at > start && end < to && tokens.kind(end) == TokenKind.QUOTE ? end + 1 : end;
  }

  /** The words of a name as the original writes them, without attached prepositions. */
  String text(int start, int end, int proclitics) {
    String original = tokens.original(start, end).in(tokens.text().original());
    int strip = Integer.bitCount(proclitics & ~Clitics.AL);
    return original.substring(Math.min(strip, original.length()));
  }
}
