package org.tawatur.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;

/**
 * An act word in its sentence, with the arguments that rules have found for it. Filled by one
 * thread while a sentence is read, then only read.
 */
final class Act {

  final Match match;
  final ActClass actClass;
  final ActForm form;
  final boolean imperfect;
  final boolean plural;
  boolean negated;
  boolean irrealis;
  boolean planned;
  boolean attempted;
  int count;

  /** How it is told; worked out when it is first asked for. */
  Assertion.@Nullable Mode mode;

  /** The arguments, by role name; a role may be filled several times (coordination). */
  private final Map<String, List<Chunk>> roles = new HashMap<>();

  private final List<String> rules = new ArrayList<>();

  Act(Match match, ActClass actClass, ActForm form, boolean imperfect, boolean plural) {
    this.match = match;
    this.actClass = actClass;
    this.form = form;
    this.imperfect = imperfect;
    this.plural = plural;
  }

  int from() {
    return match.from();
  }

  int to() {
    return match.to();
  }

  /** The form that rules see. */
  ActForm ruleForm() {
    boolean verbal = match.can(Form.MASDAR) && !match.can(Form.NOUN);
    return form == ActForm.NOUN && verbal ? ActForm.MASDAR : form;
  }

  boolean isFinite() {
    return form == ActForm.ACTIVE || form == ActForm.PASSIVE;
  }

  boolean has(String role) {
    return roles.containsKey(role);
  }

  List<Chunk> role(String role) {
    return roles.getOrDefault(role, List.of());
  }

  Map<String, List<Chunk>> roles() {
    return roles;
  }

  void fill(String role, Chunk chunk, String rule) {
    roles.computeIfAbsent(role, r -> new ArrayList<>(1)).add(chunk);
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }

  /** Fills a role with what the act's own words say: غارة إسرائيلية. */
  void fill(String role, Chunk chunk) {
    roles.computeIfAbsent(role, r -> new ArrayList<>(1)).add(chunk);
  }

  List<String> rules() {
    return rules;
  }
}
