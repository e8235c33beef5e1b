package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack, in order of precedence: of two rules that capture the same role of an act,
 * the earlier wins. Immutable and thread-safe.
 */
public final class RuleSet {

  private final List<Rule> rules;
  private final Map<ActForm, Map<String, List<Rule>>> byAct = new EnumMap<>(ActForm.class);

  /**
   * A set of rules.
   *
   * @param rules the rules, by precedence
   */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (ActForm form : ActForm.values()) {
      byAct.put(form, new ConcurrentHashMap<>());
    }
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
    Map<String, List<Rule>> byKey = Objects.requireNonNull(byAct.get(form));
    @Nullable List<Rule> known = byKey.get(key);
    if (known == null) {
      known = accepted(nature, key, form);
      byKey.put(key, known);
    }
    return known;
  }

  private List<Rule> accepted(String nature, String key, ActForm form) {
    List<Rule> accepted = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.filter().accepts(nature, key, form)) {
        accepted.add(rule);
      }
    }
    return List.copyOf(accepted);
  }
}
