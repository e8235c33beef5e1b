package org.tawatur.pattern;

import java.util.List;
import java.util.Map;

/**
 * A rule of the pack: on which acts, what pattern, and the examples that prove it.
 *
 * @param id its id, unique in the rule set
 * @param filter the acts it is anchored on
 * @param pattern the pattern as written
 * @param examples texts in which it must fire, with what it must capture
 * @param counterExamples texts in which it must not fire
 * @param place where it stands: file and line, for messages
 */
public record Rule(
    String id,
    ActFilter filter,
    String pattern,
    List<Example> examples,
    List<String> counterExamples,
    String place,
    List<Variant> variants) {

  /** Copies the lists, so that a rule never changes. */
  public Rule {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    variants = List.copyOf(variants);
  }

  /**
   * An example of a rule.
   *
   * @param text the sentence
   * @param captures by capture name, the words that it must capture; may be empty
   */
  public record Example(String text, Map<String, String> captures) {
    /** Copies the map. */
    public Example {
      captures = Map.copyOf(captures);
    }
  }
}
