package org.tawatur.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.record.Precision;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Joins place phrases that stand side by side and place one another. */
final class PlaceChain {

  /** How one phrase is tied to the one before. */
  private enum Tie {
    NONE,
    /** By في, ب, داخل or by mere position: it holds the one before. */
    IN,
    /** By a direction or a distance: the one before lies on that side of it. */
    BESIDE
  }

  private static final int REACH = 7;

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final PlaceWords words;
  private final List<PlaceMention> joined = new ArrayList<>();

  /** The last phrase that is no mere area, and where what belongs to it ends. */
  private int open = -1;

  private int openEnd;

  PlaceChain(Tokens tokens, LexiconMatches matches, PlaceWords words) {
    this.tokens = tokens;
    this.matches = matches;
    this.words = words;
  }

  List<PlaceMention> join(List<PlaceMention> phrases) {
    for (PlaceMention next : phrases) {
      Tie tie = open < 0 ? Tie.NONE : tie(joined.get(open), next);
      if (tie == Tie.NONE) {
        joined.add(distant(next) ? next.asArea() : next);
        open = joined.size() - 1;
        openEnd = next.to();
      } else {
        tie(tie, next);
      }
    }
    return joined;
  }

  private void tie(Tie tie, PlaceMention next) {
    PlaceMention before = joined.get(open);
    openEnd = next.to();
    if (before.scale() == PlaceScale.PART && !before.isReference() && holds(tie, before, next)) {
      joined.set(open, before.near(next, next.to()));
      // Areas between the two stay with the phrase that now spans them.
      while (joined.size() > open + 1) {
        joined.set(open, joined.get(open).in(joined.remove(open + 1)));
      }
      return;
    }
    boolean finer = rank(next) < rank(before) && !next.isReference() && !isSeat(before, next);
    if (finer && tie == Tie.IN && !directed(next)) {
      PlaceMention larger = before.asArea();
      joined.set(open, larger);
      joined.add(next.in(larger));
      open = joined.size() - 1;
      return;
    }
    joined.set(open, before.in(next));
    joined.add(next.asArea().bearing(before.bearing()));
  }

  /** "بمركز سنورس في الفيوم": a bare name beside a named district is that of its governorate. */
  private static boolean isSeat(PlaceMention before, PlaceMention next) {
    boolean district =
        before.precision() == Precision.DISTRICT && !before.head().isEmpty() && !isLarge(before);
    return district && next.head().isEmpty() && isLarge(next);
  }

  private static boolean isLarge(PlaceMention mention) {
    return mention.candidates().stream().anyMatch(p -> p.kind().equals("governorate"));
  }

  /** Whether a phrase names the town of a part of it. */
  private boolean holds(Tie tie, PlaceMention part, PlaceMention next) {
    if (tie == Tie.IN && next.scale() == PlaceScale.PART && !next.isReference()) {
      return next.head().isEmpty() || part.candidates().isEmpty();
    }
    boolean named =
        part.candidates().stream().anyMatch(Place::isSettlement)
            && part.candidates().stream().noneMatch(p -> p.kind().equals("quarter"));
    return isTown(next) && !(tie == Tie.BESIDE && (named || isApart(part)));
  }

