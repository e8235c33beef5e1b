package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of a pack, in order of precedence: of two rules that capture the same role of an act,
 * the earlier wins. Immutable and thread-safe.
 */
public final class RuleSet {

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byAct = new ConcurrentHashMap<>();

  /**
   * A set of rules.
   *
   * @param rules the rules, by precedence
   */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All the rules, by precedence. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The rules that may fire on an act.
   *
   * @param nature the nature of its class
   * @param key its class
   * @param form its form
   * @return the rules, by precedence
   */
  public List<Rule> on(String nature, String key, ActForm form) {
    return byAct.computeIfAbsent(
        key + ' ' + form.name(),
        unused -> {
          List<Rule> accepted = new ArrayList<>();
          for (Rule rule : rules) {
            if (rule.filter().accepts(nature, key, form)) {
              accepted.add(rule);
            }
          }
          return List.copyOf(accepted);
        });
  }
}
