package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.pattern.RuleMatch.Capture;

/**
 * Runs a rule from an act outward: first the steps after it, then those before it. Gaps are tried
 * shortest first, so a capture is the nearest that fits. The work is bounded by the gap widths that
 * the parser allows. Stateless, safe for any number of threads.
 */
public final class RuleMatcher {

  private RuleMatcher() {}

  /**
   * Tries a rule at an act.
   *
   * @param rule the rule
   * @param reading the sentence
   * @param actFrom the first token of the act word
   * @param actTo its end, exclusive
   * @return the match of the first variant that fits, or empty
   */
  public static Optional<RuleMatch> match(Rule rule, Reading reading, int actFrom, int actTo) {
    @Nullable List<Capture> captures = null;
    Contents contents = reading.contents();
    int kindsBefore = reading.kindsUntil(actFrom);
    int kindsAfter = reading.kindsFrom(actTo);
    List<Variant> variants = rule.variants();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      if (!variant.mayFit(kindsBefore, kindsAfter, contents)) {
        continue;
      }
      if (captures == null) {
        captures = new ArrayList<>(4);
      }
      captures.clear();
      if (after(variant.after(), 0, reading, actTo, captures)
          && before(variant.before(), 0, reading, actFrom, captures)) {
        return Optional.of(new RuleMatch(rule, captures));
      }
    }
    return Optional.empty();
  }

  private static boolean after(
      List<Step> steps, int index, Reading reading, int at, List<Capture> captures) {
    if (index == steps.size()) {
      return true;
    }
    Step step = steps.get(index);
    if (step instanceof Step.Gap gap) {
      int position = at;
      for (int skipped = 0; ; skipped++) {
        if (after(steps, index + 1, reading, position, captures)) {
          return true;
        }
        if (skipped == gap.most()
            || position >= reading.to()
            || (!gap.wide() && reading.isBarrier(position))) {
          return false;
        }
        position = reading.unitEnd(position);
      }
    }
    if (at >= reading.to()) {
      return false;
    }
    if (step instanceof Step.Chunk chunk) {
      for (int i = 0; i < chunk.labels().size(); i++) {
        Step.Label label = chunk.labels().get(i);
        int end = reading.chunkStartingAt(label.kinds(), at, chunk.proclitic());
        if (end > at) {
          int mark = captures.size();
          if (!chunk.capture().isEmpty()) {
            captures.add(new Capture(chunk.capture(), label, at, end));
          }
          if (after(steps, index + 1, reading, end, captures)) {
            return true;
          }
          truncate(captures, mark);
        }
      }
      return false;
    }
    if (step instanceof Step.Word word) {
      if (word.keys().isEmpty()) {
        int end = reading.wordStartingAt(word.category(), "", at);
        return end > at && after(steps, index + 1, reading, end, captures);
      }
      for (int i = 0; i < word.keys().size(); i++) {
        int end = reading.wordStartingAt(word.category(), word.keys().get(i), at);
        if (end > at && after(steps, index + 1, reading, end, captures)) {
          return true;
        }
      }
      return false;
    }
    List<String> words = ((Step.Literal) step).words();
    if (at + words.size() > reading.to()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!reading.isWord(at + i, words.get(i))) {
        return false;
      }
    }
    return after(steps, index + 1, reading, at + words.size(), captures);
  }

  private static boolean before(
      List<Step> steps, int index, Reading reading, int at, List<Capture> captures) {
    if (index == steps.size()) {
      return true;
    }
    Step step = steps.get(index);
    if (step instanceof Step.Gap gap) {
      int position = at;
      for (int skipped = 0; ; skipped++) {
        if (before(steps, index + 1, reading, position, captures)) {
          return true;
        }
        if (skipped == gap.most() || position <= reading.from()) {
          return false;
        }
        int start = reading.unitStart(position);
        if (!gap.wide() && reading.isBarrier(start)) {
          return false;
        }
        position = start;
      }
    }
    if (at <= reading.from()) {
      return false;
    }
    if (step instanceof Step.Chunk chunk) {
      for (int i = 0; i < chunk.labels().size(); i++) {
        Step.Label label = chunk.labels().get(i);
        int start = reading.chunkEndingAt(label.kinds(), at, chunk.proclitic());
        if (start >= 0) {
          int mark = captures.size();
          if (!chunk.capture().isEmpty()) {
            captures.add(new Capture(chunk.capture(), label, start, at));
          }
          if (before(steps, index + 1, reading, start, captures)) {
            return true;
          }
          truncate(captures, mark);
        }
      }
      return false;
    }
    if (step instanceof Step.Word word) {
      if (word.keys().isEmpty()) {
        int start = reading.wordEndingAt(word.category(), "", at);
        return start >= 0 && before(steps, index + 1, reading, start, captures);
      }
      for (int i = 0; i < word.keys().size(); i++) {
        int start = reading.wordEndingAt(word.category(), word.keys().get(i), at);
        if (start >= 0 && before(steps, index + 1, reading, start, captures)) {
          return true;
        }
      }
      return false;
    }
    List<String> words = ((Step.Literal) step).words();
    int start = at - words.size();
    if (start < reading.from()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!reading.isWord(start + i, words.get(i))) {
        return false;
      }
    }
    return before(steps, index + 1, reading, start, captures);
  }

  private static void truncate(List<Capture> captures, int size) {
    while (captures.size() > size) {
      captures.remove(captures.size() - 1);
    }
  }
}
