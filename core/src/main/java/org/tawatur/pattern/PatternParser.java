package org.tawatur.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * Parses one pattern into its variants.
 *
 * <pre>
 * pattern := item+                       exactly one of them ACT
 * item    := atom '?'?
 * atom    := 'ACT'
 *          | '~' digits                  a gap of up to so many units, inside the clause
 *          | '~~' digits                 the same, across clauses
 *          | [capture ':'] LABEL ('/' LABEL)* ['[' letter ']']
 *          | '&lt;' category [':' key ('/' key)*] '&gt;'
 *          | '"' words '"'
 *          | '(' pattern ('|' pattern)* ')'
 * </pre>
 *
 * {@code [ل]} asks for a chunk with that preposition attached, {@code [-]} for one with none.
 */
final class PatternParser {

  static final int MOST_VARIANTS = 96;
  static final int MOST_GAP = 40;
  static final int MOST_DEPTH = 8;

  private static final Step ACT = new Step.Literal(List.of());

  private final String source;
  private final UnaryOperator<String> normalizer;
  private final ToIntFunction<String> labels;
  private int at;

  PatternParser(String source, UnaryOperator<String> normalizer, ToIntFunction<String> labels) {
    this.source = source;
    this.normalizer = normalizer;
    this.labels = labels;
  }

  /** What is wrong with a pattern and where: {@code column} counts chars from 0. */
  static final class PatternError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int column;
    final String expected;

