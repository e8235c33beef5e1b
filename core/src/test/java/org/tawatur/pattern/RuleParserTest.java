package org.tawatur.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.RuleFile;
import org.tawatur.text.Normalizer;

class RuleParserTest {

  private static final String GOOD =
      """
      # a comment
      rule harm.victim
      on   nature:harm form:passive
      match ACT ~4 victim:GROUP[-]
      yes  قتل خمسة عناصر :: victim=خمسة عناصر
      no   لم يقتل أحد
      """;

  private static final Set<String> LABELS = Set.of("GROUP", "PARTY", "TIME");

  private final List<DataProblem> problems = new ArrayList<>();

  private List<Rule> read(String... packs) {
    RuleParser parser =
        new RuleParser(
            s -> Normalizer.standard().normalize(s).normalized(),
            l -> LABELS.contains(l) ? 1 : 0,
            problems);
    for (int i = 0; i < packs.length; i++) {
      parser.read(new RuleFile(i == 0 ? "test.rules" : "pack" + i + ".rules", packs[i], i));
    }
    return parser.rules();
  }

  @Test
  void readsARule() {
    List<Rule> rules = read(GOOD);
    assertThat(problems).isEmpty();
    assertThat(rules).hasSize(1);
    Rule rule = rules.get(0);
    assertThat(rule.id()).isEqualTo("harm.victim");
    assertThat(rule.place()).isEqualTo("test.rules:2");
    assertThat(rule.filter().accepts("harm", "kill", ActForm.PASSIVE)).isTrue();
    assertThat(rule.filter().accepts("force", "attack", ActForm.PASSIVE)).isFalse();
    assertThat(rule.examples().get(0).captures()).containsEntry("victim", "خمسة عناصر");
    assertThat(rule.counterExamples()).containsExactly("لم يقتل أحد");
  }

  @Test
  void writesAlternativesAndOptionsOut() {
    List<Rule> rules =
        read(GOOD.replace("ACT ~4 victim:GROUP[-]", "ACT (\"على\" | \"ضد\") TIME? target:PARTY"));
    assertThat(problems).isEmpty();
    assertThat(rules.get(0).variants()).hasSize(4);
  }

  @Test
  void keepsLiteralsAsTheTextIsRead() {
    List<Rule> rules =
        read(GOOD.replace("ACT ~4 victim:GROUP[-]", "ACT \"عَلَى أيدي\" target:PARTY"));
    assertThat(rules.get(0).variants().get(0).after().get(0))
        .isEqualTo(new Step.Literal(List.of("على", "ايدي")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ACT | any act fits",
        "ACT ~3 | any act fits",
        "ACT target:PARTY? | any act fits",
        "target:PARTY | without ACT",
        "ACT ACT target:PARTY | two ACT",
        "ACT ~0 target:PARTY | '~'",
        "ACT ~99 target:PARTY | '~'",
        "ACT ( target:PARTY | end of the line",
        "ACT <cue:agent target:PARTY | '<'",
        "ACT \"على target:PARTY | '\"'",
        "ACT target:party | 'p'",
        "ACT target:GHOST | 'G'",
        "ACT target:PARTY[لل] | '['",
        "ACT ) target:PARTY | ')'",
        "ACT ((((((((((PARTY)))))))))) | '('",
      })
  void reportsABadPatternWithItsPlace(String pattern, String found) {
    read(GOOD.replace("ACT ~4 victim:GROUP[-]", pattern));
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo("RULE-PATTERN");
              assertThat(problem.file()).isEqualTo("test.rules");
              assertThat(problem.line()).isEqualTo(4);
              assertThat(problem.column()).isPositive();
              assertThat(problem.toString()).contains(found);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "rule harm.victim, rule Harm Victim, RULE-ID",
    "on   nature:harm form:passive, on nature:sport, RULE-NATURE",
    "on   nature:harm form:passive, on form:future, RULE-FORM",
    "on   nature:harm form:passive, on tense:past, RULE-FILTER",
    "on   nature:harm form:passive, note nothing, RULE-INCOMPLETE",
    "no   لم, maybe لم, RULE-KEYWORD",
  })
  void reportsABadLine(String old, String bad, String code) {
    read(GOOD.replace(old, bad));
    assertThat(problems).extracting(DataProblem::code).contains(code);
  }

  @Test
  void reportsAnIdUsedTwiceAndARuleWithoutExamples() {
    read(GOOD + GOOD.replaceAll("(?m)^yes.*$", ""));
    assertThat(problems)
        .extracting(DataProblem::code)
        .contains("RULE-DUPLICATE", "RULE-INCOMPLETE");
  }

  @Test
  void aRuleOfALaterPackTakesThePlaceOfTheEarlier() {
    String second = GOOD.replace("harm.victim", "harm.other");
    String mine = GOOD.replace("victim:GROUP[-]", "target:PARTY").replace("victim=", "target=");
    List<Rule> rules = read(GOOD + second, mine, GOOD.replace("harm.victim", "harm.more"));
    assertThat(problems).isEmpty();
    assertThat(rules)
        .extracting(Rule::id)
        .containsExactly("harm.victim", "harm.other", "harm.more");
    assertThat(rules.get(0).pattern()).isEqualTo("ACT ~4 target:PARTY");
    assertThat(rules.get(0).place()).isEqualTo("pack1.rules:2");
  }

  @Test
  void aLaterPackRemovesARuleAndAnotherBringsItBack() {
    String second = GOOD.replace("harm.victim", "harm.other");
    String without = "rule harm.victim\nnote not here\nremove\n";
    assertThat(read(GOOD + second, without)).extracting(Rule::id).containsExactly("harm.other");
    assertThat(read(GOOD + second, without, GOOD))
        .extracting(Rule::id)
        .containsExactly("harm.other", "harm.victim");
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsARemovalOfNothingAndOneThatSaysMore() {
    read(GOOD, "rule harm.victm\nremove\n" + GOOD + "remove\n");
    assertThat(problems)
        .extracting(problem -> problem.location() + " " + problem.code())
        .containsExactly("pack1.rules:1:1 RULE-UNKNOWN", "pack1.rules:4:1 RULE-REMOVE");
  }

  @Test
  void refusesPatternsThatGrowTooLarge() {
    String many = "(A | B | C | D | E) ".repeat(4).replaceAll("\\b([A-E])\\b", "PARTY");
    read(GOOD.replace("ACT ~4 victim:GROUP[-]", "ACT " + many));
    assertThat(problems).extracting(DataProblem::code).contains("RULE-PATTERN");
  }
}
