package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rows of one pack that say the same thing twice. */
final class Duplicates {
  private Duplicates() {}

  /** Checks the tables of one kind in one pack. */
  static void check(List<Table> tables, Schema schema, Problems problems) {
    List<String> identity = schema.identity();
    if (identity.isEmpty()) {
      return;
    }
    Map<String, Row> seen = new HashMap<>();
    for (Table table : tables) {
      boolean variants = table.columns().contains("variants");
      for (Row row : table.rows()) {
        Row earlier = seen.putIfAbsent(Merge.key(row, identity), row);
        if (earlier != null) {
          problems.cell(
              identity.size() == 1 ? "duplicate-id" : "duplicate-row",
              row,
              identity.get(0),
              described(row, identity),
              "each once; " + earlier.location() + " has " + described(earlier, identity),
              "remove one of the two rows");
        }
        if (variants) {
          variants(row, problems);
        }
      }
    }
  }

  private static String described(Row row, List<String> identity) {
    StringBuilder words = new StringBuilder();
    for (String column : identity) {
      words.append(words.length() == 0 ? "" : " · ").append(row.value(column));
    }
    return words.toString();
  }

  /** The reader folds spellings, so a variant that only differs so says nothing. */
  private static void variants(Row row, Problems problems) {
    if (row.value("variants").isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    names.add(Spelling.key(row.value("name")));
    for (String variant : row.list("variants")) {
      if (!names.add(Spelling.key(variant))) {
        problems.blemish(
            "duplicate-name",
            row,
            "variants",
            variant,
            "names that differ by more than hamzas, ى and ي, or ة and ه",
            "remove the variant");
      }
    }
  }
}
