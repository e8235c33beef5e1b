package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what has to hold between the rows of all packs together. */
final class CrossChecks {
  private CrossChecks() {}

  static void run(Map<String, List<Row>> rows, Problems problems) {
    Map<String, Row> actors = new HashMap<>();
    for (Row row : rows.getOrDefault(Schemas.ACTORS, List.of())) {
      actors.put(row.value("id"), row);
    }
    parents(actors, problems);
    for (Row row : rows.getOrDefault(Schemas.ACTOR_NAMES, List.of())) {
      String id = row.value("id");
      if (!id.isEmpty() && !actors.containsKey(id)) {
        unknownActor(row, "id", id, problems);
      }
      period(row, problems);
    }
    actors.values().forEach(row -> period(row, problems));
    SourceChecks.run(rows.getOrDefault(Schemas.SOURCES, List.of()), actors.keySet(), problems);
    rows.getOrDefault(Schemas.VERBS, List.of()).forEach(row -> verb(row, problems));
  }

  private static void parents(Map<String, Row> actors, Problems problems) {
    Set<String> reported = new HashSet<>();
    for (Row row : actors.values()) {
      String parent = row.value("parent");
      if (!parent.isEmpty() && !actors.containsKey(parent)) {
        unknownActor(row, "parent", parent, problems);
      }
      Set<String> chain = new HashSet<>();
      String id = row.value("id");
      while (!id.isEmpty() && actors.containsKey(id) && chain.add(id)) {
        id = actors.get(id).value("parent");
      }
      if (id.equals(row.value("id")) && !parent.isEmpty() && reported.addAll(chain)) {
        problems.cell(
            "parent-cycle",
            row,
            "parent",
            parent,
            "a parent that does not have " + id + " above it",
            "break the circle");
      }
    }
  }

  private static void unknownActor(Row row, String column, String id, Problems problems) {
    problems.cell(
        "unknown-actor",
        row,
        column,
        id,
        "the id of a row in actors",
        "correct the id, or add the actor");
  }

  private static void period(Row row, Problems problems) {
    String from = row.value("from");
    String to = row.value("to");
    if (from.length() == 10 && to.length() == 10 && from.compareTo(to) > 0) {
      problems.cell(
          "bad-period",
          row,
          "to",
          to,
          "a date on or after " + from,
          "exchange or correct the dates");
    }
  }

  private static void verb(Row row, Problems problems) {
    Phrase lemma = Phrase.of(row.value("lemma"));
    Phrase imperfect = Phrase.of(row.value("imperfect"));
    if (lemma.first().length() < 2 || !letters(lemma.first())) {
      problems.cell(
          "bad-verb",
          row,
          "lemma",
          lemma.first(),
          "the third person singular of the perfect, like قتل",
          "write the perfect");
    }
    if (imperfect.first().length() < 3
        || imperfect.first().charAt(0) != 'ي'
        || !letters(imperfect.first())) {
      problems.cell(
          "bad-verb",
          row,
          "imperfect",
          imperfect.first(),
          "the third person singular of the imperfect, like يقتل",
          "write the imperfect");
    }
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(c -> c >= 'ء' && c <= 'ي');
  }
}
