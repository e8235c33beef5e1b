package org.tawatur.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Match;
import org.tawatur.place.Bearing;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.place.PlaceScale;
import org.tawatur.record.Precision;

/** Chooses, among the places of a sentence, where a happening took place. Stateless. */
final class WhereFinder {

  /** Below this a place is only mentioned. */
  private static final int MENTIONED = -3;

  /** Tokens between where something is said and what is said. */
  private static final int SPEECH_REACH = 8;

  /** Acts that take place where they set out from. */
  private static final Set<String> LEAVING =
      Set.of("withdrawal", "escape", "abduction", "arrest", "release", "handover", "missing");

  /** Agreements, which are often about leaving a place: اتفاق على إخراج الجرحى من مدينة. */
  private static final Set<String> SETTLING = Set.of("agreement", "negotiation");

  /** Acts that take place where they are headed. */
  private static final Set<String> ARRIVING = Set.of("reinforcement", "group-change", "base");

  private final SentenceReading reading;

  private WhereFinder(SentenceReading reading) {
    this.reading = reading;
  }

  /** Sets the place of a happening, if the sentence words it, and the areas told beside it. */
  static void place(
      SentenceReading reading,
      Happening happening,
      Happening first,
      @Nullable PlaceMention before) {
    WhereFinder finder = new WhereFinder(reading);
    @Nullable PlaceMention leading = finder.leading(firstWord(first));
    @Nullable PlaceMention best = finder.best(happening, happening.to);
    if (best == null && leading == null) {
      best = finder.best(happening, reading.to());
    }
    if (leading != null && (best == null || best.area())) {
      boolean sequel = best == null && before != null && !PlaceAgreement.isWide(before);
      best = sequel ? before : leading;
    } else if (best != null
        && best.scale() == PlaceScale.PART
        && leading != null
        && leading.to() <= best.from()
        && isTown(leading)) {
      best = best.near(leading, best.to());
    }
    boolean opens = leading != null && leading.from() <= reading.from() + 2;
    if (leading != null
        && opens
        && best != null
        && !leading.equals(best)
        && PlaceAgreement.isWide(leading)
        && PlaceAgreement.mayHold(leading, best)) {
      happening.areas.add(leading);
    }
    happening.place = best;
  }

  /**
   * "وفي البصرة، … في قضاء الدير": a name that is a governorate's as well holds for the sentence;
   * what lies in it is told more exactly.
   */
  private PlaceMention finer(Happening happening, PlaceMention broad, int firstAct, int to) {
    PlaceMention best = broad;
    int bestRank = MENTIONED;
    for (Chunk.PlaceChunk chunk : reading.chunks(Chunk.PlaceChunk.class)) {
      PlaceMention mention = chunk.mention();
      boolean after = chunk.from() >= Math.max(happening.from, broad.to()) && chunk.from() < to;
      if (!after
          || mention.isReference()
          || mention.area()
          || mention.bearing() != Bearing.AT
          || isBroad(mention)
          || mention.precision() == Precision.GOVERNORATE
          || mention.precision() == Precision.COUNTRY
          || inSource(chunk)
          || isBare(chunk)
          || !PlaceAgreement.mayHold(broad, mention)) {
        continue;
      }
      int rank = rank(happening, chunk, firstAct);
      if (rank > bestRank) {
        best = mention;
        bestRank = rank;
      }
    }
    return best.equals(broad) ? broad : best.in(broad);
  }

  private static boolean isTown(PlaceMention mention) {
    return mention.scale() == PlaceScale.SETTLEMENT
        || mention.candidates().stream().anyMatch(p -> p.isSettlement());
  }

  static int firstWord(Happening happening) {
    int first = happening.reading.to();
    for (Act act : happening.acts) {
      first = Math.min(first, act.from());
    }
    return first;
  }

  /** A place before the first act holds for the whole sentence: وفي دير الزور، … */
  private @Nullable PlaceMention leading(int firstAct) {
    for (Chunk.PlaceChunk chunk : reading.chunks(Chunk.PlaceChunk.class)) {
      PlaceMention mention = chunk.mention();
      if (mention.to() <= firstAct
          && mention.bearing() == Bearing.AT
          && !mention.area()
          && !inSource(chunk)
          && !inside(chunk, Chunk.ActorChunk.class)
          && !inside(chunk, Chunk.GroupChunk.class)
          && !ofSpeech(chunk)
          && !afterIdentity(chunk)) {
        return mention;
      }
    }
    return null;
  }

  private @Nullable PlaceMention best(Happening happening, int to) {
    @Nullable PlaceMention best = null;
    int bestRank = Integer.MIN_VALUE;
    int firstAct = firstWord(happening);
    for (Chunk.PlaceChunk chunk : reading.chunks(Chunk.PlaceChunk.class)) {
      PlaceMention mention = chunk.mention();
      if (chunk.from() < happening.from || chunk.from() >= to || inSource(chunk)) {
        continue;
      }
      if (mention.area()) {
        happening.areas.add(mention);
      }
      int rank = rank(happening, chunk, firstAct);
      if (rank > bestRank) {
        best = mention;
        bestRank = rank;
      }
    }
    for (Act act : happening.acts) {
      for (Chunk chunk : act.role("place")) {
        if (chunk instanceof Chunk.PlaceChunk place && !place.mention().area()) {
          return place.mention();
        }
      }
    }
    if (best == null || bestRank <= MENTIONED) {
      return best != null && best.bearing() == Bearing.FROM && has(happening, SETTLING)
          ? best
          : null;
    }
    boolean opens = best.to() <= firstAct && best.bearing() == Bearing.AT && isBroad(best);
    return opens ? finer(happening, best, firstAct, to) : best;
  }

