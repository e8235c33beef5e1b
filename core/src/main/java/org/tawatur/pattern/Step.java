package org.tawatur.pattern;

import java.util.List;

/** One step of a compiled pattern, taken from the act outward. */
public sealed interface Step {

  /** Skips up to {@code most} units; a narrow gap stops at a clause, a wide one does not. */
  record Gap(int most, boolean wide) implements Step {}

  /**
   * A label of chunks.
   *
   * @param name as rules write it
   * @param kinds the kinds of chunks that go by it, as bits; see {@link Reading#chunkStartingAt}
   */
  record Label(String name, int kinds) {}

  /** A chunk with one of the labels; {@code capture} is empty where it is only context. */
  record Chunk(String capture, List<Label> labels, char proclitic) implements Step {
    public Chunk {
      labels = List.copyOf(labels);
    }

    /** The kinds of chunks that go by any of the labels. */
    int kinds() {
      int kinds = 0;
      for (Label label : labels) {
        kinds |= label.kinds();
      }
      return kinds;
    }
  }

  /** A word of the lexicon, by category and any of the keys (none: every key). */
  record Word(String category, List<String> keys) implements Step {
    public Word {
      keys = List.copyOf(keys);
    }
  }

  /** Words to the letter, after normalisation. */
  record Literal(List<String> words) implements Step {
    public Literal {
      words = List.copyOf(words);
    }
  }
}
