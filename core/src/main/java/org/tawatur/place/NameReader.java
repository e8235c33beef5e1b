package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
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
        && (opens(match) || match.from() > from && tokens.is(match.from() - 1, "في"));
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

  /**
   * A name that no gazetteer has.
   *
   * @param start its first token
   * @param head the word before it that says what it is
   */
  @Nullable Name unknown(int start, PlaceWord head) {
    int at = unquoted(start);
    @Nullable Name compound = compound(start);
    if (compound != null || !isNameWord(at, head, head.has("names", "any"))) {
      return compound;
    }
    return named(at, start, at + 1);
  }

  /** A name of two words that no gazetteer has, after its first word: تل، أم, or null. */
  @Nullable Name compound(int start) {
    int at = unquoted(start);
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
    return new Name(text(at, end, 0), List.of(), closed(at, start, end), 0);
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

  private int unquoted(int token) {
    return token < to && tokens.kind(token) == TokenKind.QUOTE ? token + 1 : token;
  }

  private int closed(int at, int start, int end) {
    return at > start && end < to && tokens.kind(end) == TokenKind.QUOTE ? end + 1 : end;
  }

  /** The words of a name as the original writes them, without attached prepositions. */
  String text(int start, int end, int proclitics) {
    String original = tokens.original(start, end).in(tokens.text().original());
    int strip = Integer.bitCount(proclitics & ~Clitics.AL);
    return original.substring(Math.min(strip, original.length()));
  }
}
