package org.tawatur.extract;

import java.util.Map;

/**
 * The chunk labels that rules may use, and the kinds of chunks that each stands for. A chunk is of
 * one kind, or of none that a rule can ask for.
 */
final class Labels {

  static final int ACTOR = 1;
  static final int PERSON = 1 << 1;
  static final int PLACE = 1 << 2;
  static final int TIME = 1 << 3;
  static final int QUANTITY = 1 << 4;
  static final int SOURCE = 1 << 5;

  /** People of whom the words say that they are all there is: خمسة مدنيين. */
  static final int PEOPLE = 1 << 6;

  /** People out of a number told of before: خمسة منهم. */
  static final int PART = 1 << 7;

  /** Things: ثلاث آليات. */
  static final int THING = 1 << 8;

  private static final Map<String, Integer> BY_NAME =
      Map.ofEntries(
          Map.entry("ACTOR", ACTOR),
          Map.entry("PEOPLE", PEOPLE | PART),
          Map.entry("THING", THING),
          Map.entry("PERSON", PERSON),
          Map.entry("GROUP", PEOPLE | PART | THING),
          Map.entry("AGENT", ACTOR | PERSON | PEOPLE | PART),
          Map.entry("VICTIM", PEOPLE | PERSON),
          Map.entry("PARTY", ACTOR | PERSON | PEOPLE | PART | THING),
          Map.entry("PLACE", PLACE),
          Map.entry("TIME", TIME),
          Map.entry("QUANTITY", QUANTITY),
          Map.entry("SOURCE", SOURCE));

  private Labels() {}

  /** Whether a chunk may be a party to an act: PARTY. */
  static boolean isParty(Chunk chunk) {
    return chunk instanceof Chunk.ActorChunk
        || chunk instanceof Chunk.GroupChunk
        || chunk instanceof Chunk.PersonChunk;
  }

  /** The kinds that a label stands for, as bits; 0 where there is no such label. */
  static int kinds(String name) {
    return BY_NAME.getOrDefault(name, 0);
  }
}
