package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.pattern.Rule;
import org.tawatur.pattern.RuleMatch;
import org.tawatur.pattern.RuleMatcher;

/** Runs the examples and counter-examples of rules: what the pack promises, it must keep. */
final class RuleExamples {

  private final Function<String, List<SentenceReading>> reader;
  private final List<DataProblem> problems = new ArrayList<>();

  /**
   * A run.
   *
   * @param reader reads a text into analysed sentences
   */
  RuleExamples(Function<String, List<SentenceReading>> reader) {
    this.reader = reader;
  }

  List<DataProblem> check(List<Rule> rules) {
    for (Rule rule : rules) {
      for (Rule.Example example : rule.examples()) {
        List<String> seen = new ArrayList<>();
        if (!fires(rule, example.text(), example.captures(), seen)) {
          problem(
              rule,
              "RULE-EXAMPLE-FAILS",
              example.text() + (seen.isEmpty() ? " (no match)" : " (captured " + seen + ")"),
              example.captures().isEmpty() ? "a match" : "a match with " + example.captures());
        }
      }
      for (String text : rule.counterExamples()) {
        if (fires(rule, text, Map.of(), new ArrayList<>())) {
          problem(rule, "RULE-COUNTER-EXAMPLE-FIRES", text, "no match");
        }
      }
    }
    return List.copyOf(problems);
  }

  private boolean fires(Rule rule, String text, Map<String, String> captures, List<String> seen) {
    for (SentenceReading reading : reader.apply(text)) {
      for (Act act : reading.acts) {
        if (!rule.filter().accepts(act.actClass.nature(), act.actClass.key(), act.ruleForm())) {
          continue;
        }
        var match = RuleMatcher.match(rule, reading, act.from(), act.to());
        if (match.isPresent()) {
          seen.add(describe(reading, match.get()));
          if (holds(reading, match.get(), captures)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean holds(
      SentenceReading reading, RuleMatch match, Map<String, String> captures) {
    for (Map.Entry<String, String> wanted : captures.entrySet()) {
      boolean found = false;
      for (RuleMatch.Capture capture : match.captures()) {
        found |=
            capture.name().equals(wanted.getKey())
                && words(reading, capture).equals(wanted.getValue());
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static String words(SentenceReading reading, RuleMatch.Capture capture) {
    return reading
        .tokens
        .original(capture.from(), capture.to())
        .in(reading.tokens.text().original());
  }

  private static String describe(SentenceReading reading, RuleMatch match) {
    StringBuilder out = new StringBuilder();
    for (RuleMatch.Capture capture : match.captures()) {
      out.append(out.length() == 0 ? "" : "; ")
          .append(capture.name())
          .append('=')
          .append(words(reading, capture));
    }
    return out.toString();
  }

  private void problem(Rule rule, String code, String found, String expected) {
    int colon = rule.place().lastIndexOf(':');
    problems.add(
        new DataProblem(
            code,
            rule.place().substring(0, colon),
            Integer.parseInt(rule.place().substring(colon + 1)),
            1,
            rule.id() + ": " + found,
            expected,
            "change the rule or its example"));
  }
}
