package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a table of a kind must look like. Immutable once built.
 *
 * @param columns the known columns by name
 * @param required the columns that must be there and filled in every row
 * @param identity the columns that make a row the same as one of an earlier pack, which it then
 *     replaces; empty where rows only add up
 */
record Schema(Map<String, CellType> columns, List<String> required, List<String> identity) {
  Schema {
    columns = Map.copyOf(columns);
    required = List.copyOf(required);
    identity = List.copyOf(identity);
  }

  static Builder of(String... identity) {
    return new Builder(List.of(identity));
  }

  /** Reports all that is wrong with a table by itself. */
  void check(Table table, Problems problems) {
    for (String column : required) {
      if (!table.columns().contains(column)) {
        problems.file(
            "missing-column",
            table.file(),
            String.join(", ", table.columns()),
            "a column " + column,
            "add the column");
      }
    }
    for (String column : table.columns()) {
      if (!columns.containsKey(column)) {
        problems.file(
            "unknown-column",
            table.file(),
            column,
            "columns among " + String.join(", ", columns.keySet().stream().sorted().toList()),
            "rename or remove the column");
      }
    }
    for (Row row : table.rows()) {
      check(table, row, problems);
    }
  }

  private void check(Table table, Row row, Problems problems) {
    boolean removal = Merge.removes(row);
    for (String column : table.columns()) {
      CellType type = columns.get(column);
      String value = row.value(column);
      if (type == null) {
        continue;
      }
      if (value.isEmpty()) {
        if (required.contains(column) && (!removal || identity.contains(column))) {
          problems.cell("empty-cell", row, column, "", type.expected(), "fill in " + column);
        }
      } else if (type.list()) {
        for (String part : row.list(column)) {
          value(row, column, part, type, problems);
        }
      } else {
        value(row, column, value, type, problems);
      }
    }
  }

  private static void value(
      Row row, String column, String value, CellType type, Problems problems) {
    if (!type.good().test(value)) {
      problems.cell(
          "bad-value", row, column, value, type.expected(), "correct the column " + column);
    }
  }

  /** Gathers the columns of a schema. */
  static final class Builder {
    private final Map<String, CellType> columns = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> identity;

    private Builder(List<String> identity) {
      this.identity = identity;
      columns.put("note", CellType.TEXT);
      columns.put(Merge.FEATURES, CellType.TEXT);
    }

    Builder required(String column, CellType type) {
      columns.put(column, type);
      required.add(column);
      return this;
    }

    Builder optional(String column, CellType type) {
      columns.put(column, type);
      return this;
    }

    Schema build() {
      return new Schema(columns, required, identity);
    }
  }
}
