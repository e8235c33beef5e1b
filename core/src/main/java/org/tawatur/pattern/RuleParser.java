package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.RuleFile;

/**
 * Reads rule files.
 *
 * <pre>
 * # a comment
 * rule victim-after-verb
 * on   nature:harm form:passive
 * match ACT ~4 victim:GROUP
 * yes  قتل خمسة عناصر من الشرطة :: victim=خمسة عناصر من الشرطة
 * no   لم يقتل أحد
 * </pre>
 *
 * A rule needs one {@code on}, at least one {@code match} (several are tried in order) and at least
 * one {@code yes}. A rule with the id of one of an earlier pack takes its place in the order; with
 * the line {@code remove} and no other, it takes it out. Problems are collected, not thrown. Not
 * thread-safe; use one parser a load.
 */
public final class RuleParser {

  /** The most rules that one set may hold. */
  public static final int MOST_RULES = 5_000;

  private static final Set<String> NATURES =
      Set.of("force", "harm", "damage", "demo", "state", "light", "link", "meta");

  private final UnaryOperator<String> normalizer;
  private final ToIntFunction<String> labels;
  private final List<DataProblem> problems;

  /** By id, in the order in which the ids were first met. */
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** The ids of the pack that is being read. */
  private final Set<String> ids = new HashSet<>();

  private int layer;
  private String file = "";
  private int line;
  private String id = "";
  private int ruleLine;
  private ActFilter filter = new ActFilter(Set.of(), Set.of(), Set.of());
  private boolean hasFilter;
  private List<String> patterns = new ArrayList<>();
  private List<Variant> variants = new ArrayList<>();
  private List<Rule.Example> examples = new ArrayList<>();
  private List<String> counterExamples = new ArrayList<>();
  private boolean removes;

  /**
   * A parser that adds to a list of problems.
   *
   * @param normalizer the normaliser of the text, for literals
   * @param labels gives, for the name of a label, the kinds of chunks that go by it, as bits; 0
   *     where there is no such label
   * @param problems where problems go
   */
  public RuleParser(
      UnaryOperator<String> normalizer, ToIntFunction<String> labels, List<DataProblem> problems) {
    this.normalizer = normalizer;
    this.labels = labels;
    this.problems = problems;
  }

  /**
   * Reads one file. The files of a pack come together, and packs in their order.
   *
   * @param read the file
   */
  public void read(RuleFile read) {
    if (read.layer() != layer) {
      layer = read.layer();
      ids.clear();
    }
    file = read.file();
    line = 0;
    id = "";
    for (String raw : read.text().split("\n", -1)) {
      line++;
      String text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      readLine(text);
    }
    finish();
  }

