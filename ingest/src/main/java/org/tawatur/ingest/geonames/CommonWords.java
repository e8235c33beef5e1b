package org.tawatur.ingest.geonames;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/** What else a name may mean, by the words of the packs in use. Immutable. */
final class CommonWords {
  private static final int SHORTEST = 3;

  /** Grammar, acts, actors: never read as a place. */
  private final Set<String> never = new HashSet<>();

  /** Things, people, given names: a place beside other signs only. */
  private final Set<String> seldom = new HashSet<>();

  CommonWords(Pack pack) {
    for (Row row : pack.rows("words")) {
      boolean name = row.get("category").filter("person-name"::equals).isPresent();
      add(name ? seldom : never, row, "form");
    }
    pack.rows("verbs").forEach(row -> add(never, row, "lemma"));
    pack.rows("verbs").forEach(row -> add(never, row, "imperfect"));
    pack.rows("verbs").forEach(row -> add(seldom, row.list("masdars")));
    pack.rows("actor-names").forEach(row -> add(never, row, "name"));
    pack.rows("sources").forEach(row -> add(never, row, "name"));
    pack.rows("nouns").forEach(row -> add(seldom, row, "lemma"));
    pack.rows("nouns").forEach(row -> add(seldom, row.list("plurals")));
    pack.rows("actor-heads").forEach(row -> add(seldom, row, "head"));
    pack.rows("actor-shapes").forEach(row -> add(seldom, row, "head"));
    for (String kind : List.of("months", "weekdays", "time-words", "numbers")) {
      for (Row row : pack.rows(kind)) {
        row.columns().forEach(column -> add(never, row.list(column)));
      }
    }
  }

  private static void add(Set<String> words, Row row, String column) {
    row.get(column).ifPresent(each -> words.add(ArabicNames.key(each)));
  }

  private static void add(Set<String> words, List<String> list) {
    list.forEach(each -> words.add(ArabicNames.key(each)));
  }

  /** Whether a name must not be imported. */
  boolean isNever(String name) {
    return never.contains(ArabicNames.key(name));
  }

  /** Whether a name needs other signs beside it. */
  boolean isSeldom(String name) {
    String key = ArabicNames.key(name);
    return key.length() < SHORTEST || seldom.contains(key);
  }
}
