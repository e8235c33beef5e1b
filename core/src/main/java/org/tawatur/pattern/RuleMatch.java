package org.tawatur.pattern;

import java.util.List;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param captures what it captured, in the order of the pattern from the act outward
 */
public record RuleMatch(Rule rule, List<Capture> captures) {

  /** Copies the captures. */
  public RuleMatch {
    captures = List.copyOf(captures);
  }

  /**
   * One capture.
   *
   * @param name the name that the rule gives it
   * @param label the label by which the chunk was captured
   * @param from its first token
   * @param to its end, exclusive
   */
  public record Capture(String name, Step.Label label, int from, int to) {}
}
