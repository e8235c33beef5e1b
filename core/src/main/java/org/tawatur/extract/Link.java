package org.tawatur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;

/** How an act stands to what its sentence tells before it. */
enum Link {
  /** A word such as كما or بينما opens a new part. */
  SEGMENT,
  /** "ردا على", "انتقاما ل": it is told as what moved them to the act before. */
  REPRISAL,
  /** إثر، جراء، ما أدى إلى، أسفر عن. */
  CAUSE,
  /** بعد، عقب: what follows came first. */
  AFTER,
  /** الذي، التي. */
  RELATIVE,
  /** و before a finite verb. */
  AND_VERB,
  /** و before a noun. */
  AND_NOUN,
  /** Nothing of the kind. */
  PLAIN;

  /** How far before an act the word may stand that links it. */
  private static final int REACH = 8;

  /**
   * The link of an act.
   *
   * @param lastEnd the end of the last act told
   * @param start where the act, or the first auxiliary before it, starts
   * @param pending the auxiliaries before it
   * @param current what is being told, or null
   */
  static Link of(
      SentenceReading reading,
      int lastEnd,
      int start,
      Act act,
      List<Act> pending,
      @Nullable Happening current) {
    boolean within =
        !act.isFinite()
            && start > lastEnd
            && (reading.isWord(start - 1, "في") || reading.isWord(start - 1, "خلال"));
    if (within && current != null && current.has("harm") && !current.has("force")) {
      return CAUSE;
    }
    if (crossesBarrier(reading, lastEnd, start)) {
      return SEGMENT;
    }
    for (Act aux : pending) {
      if (aux.actClass.nature().equals("link")) {
        return CAUSE;
      }
    }
    for (int at = Math.max(lastEnd, act.from() - REACH); at < act.from(); at++) {
      if (reading.is("cue", "reprisal", at)) {
        return REPRISAL;
      }
    }
    boolean verb = act.isFinite() || !pending.isEmpty();
    int first = pending.isEmpty() ? act.match.proclitics() : pending.get(0).match.proclitics();
    for (int at = start - 1; at >= lastEnd && start - at <= REACH; at--) {
      if (reading.is("cue", "causal", at) || reading.is("cue", "result-of", at)) {
        return CAUSE;
      }
      if (reading.is("cue", "after", at)) {
        return AFTER;
      }
      if (reading.is("function", "relative", at)
          && !reading.isWord(at, "من")
          && !reading.isWord(at, "ما")) {
        return RELATIVE;
      }
      if (verb && opensWithAnd(reading, at)) {
        return AND_VERB;
      }
    }
    if ((first & (Clitics.WAW | Clitics.FA)) != 0) {
      return verb ? AND_VERB : AND_NOUN;
    }
    return PLAIN;
  }

  /** Whether a word that opens a new part stands between. */
  static boolean crossesBarrier(SentenceReading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      if (reading.opensSegment(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithAnd(SentenceReading reading, int at) {
    @Nullable Chunk party = ActTagger.party(reading, at);
    return party != null && (party.proclitics() & Clitics.WAW) != 0;
  }
}
