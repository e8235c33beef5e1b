package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** The rows that count, of tables of one kind in the order of their packs. */
  static List<Row> rows(List<Table> tables, Optional<Schema> schema) {
    List<String> identity = schema.map(Schema::identity).orElse(List.of());
    if (identity.isEmpty()) {
      List<Row> rows = new ArrayList<>();
      tables.forEach(table -> rows.addAll(table.rows()));
      return rows;
    }
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Table table : tables) {
      for (Row row : table.rows()) {
        String key = key(row, identity);
        if (removes(row)) {
          rows.remove(key);
        } else {
          rows.put(key, row);
        }
      }
    }
    return new ArrayList<>(rows.values());
  }

  /** The identity of a row as one string; spellings that read the same count as the same. */
  static String key(Row row, List<String> identity) {
    if (identity.size() == 1) {
      return Spelling.key(row.value(identity.get(0)));
    }
    StringBuilder key = new StringBuilder();
    for (String column : identity) {
      key.append(Spelling.key(row.value(column))).append('\t');
    }
    return key.toString();
  }
}
