package org.tawatur.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PhraseIndex;
import org.tawatur.lexicon.PhraseIndex.Article;
import org.tawatur.lexicon.Row;
import org.tawatur.time.TimeWord.Role;

/** The words and rules of the time tables. Immutable. */
final class TimeLexicon {
  /** A rule's key: the frame of the wording and the unit in it. */
  private record Case(String frame, TimeUnit unit) {}

  /** A part of a month or year. */
  record Cut(int first, int last) {}

  private final PhraseIndex<TimeWord> words;
  private final Map<Case, TimeExpression> rules;
  private final Map<Case, Cut> cuts;

  private TimeLexicon(
      PhraseIndex<TimeWord> words, Map<Case, TimeExpression> rules, Map<Case, Cut> cuts) {
    this.words = words;
    this.rules = Map.copyOf(rules);
    this.cuts = Map.copyOf(cuts);
  }

  static TimeLexicon from(Pack pack) {
    PhraseIndex.Builder<TimeWord> builder = PhraseIndex.builder();
    pack.rows("time-words").forEach(row -> addWord(builder, row));
    pack.rows("months").forEach(row -> addMonth(builder, row));
    for (Row row : pack.rows("weekdays")) {
      TimeWord word = word(Role.WEEKDAY, Integer.parseInt(row.required("day")), "");
      row.list("names").forEach(name -> builder.add(name, Article.AS_WRITTEN, word));
    }
    for (Row row : pack.rows("approximations")) {
      if (row.required("role").equals("before")) {
        builder.add(row.required("phrase"), Article.AS_WRITTEN, word(Role.APPROXIMATE, 0, ""));
      }
    }
    Map<Case, TimeExpression> rules = new HashMap<>();
    for (Row row : pack.rows("time-rules")) {
      rules.put(new Case(row.required("frame"), unit(row.required("unit"))), meaning(row));
    }
    Map<Case, Cut> cuts = new HashMap<>();
    for (Row row : pack.rows("time-slices")) {
      cuts.put(
          new Case(row.required("slice"), unit(row.required("unit"))),
          new Cut(Integer.parseInt(row.required("first")), Integer.parseInt(row.required("last"))));
    }
    return new TimeLexicon(builder.build(), rules, cuts);
  }

  PhraseIndex<TimeWord> words() {
    return words;
  }

  /** What a frame means with a unit and, where it counts, a number; empty if nothing. */
  Optional<TimeExpression> rule(String frame, TimeUnit unit, int number) {
    TimeExpression rule = rules.get(new Case(frame, unit));
    if (rule instanceof Expressions.Relative relative) {
      return Optional.of(
          new Expressions.Relative(
              relative.from().times(number), relative.to().times(number), relative.nature()));
    }
    return Optional.ofNullable(rule);
  }

  Optional<Cut> cut(String slice, TimeUnit unit) {
    return Optional.ofNullable(cuts.get(new Case(slice, unit)));
  }

  private static void addWord(PhraseIndex.Builder<TimeWord> builder, Row row) {
    Role role = Role.valueOf(constant(row.required("role")));
    String value = row.get("value").orElse("");
    TimeWord word =
        switch (role) {
          case UNIT, UNIT_DUAL, UNIT_PLURAL ->
              new TimeWord(role, 0, "", Optional.of(unit(value)), Optional.empty());
          case ANCHOR, PHRASE ->
              new TimeWord(role, 0, "", Optional.empty(), Optional.of(meaning(row)));
          case DECADE, FRACTION -> word(role, Integer.parseInt(value), "");
          default -> word(role, 0, value);
        };
    String phrase = row.required("phrase");
    builder.add(phrase, free(role) ? Article.FREE : Article.AS_WRITTEN, word);
  }

  private static boolean free(Role role) {
    return switch (role) {
      case UNIT,
          UNIT_DUAL,
          UNIT_PLURAL,
          PART,
          NIGHT,
          DECADE,
          SEASON,
          FRACTION,
          STRETCH,
          MODIFIER,
          FEW ->
          true;
      default -> false;
    };
  }

  private static void addMonth(PhraseIndex.Builder<TimeWord> builder, Row row) {
    boolean hijri = row.required("calendar").equals("hijri");
    boolean ambiguous = row.get("ambiguous").isPresent();
    Role role =
        hijri
            ? ambiguous ? Role.HIJRI_MONTH_AMBIGUOUS : Role.HIJRI_MONTH
            : ambiguous ? Role.MONTH_AMBIGUOUS : Role.MONTH;
    for (String name : row.list("names")) {
      // the first letter of آب tells it from أب where the text has a hamza or a madda
      String key = name.startsWith("آ") ? "madda" : "";
      builder.add(
          name, Article.AS_WRITTEN, word(role, Integer.parseInt(row.required("month")), key));
    }
  }

  private static TimeExpression meaning(Row row) {
    Nature nature = Nature.valueOf(constant(row.required("nature")));
    if (nature == Nature.BACKGROUND) {
      return new Expressions.Background();
    }
    if (nature == Nature.ANAPHORIC) {
      return new Expressions.Anaphoric(Optional.empty(), 0);
    }
    return new Expressions.Relative(
        Bound.parse(row.required("from")), Bound.parse(row.required("to")), nature);
  }

  private static TimeWord word(Role role, int number, String key) {
    return new TimeWord(role, number, key, Optional.empty(), Optional.empty());
  }

  private static TimeUnit unit(String name) {
    return TimeUnit.valueOf(constant(name));
  }

  private static String constant(String name) {
    return name.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  static List<Role> monthRoles() {
    return List.of(Role.MONTH, Role.MONTH_AMBIGUOUS, Role.HIJRI_MONTH, Role.HIJRI_MONTH_AMBIGUOUS);
  }
}