  /** How likely a place is to be where it happened: the higher, the likelier; ties to the first. */
  private int rank(Happening happening, Chunk.PlaceChunk chunk, int firstAct) {
    PlaceMention mention = chunk.mention();
    int rank =
        switch (mention.precision()) {
          case EXACT, NEAR, ROAD -> 6;
          case DESERT -> isBroad(mention) ? 4 : 6;
          case DISTRICT -> 4;
          case GOVERNORATE -> 3;
          case COUNTRY -> 1;
        };
    if (mention.area()) {
      rank -= 4;
    }
    if (mention.isReference()) {
      rank -= 2;
    }
    if (inside(chunk, Chunk.ActorChunk.class) && !reading.is("bearing", "at", chunk.from() - 1)) {
      rank -= 5;
    } else if (inside(chunk, Chunk.ActorChunk.class) || inside(chunk, Chunk.GroupChunk.class)) {
      rank -= 1;
    }
    if (afterIdentity(chunk) || ofSpeech(chunk)) {
      rank -= 30;
    }
    if (ofSome(chunk)) {
      rank -= 6;
    }
    if (chunk.from() < firstAct) {
      rank -= 1;
    }
    if (isBare(chunk)) {
      rank -= 5;
    }
    return rank + bearing(happening, mention);
  }

  /** A name that is a governorate's as well as its town's, or a desert as a whole. */
  static boolean isBroad(PlaceMention mention) {
    if (!mention.head().isEmpty() && mention.precision() != Precision.DESERT) {
      return false;
    }
    for (Place place : mention.candidates()) {
      if (place.kind().equals("governorate") || place.kind().equals("desert")) {
        return true;
      }
    }
    return false;
  }

  /** A name with nothing before it that places: the capital of a state that speaks or acts. */
  private boolean isBare(Chunk.PlaceChunk chunk) {
    PlaceMention mention = chunk.mention();
    if (!mention.head().isEmpty()
        || mention.proclitics() != 0
        || chunk.from() == reading.from()
        || reading.is("place-word", "exact", chunk.from())) {
      return false;
    }
    for (Match match : reading.matches.at(chunk.from() - 1)) {
      if (match.lexeme().category().equals("bearing")
          || match.lexeme().key().equals("preposition")) {
        return false;
      }
    }
    // قصف حلب: the object of an act; أعلنت دمشق: a state that speaks.
    for (Act act : reading.acts) {
      if (act.to() == chunk.from() && !act.actClass.isAuxiliary()) {
        return false;
      }
    }
    return true;
  }

  private static int bearing(Happening happening, PlaceMention mention) {
    boolean arriving = has(happening, ARRIVING);
    return switch (mention.bearing()) {
      case AT -> 0;
      case FROM -> has(happening, LEAVING) ? 0 : -12;
      case TOWARDS -> arriving ? 1 : -4;
      case TO -> arriving ? 1 : happening.has("demo") ? 0 : -10;
      case UNTIL -> -8;
    };
  }

  private static boolean has(Happening happening, Set<String> keys) {
    for (Act act : happening.acts) {
      if (keys.contains(act.actClass.key())) {
        return true;
      }
    }
    return false;
  }

  /** "قال في مؤتمر صحفي في بغداد إن": where it was said, not where it happened. */
  private boolean ofSpeech(Chunk chunk) {
    for (int at = chunk.from() - 1; at >= reading.from(); at--) {
      if (opensSpeech(at) || reading.is("act", "", at) && !reading.is("report", "", at)) {
        return false;
      }
      if (reading.is("report", "", at)) {
        return reachesSpeech(chunk.to());
      }
    }
    return false;
  }

  private boolean reachesSpeech(int from) {
    for (int at = from; at < reading.to() && at - from <= SPEECH_REACH; at++) {
      if (opensSpeech(at)) {
        return true;
      }
      if (reading.is("act", "", at)) {
        return false;
      }
    }
    return false;
  }

  private boolean opensSpeech(int at) {
    return reading.is("function", "complementiser", at) || reading.isWord(at, "ان");
  }

  /** "المنحدر من بلدة": where somebody comes from. */
  private boolean afterIdentity(Chunk chunk) {
    for (int at = Math.max(reading.from(), chunk.from() - 3); at < chunk.from(); at++) {
      for (Match match : reading.matches.at(at, "cue")) {
        if (match.lexeme().features().getOrDefault("origin", "").equals("yes")
            && match.to() <= chunk.from()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a place is part of a longer phrase: شرطة كركوك، مسلحين في كركوك. */
  private boolean inside(Chunk chunk, Class<? extends Chunk> kind) {
    for (int at = Math.max(reading.from(), chunk.from() - 8); at <= chunk.from(); at++) {
      for (Chunk other : reading.chunksAt(at)) {
        if (other != chunk
            && kind.isInstance(other)
            && other.from() <= chunk.from()
            && other.to() >= chunk.to()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "معظمهم في محافظة الأنبار": where some of them were. */
  private boolean ofSome(Chunk chunk) {
    for (int at = Math.max(reading.from(), chunk.from() - 2); at < chunk.from(); at++) {
      if (reading.is("cue", "some-of", at)) {
        return true;
      }
    }
    return false;
  }

  private boolean inSource(Chunk chunk) {
    for (Chunk.SourceChunk source : reading.chunks(Chunk.SourceChunk.class)) {
      if (source.from() <= chunk.from() && chunk.to() <= source.to()) {
        return true;
      }
    }
    return false;
  }
}
