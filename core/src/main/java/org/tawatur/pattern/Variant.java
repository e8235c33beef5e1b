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

  /** For each step that asks for a chunk or a word: the slots of which one has to be held. */
  private final List<int[]> demands = new ArrayList<>();

  Variant(List<Step> before, List<Step> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    before.forEach(this::demand);
    after.forEach(this::demand);
  }

  private void demand(Step step) {
    if (step instanceof Step.Chunk chunk) {
      demands.add(chunk.labels().stream().mapToInt(l -> Contents.slot("", l)).toArray());
    } else if (step instanceof Step.Word word) {
      List<String> keys = word.keys().isEmpty() ? List.of("") : word.keys();
      demands.add(keys.stream().mapToInt(k -> Contents.slot(word.category(), k)).toArray());
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

  /** Whether a sentence may have what the steps ask for. */
  boolean mayFit(Contents contents) {
    for (int i = 0; i < demands.size(); i++) {
      if (!contents.mayHoldAny(demands.get(i))) {
        return false;
      }
    }
    return true;
  }
}
