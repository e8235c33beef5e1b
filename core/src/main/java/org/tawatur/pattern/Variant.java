package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a pattern once its alternatives and options are written out: the steps before the
 * act, nearest first, and the steps after it. Immutable.
 */
public final class Variant {
  private final List<Step> before;
  private final List<Step> after;

  /** For each step that asks for a chunk: the kinds of which one has to stand on its side. */
  private final int[] kindsBefore;

  private final int[] kindsAfter;

  /** For each step that asks for a word: the slots of which one has to be held. */
  private final List<int[]> words = new ArrayList<>();

  Variant(List<Step> before, List<Step> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.kindsBefore = kinds(before);
    this.kindsAfter = kinds(after);
    before.forEach(this::demand);
    after.forEach(this::demand);
  }

  private static int[] kinds(List<Step> steps) {
    return steps.stream()
        .filter(Step.Chunk.class::isInstance)
        .mapToInt(step -> ((Step.Chunk) step).kinds())
        .distinct()
        .toArray();
  }

  private void demand(Step step) {
    if (step instanceof Step.Word word) {
      List<String> keys = word.keys().isEmpty() ? List.of("") : word.keys();
      words.add(keys.stream().mapToInt(k -> Contents.slot(word.category(), k)).toArray());
    }
  }

  /** The steps before the act, nearest first. */
  List<Step> before() {
    return before;
  }

  /** The steps after the act. */
  List<Step> after() {
    return after;
  }

  /**
   * Whether a sentence may have what the steps ask for.
   *
   * @param before the kinds of chunks before the act
   * @param after the kinds of chunks after it
   * @param contents the words of the sentence
   */
  boolean mayFit(int before, int after, Contents contents) {
    for (int kinds : kindsAfter) {
      if ((kinds & after) == 0) {
        return false;
      }
    }
    for (int kinds : kindsBefore) {
      if ((kinds & before) == 0) {
        return false;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!contents.mayHoldAny(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
