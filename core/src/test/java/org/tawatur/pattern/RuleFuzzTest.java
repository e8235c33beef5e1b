package org.tawatur.pattern;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.RuleFile;

/** No rule file makes reading fail: what is wrong is reported. */
class RuleFuzzTest {

  @FuzzTest
  void file(FuzzedDataProvider data) {
    List<DataProblem> problems = new ArrayList<>();
    RuleParser parser = new RuleParser(s -> s, label -> 1, problems);
    parser.read(new RuleFile("fuzz.rules", data.consumeRemainingAsString(), 0));
    for (Rule rule : parser.rules()) {
      if (rule.variants().isEmpty()) {
        throw new AssertionError("a rule without a pattern: " + rule.id());
      }
    }
  }

  @FuzzTest
  void pattern(FuzzedDataProvider data) {
    List<DataProblem> problems = new ArrayList<>();
    RuleParser parser = new RuleParser(s -> s, label -> 1, problems);
    String rule = "rule a\non nature:harm\nmatch " + data.consumeRemainingAsString() + "\nyes x";
    parser.read(new RuleFile("fuzz.rules", rule, 0));
    if (parser.rules().isEmpty() && problems.isEmpty()) {
      throw new AssertionError("a pattern that is neither read nor reported");
    }
  }
}
