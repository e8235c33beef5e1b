package org.tawatur.extract;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tawatur.pattern.Contents;

/** The chunk labels that rules may use, and what each stands for. */
final class Labels {

  private static final Predicate<Chunk> ACTOR = c -> c instanceof Chunk.ActorChunk;
  private static final Predicate<Chunk> PEOPLE =
      c -> c instanceof Chunk.GroupChunk g && !g.group().thing();
  private static final Predicate<Chunk> THING =
      c -> c instanceof Chunk.GroupChunk g && g.group().thing();
  private static final Predicate<Chunk> SUFFERERS =
      c -> c instanceof Chunk.GroupChunk g && !g.group().thing() && !g.group().part();
  private static final Predicate<Chunk> PERSON = c -> c instanceof Chunk.PersonChunk;

  private static final Map<String, Predicate<Chunk>> BY_NAME =
      Map.ofEntries(
          Map.entry("ACTOR", ACTOR),
          Map.entry("PEOPLE", PEOPLE),
          Map.entry("THING", THING),
          Map.entry("PERSON", PERSON),
          Map.entry("GROUP", c -> c instanceof Chunk.GroupChunk),
          Map.entry("AGENT", c -> isParty(c) && !THING.test(c)),
          Map.entry("VICTIM", SUFFERERS.or(PERSON)),
          Map.entry("PARTY", Labels::isParty),
          Map.entry("PLACE", c -> c instanceof Chunk.PlaceChunk),
          Map.entry("TIME", c -> c instanceof Chunk.TimeChunk),
          Map.entry("QUANTITY", c -> c instanceof Chunk.QuantityChunk),
          Map.entry("SOURCE", c -> c instanceof Chunk.SourceChunk));

  private static final List<Map.Entry<String, Predicate<Chunk>>> ALL =
      List.copyOf(BY_NAME.entrySet());

  private Labels() {}

  /** Whether a chunk may be a party to an act: PARTY. */
  static boolean isParty(Chunk chunk) {
    return chunk instanceof Chunk.ActorChunk
        || chunk instanceof Chunk.GroupChunk
        || chunk instanceof Chunk.PersonChunk;
  }

  /** Enters a chunk under all labels that it may go by. */
  static void enter(Chunk chunk, Contents contents) {
    for (Map.Entry<String, Predicate<Chunk>> label : ALL) {
      if (label.getValue().test(chunk)) {
        contents.addChunk(label.getKey());
      }
    }
  }

  /** Whether a label is one. */
  static boolean isLabel(String name) {
    return BY_NAME.containsKey(name);
  }

  /** The test of a label; of an unknown one, a test that nothing passes. */
  static Predicate<Chunk> test(String name) {
    return BY_NAME.getOrDefault(name, c -> false);
  }
}
