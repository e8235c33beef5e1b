package org.tawatur.pattern;

import java.util.List;

/** One step of a compiled pattern, taken from the act outward. */
public sealed interface Step {

  /** Skips up to {@code most} units; a narrow gap stops at a clause, a wide one does not. */
  record Gap(int most, boolean wide) implements Step {}

  /** A chunk with one of the labels; {@code capture} is empty where it is only context. */
  record Chunk(String capture, List<String> labels, char proclitic) implements Step {
    public Chunk {
      labels = List.copyOf(labels);
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
