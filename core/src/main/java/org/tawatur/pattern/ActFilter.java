package org.tawatur.pattern;

import java.util.Set;

/**
 * Which acts a rule is anchored on.
 *
 * @param natures natures of act classes ({@code force}, {@code harm}, …); empty means any
 * @param keys act classes; empty means any
 * @param forms forms of the act word; empty means any
 */
public record ActFilter(Set<String> natures, Set<String> keys, Set<ActForm> forms) {

  /** Copies the sets, so that a filter never changes. */
  public ActFilter {
    natures = Set.copyOf(natures);
    keys = Set.copyOf(keys);
    forms = Set.copyOf(forms);
  }

  /**
   * Whether an act passes.
   *
   * @param nature the nature of its class
   * @param key its class
   * @param form one form that it may have
   */
  public boolean accepts(String nature, String key, ActForm form) {
    return (natures.isEmpty() || natures.contains(nature))
        && (keys.isEmpty() || keys.contains(key))
        && (forms.isEmpty() || forms.contains(form));
  }
}
