package org.tawatur.extract;

import org.jspecify.annotations.Nullable;

/**
 * What the clause of an act brings of its own: a doer, a place, a day, a cause.
 *
 * @param lastEnd the end of the last act told
 */
record Clause(SentenceReading reading, Act act, int lastEnd) {

  /** Where it begins: at the word that opens it, if one stands before; else at its subject. */
  int start(int start) {
    for (int at = start - 1; at >= lastEnd; at--) {
      if (reading.opensSegment(at) || reading.tokens.is(at, "،")) {
        return at;
      }
    }
    int before = start;
    // A subject before the verb belongs to the clause.
    while (before > lastEnd) {
      int unit = reading.unitStart(before);
      @Nullable Chunk party = ActTagger.party(reading, unit);
      if (party == null || party.to() != before) {
        break;
      }
      before = unit;
    }
    return before;
  }

  /** Whether violence is told behind the act, in the same clause. */
  boolean ownCause() {
    int end = end();
    for (Act other : reading.acts) {
      if (other.from() >= act.to() && other.from() < end && other.actClass.isForce()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place of its own stands in it. */
  boolean ownPlace() {
    int end = end();
    for (Chunk.PlaceChunk place : reading.chunks(Chunk.PlaceChunk.class)) {
      if (place.from() >= lastEnd
          && place.from() < end
          && !place.mention().area()
          && place.from() >= start(act.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place stands in what has been told of a happening so far. */
  boolean isPlacedBefore(int from) {
    int end = start(act.from());
    for (Chunk.PlaceChunk place : reading.chunks(Chunk.PlaceChunk.class)) {
      if (place.from() >= from && place.from() < end) {
        return true;
      }
    }
    return false;
  }

  /** Whether it names its doer itself, and does not go on with that of the act before. */
  boolean bringsSubject() {
    for (Chunk chunk : act.role("perpetrator")) {
      boolean known = false;
      for (Act before : reading.acts) {
        known |= before.from() < act.from() && before.role("perpetrator").contains(chunk);
      }
      if (!known) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day of its own stands in it. */
  boolean ownTime() {
    int end = end();
    for (Chunk.TimeChunk time : reading.chunks(Chunk.TimeChunk.class)) {
      if (time.from() >= start(act.from()) && time.from() < end) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause of an act ends: before the next word or coordinated verb that opens one. */
  private int end() {
    for (int at = act.to(); at < reading.to(); at++) {
      if (reading.opensSegment(at)) {
        return at;
      }
    }
    return reading.to();
  }
}