  /** A named checkpoint or junction on some side of a town is a place of its own. */
  private boolean isApart(PlaceMention part) {
    for (int at = part.from(); at < part.to() && !part.name().isEmpty(); at++) {
      @Nullable PlaceWord word = words.at(at, part.to());
      if (word != null && word.has("apart", "yes")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase can be the town of a landmark: a settlement, or a reference to one. */
  private static boolean isTown(PlaceMention mention) {
    if (mention.scale() == PlaceScale.SETTLEMENT) {
      return true;
    }
    if (mention.precision() == Precision.GOVERNORATE
        || !mention.head().isEmpty() && mention.precision() != Precision.DISTRICT) {
      return false;
    }
    for (Place place : mention.candidates()) {
      if (place.isSettlement()) {
        return true;
      }
    }
    return false;
  }

  private static int rank(PlaceMention mention) {
    return switch (mention.scale()) {
      case PART, SITE, SETTLEMENT -> 1;
      case ROAD -> 2;
      case AREA ->
          switch (mention.precision()) {
            case COUNTRY -> 6;
            case GOVERNORATE -> 5;
            case DISTRICT -> 4;
            default -> 3;
          };
    };
  }

  private boolean directed(PlaceMention mention) {
    return PhraseReader.directs(words, mention);
  }

  private Tie tie(PlaceMention before, PlaceMention next) {
    boolean passing = before.bearing() == Bearing.FROM || before.bearing() == Bearing.UNTIL;
    if (passing && rank(next) < rank(before)) {
      return Tie.NONE;
    }
    if (next.bearing() == Bearing.UNTIL
        || next.bearing() == Bearing.TOWARDS
        || next.bearing() == Bearing.TO && (next.proclitics() & Clitics.LAM) == 0
        || (next.proclitics() & (Clitics.WAW | Clitics.FA)) != 0
        || next.from() - openEnd > REACH) {
      return Tie.NONE;
    }
    boolean within = (next.proclitics() & Clitics.BA) != 0;
    boolean distance = false;
    boolean bracket = false;
    for (int at = openEnd; at < next.from(); at++) {
      if (tokens.kind(at) == TokenKind.NUMBER || is("distance", at)) {
        distance = true;
      } else if (tokens.kind(at) == TokenKind.BRACKET) {
        bracket = true;
      } else if (tokens.kind(at) != TokenKind.QUOTE && !isSkipped(before, at)) {
        if (tokens.is(at, "في") || tokens.is(at, "من") || tokens.is(at, "ضمن")) {
          within = true;
        } else if (tokens.isComma(at)) {
          if (!directed(next) && !distance && !governed(next)) {
            return Tie.NONE;
          }
        } else if (!words.isLink(at, next.from())
            && !skips(at, bracket)
            && !isRest(before, at, next)) {
          return Tie.NONE;
        }
      }
    }
    if (tokens.kind(Math.max(0, next.from() - 1)) == TokenKind.WORD
        && tokens.is(next.from() - 1, "من")
        && before.scale() != PlaceScale.PART) {
      return Tie.NONE;
    }
    if (distance || directed(next)) {
      return Tie.BESIDE;
    }
    boolean located = PhraseReader.locates(words, next);
    boolean parted = (next.proclitics() & Clitics.LAM) != 0;
    return within || located || bracket || parted && belongs(next) || governed(next)
        ? Tie.IN
        : Tie.NONE;
  }

  /** "المنطقة التابعة لدير الزور" */
  private boolean belongs(PlaceMention next) {
    int at = next.from() - 1;
    return at >= openEnd && words.isLink(at, next.from());
  }

  /** Whether the phrase starts with the word for an area: ريف، محافظة. */
  private static boolean governed(PlaceMention next) {
    return next.scale() == PlaceScale.AREA && !next.head().isEmpty() && !next.isReference();
  }

  /** An adjective, a purpose or a foreign label after a place: مخيم السويداء للنازحين. */
  private boolean isSkipped(PlaceMention before, int at) {
    if (tokens.kind(at) != TokenKind.WORD || tokens.length(at) < 2) {
      return false;
    }
    char one = tokens.charAt(at, 0);
    char two = tokens.charAt(at, 1);
    boolean latin = one < 128 && two < 128;
    boolean site = before.scale() == PlaceScale.PART || before.scale() == PlaceScale.SITE;
    boolean purpose = one == 'ل' && two == 'ل';
    boolean adjective = one == 'ا' && two == 'ل' && at == before.to() && !is("act", at);
    return latin || site && (purpose || adjective);
  }

  /** "حي ورتا نبدا بمقديشو": the second word of an unknown name, right before its town. */
  private boolean isRest(PlaceMention before, int at, PlaceMention next) {
    return before.scale() == PlaceScale.PART
        && before.candidates().isEmpty()
        && at == before.to()
        && next.from() == at + 1
        && (next.proclitics() & Clitics.BA) != 0
        && tokens.kind(at) == TokenKind.WORD;
  }

  private boolean skips(int at, boolean bracket) {
    return bracket && tokens.kind(at) == TokenKind.WORD
        || tokens.is(at, "على")
        || tokens.is(at, "بعد")
        || tokens.is(at, "نحو")
        || tokens.is(at, "حوالي");
  }

  /** Whether a distance stands before a phrase: (100 كلم شمال بغداد. */
  private boolean distant(PlaceMention next) {
    int at = next.from() - 1;
    return at > 0
        && is("distance", at)
        && tokens.kind(at - 1) == TokenKind.NUMBER
        && at > 1
        && tokens.kind(at - 2) == TokenKind.BRACKET;
  }

  private boolean is(String category, int token) {
    return matches.has(token, category);
  }
}
