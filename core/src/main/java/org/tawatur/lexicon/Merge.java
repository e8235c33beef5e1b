package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the tables of later packs over those of earlier ones: a row with the identity of an earlier
 * row replaces it where it stood, any other is added; {@code remove} among the features takes the
 * earlier row out.
 */
final class Merge {
  static final String FEATURES = "features";
  private static final String REMOVE = "remove";

  private Merge() {}

  /** Whether a row only takes out an earlier one. */
  static boolean removes(Row row) {
    return row.value(FEATURES).contains(REMOVE) && PackCompiler.features(row).containsKey(REMOVE);
  }

  /**
   * The rows that count, of the tables of one kind.
   *
   * @param layers the tables of each pack, in the order of the packs
   */
  static List<Row> rows(List<List<Table>> layers, Schema schema, Problems problems) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (List<Table> layer : layers) {
      Set<String> own = new HashSet<>();
      for (Table table : layer) {
        boolean removing = table.columns().contains(FEATURES);
        for (Row row : table.rows()) {
          String key = key(row, schema.identity());
          if (removing && removes(row)) {
            if (rows.remove(key) == null) {
              nothing(row, schema.identity(), problems);
            }
            continue;
          }
          Row earlier = rows.put(key, row);
          if (!own.add(key) && earlier != null) {
            duplicate(row, earlier, schema.identity(), problems);
          }
        }
      }
    }
    return new ArrayList<>(rows.values());
  }

  /** The identity of a row as one string; spellings of words that read the same count as one. */
  private static String key(Row row, List<String> identity) {
    if (identity.size() == 1) {
      return row.value(identity.get(0));
    }
    StringBuilder key = new StringBuilder();
    for (String column : identity) {
      key.append(Spelling.key(row.value(column))).append('\t');
    }
    return key.toString();
  }

  private static void duplicate(Row row, Row earlier, List<String> identity, Problems problems) {
    problems.cell(
        identity.size() == 1 ? "duplicate-id" : "duplicate-row",
        row,
        identity.get(0),
        described(row, identity),
        "each once; " + earlier.location() + " has " + described(earlier, identity),
        "remove one of the two rows");
  }

  private static void nothing(Row row, List<String> identity, Problems problems) {
    problems.cell(
        "unknown-row",
        row,
        identity.get(0),
        described(row, identity),
        "a row of an earlier pack, to be removed",
        "correct " + String.join(", ", identity) + ", or leave the row out");
  }

  private static String described(Row row, List<String> identity) {
    StringBuilder words = new StringBuilder();
    for (String column : identity) {
      String value = row.value(column);
      if (!value.isEmpty()) {
        words.append(words.length() == 0 ? "" : " · ").append(value);
      }
    }
    return words.toString();
  }
}