    PatternError(int column, String found, String expected) {
      super(found);
      this.column = column;
      this.expected = expected;
    }
  }

  List<Variant> parse() {
    List<List<Step>> sequences = sequence(0);
    skipSpace();
    if (at < source.length()) {
      throw error("the end of the pattern");
    }
    List<Variant> variants = new ArrayList<>();
    for (List<Step> steps : sequences) {
      int act = -1;
      for (int i = 0; i < steps.size(); i++) {
        if (steps.get(i) == ACT) {
          if (act >= 0) {
            throw new PatternError(0, "two ACT in one pattern", "exactly one ACT");
          }
          act = i;
        }
      }
      if (act < 0) {
        throw new PatternError(0, "a pattern without ACT", "exactly one ACT in every variant");
      }
      List<Step> before = new ArrayList<>();
      for (int i = act - 1; i >= 0; i--) {
        before.add(steps.get(i));
      }
      boolean asks = false;
      for (Step step : steps) {
        asks |= step != ACT && !(step instanceof Step.Gap);
      }
      if (!asks) {
        throw new PatternError(
            0,
            "a pattern that any act fits",
            "an item besides ACT that is no gap and not optional");
      }
      variants.add(new Variant(before, steps.subList(act + 1, steps.size())));
    }
    return variants;
  }

  private List<List<Step>> sequence(int depth) {
    if (depth > MOST_DEPTH) {
      throw error("at most " + MOST_DEPTH + " levels of brackets");
    }
    List<List<Step>> sequences = new ArrayList<>();
    sequences.add(List.of());
    int items = 0;
    while (true) {
      skipSpace();
      if (at >= source.length() || source.charAt(at) == ')' || source.charAt(at) == '|') {
        break;
      }
      List<List<Step>> item = atom(depth);
      skipSpace();
      boolean optional = at < source.length() && source.charAt(at) == '?';
      if (optional) {
        at++;
      }
      List<List<Step>> longer = new ArrayList<>();
      for (List<Step> choice : item) {
        for (List<Step> prefix : sequences) {
          longer.add(join(prefix, choice));
        }
      }
      if (optional) {
        longer.addAll(sequences);
      }
      if (longer.size() > MOST_VARIANTS) {
        throw error("fewer alternatives: at most " + MOST_VARIANTS + " variants a pattern");
      }
      sequences = longer;
      items++;
    }
    if (items == 0) {
      throw error("an item");
    }
    return sequences;
  }

  private static List<Step> join(List<Step> first, List<Step> second) {
    List<Step> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  private List<List<Step>> atom(int depth) {
    char c = source.charAt(at);
    if (c == '(') {
      at++;
      List<List<Step>> all = new ArrayList<>(sequence(depth + 1));
      while (at < source.length() && source.charAt(at) == '|') {
        at++;
        all.addAll(sequence(depth + 1));
      }
      if (at >= source.length()) {
        throw error("')'");
      }
      at++;
      return all;
    }
    return List.of(List.of(single(c)));
  }

  private Step single(char c) {
    if (c == '~') {
      return gap();
    }
    if (c == '<') {
      int end = closing('>');
      String body = source.substring(at + 1, end);
      at = end + 1;
      int colon = body.indexOf(':');
      String category = (colon < 0 ? body : body.substring(0, colon)).trim();
      if (category.isEmpty()) {
        throw error("a lexicon category");
      }
      return new Step.Word(
          category,
          colon < 0 ? List.of() : List.of(body.substring(colon + 1).trim().split("/", -1)));
    }
    if (c == '"') {
      int end = closing('"');
      String words = normalizer.apply(source.substring(at + 1, end)).trim();
      if (words.isEmpty()) {
        throw error("at least one word between the quotes");
      }
      at = end + 1;
      return new Step.Literal(List.of(words.split(" +", -1)));
    }
    return chunk();
  }

  private Step gap() {
    int start = at;
    at++;
    boolean wide = at < source.length() && source.charAt(at) == '~';
    if (wide) {
      at++;
    }
    int digits = at;
    while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '9') {
      at++;
    }
    if (at == digits || at - digits > 2) {
      at = start;
      throw error("~ and a number from 1 to " + MOST_GAP);
    }
    int most = Integer.parseInt(source.substring(digits, at));
    if (most < 1 || most > MOST_GAP) {
      at = start;
      throw error("a gap from 1 to " + MOST_GAP);
    }
    return new Step.Gap(most, wide);
  }

  private Step chunk() {
    int start = at;
    while (at < source.length() && isNameChar(source.charAt(at))) {
      at++;
    }
    String name = source.substring(start, at);
    if (name.equals("ACT") && !(at < source.length() && source.charAt(at) == '/')) {
      return ACT;
    }
    String capture = "";
    if (at < source.length() && source.charAt(at) == ':') {
      capture = name;
      at++;
      start = at;
      while (at < source.length() && isNameChar(source.charAt(at))) {
        at++;
      }
      name = source.substring(start, at);
    }
    List<Step.Label> chosen = new ArrayList<>();
    chosen.add(label(name, start));
    while (at < source.length() && source.charAt(at) == '/') {
      at++;
      start = at;
      while (at < source.length() && isNameChar(source.charAt(at))) {
        at++;
      }
      chosen.add(label(source.substring(start, at), start));
    }
    char proclitic = 0;
    if (at < source.length() && source.charAt(at) == '[') {
      if (at + 2 >= source.length() || source.charAt(at + 2) != ']') {
        throw error("one letter, or -, in square brackets");
      }
      proclitic = source.charAt(at + 1);
      at += 3;
    }
    return new Step.Chunk(capture, chosen, proclitic);
  }

  private Step.Label label(String name, int start) {
    int kinds = name.isEmpty() ? 0 : labels.applyAsInt(name);
    if (kinds == 0) {
      at = start;
      throw error("a chunk label, such as ACTOR, GROUP or PLACE");
    }
    return new Step.Label(name, kinds);
  }

  private int closing(char c) {
    int end = source.indexOf(c, at + 1);
    if (end < 0) {
      throw error("a closing " + c);
    }
    return end;
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  }

  private void skipSpace() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private PatternError error(String expected) {
    String found = at < source.length() ? "'" + source.charAt(at) + "'" : "the end of the line";
    return new PatternError(at, found, expected);
  }
}