  /** The rules read so far, in order. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  private void readLine(String text) {
    int space = text.indexOf(' ');
    String keyword = space < 0 ? text : text.substring(0, space);
    String rest = space < 0 ? "" : text.substring(space + 1);
    int column = text.length() - rest.length() + 1;
    if (keyword.equals("rule")) {
      finish();
      id = rest.trim();
      ruleLine = line;
      if (!id.matches("[a-z0-9][a-z0-9.-]*")) {
        problem("RULE-ID", column, "'" + id + "'", "an id of a-z, 0-9, '-' and '.'");
      } else if (!ids.add(id)) {
        problem("RULE-DUPLICATE", column, "'" + id + "' again", "an id used once in a pack");
      }
      return;
    }
    if (id.isEmpty()) {
      problem("RULE-ORDER", 1, "'" + keyword + "' before any rule", "a line 'rule ID' first");
      return;
    }
    switch (keyword) {
      case "on" -> filter(rest, column);
      case "match" -> match(rest, column);
      case "yes" -> example(rest, column);
      case "no" -> counterExamples.add(rest.trim());
      case "note" -> {}
      case "remove" -> removes = true;
      default ->
          problem(
              "RULE-KEYWORD",
              1,
              "'" + keyword + "'",
              "one of rule, on, match, yes, no, note, remove");
    }
  }

  private void filter(String text, int column) {
    Set<String> natures = new HashSet<>();
    Set<String> keys = new HashSet<>();
    Set<ActForm> forms = EnumSet.noneOf(ActForm.class);
    for (String part : text.trim().split(" +", -1)) {
      int colon = part.indexOf(':');
      String name = colon < 0 ? part : part.substring(0, colon);
      String[] values = colon < 0 ? new String[0] : part.substring(colon + 1).split("/", -1);
      for (String value : values) {
        switch (name) {
          case "nature" -> {
            if (!NATURES.contains(value)) {
              problem("RULE-NATURE", column, "'" + value + "'", "one of " + NATURES);
            }
            natures.add(value);
          }
          case "act" -> keys.add(value);
          case "form" -> form(value, forms, column);
          default -> problem("RULE-FILTER", column, "'" + part + "'", "nature:…, act:… or form:…");
        }
      }
      if (values.length == 0) {
        problem("RULE-FILTER", column, "'" + part + "'", "nature:…, act:… or form:…");
      }
    }
    filter = new ActFilter(natures, keys, forms);
    hasFilter = true;
  }

  private void form(String value, Set<ActForm> forms, int column) {
    for (ActForm form : ActForm.values()) {
      if (form.name().equalsIgnoreCase(value)) {
        forms.add(form);
        if (form == ActForm.NOUN) {
          forms.add(ActForm.MASDAR);
        }
        return;
      }
    }
    problem(
        "RULE-FORM",
        column,
        "'" + value + "'",
        "active, passive, noun, masdar, participle or patient");
  }

  private void match(String text, int column) {
    try {
      variants.addAll(new PatternParser(text, normalizer, labels).parse());
      patterns.add(text.trim());
    } catch (PatternParser.PatternError e) {
      problem("RULE-PATTERN", column + e.column, String.valueOf(e.getMessage()), e.expected);
    }
  }

  private void example(String text, int column) {
    int mark = text.indexOf("::");
    Map<String, String> captures = new LinkedHashMap<>();
    if (mark >= 0) {
      for (String pair : text.substring(mark + 2).trim().split(" *; *", -1)) {
        int equal = pair.indexOf('=');
        if (equal < 1) {
          problem("RULE-EXAMPLE", column + mark, "'" + pair + "'", "capture=words; …");
          continue;
        }
        captures.put(pair.substring(0, equal).trim(), pair.substring(equal + 1).trim());
      }
    }
    examples.add(new Rule.Example((mark < 0 ? text : text.substring(0, mark)).trim(), captures));
  }

  private void finish() {
    if (removes) {
      remove();
    } else if (!id.isEmpty()) {
      add();
    }
    id = "";
    hasFilter = false;
    patterns = new ArrayList<>();
    variants = new ArrayList<>();
    examples = new ArrayList<>();
    counterExamples = new ArrayList<>();
    removes = false;
  }

  private void remove() {
    if (hasFilter || !patterns.isEmpty() || !examples.isEmpty() || !counterExamples.isEmpty()) {
      problemAt(ruleLine, "RULE-REMOVE", "'" + id + "' with 'remove' and more", "'remove' alone");
    } else if (rules.remove(id) == null) {
      problemAt(ruleLine, "RULE-UNKNOWN", "'" + id + "' to remove", "a rule of an earlier pack");
    }
  }

  private void add() {
    if (!hasFilter) {
      problemAt(ruleLine, "RULE-INCOMPLETE", "'" + id + "' without 'on'", "a line 'on …'");
    }
    if (variants.isEmpty()) {
      problemAt(ruleLine, "RULE-INCOMPLETE", "'" + id + "' without 'match'", "a line 'match …'");
    }
    if (examples.isEmpty()) {
      problemAt(ruleLine, "RULE-INCOMPLETE", "'" + id + "' without 'yes'", "an example");
    }
    if (rules.size() >= MOST_RULES && !rules.containsKey(id)) {
      problemAt(ruleLine, "RULE-COUNT", "more than " + MOST_RULES + " rules", "fewer rules");
    } else if (hasFilter && !variants.isEmpty()) {
      rules.put(
          id,
          new Rule(
              id,
              filter,
              String.join(" || ", patterns),
              examples,
              counterExamples,
              file + ":" + ruleLine,
              variants));
    }
  }

  private void problem(String code, int column, String found, String expected) {
    problems.add(
        new DataProblem(
            code, file, line, column, found, expected, "see the rule language in the docs"));
  }

  private void problemAt(int atLine, String code, String found, String expected) {
    problems.add(
        new DataProblem(
            code, file, atLine, 1, found, expected, "see the rule language in the docs"));
  }
}
