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
    List<Check> checks = new ArrayList<>();
    for (String column : table.columns()) {
      CellType type = columns.get(column);
      boolean needed = required.contains(column);
      if (type != null && (needed || !type.any())) {
        checks.add(new Check(column, table.columns().indexOf(column), type, needed));
      }
    }
    for (Row row : table.rows()) {
      for (Check check : checks) {
        check(row, check, problems);
      }
    }
  }

  /** What to look at in each row, settled once for a table. */
  private record Check(String column, int place, CellType type, boolean needed) {}

  private void check(Row row, Check check, Problems problems) {
    String value = row.value(check.place);
    if (value.isEmpty()) {
      if (check.needed && (identity.contains(check.column) || !Merge.removes(row))) {
        problems.cell(
            "empty-cell", row, check.column, "", check.type.expected(), "fill in " + check.column);
      }
    } else if (check.type.list()) {
      for (String part : row.list(check.column)) {
        value(row, check.column, part, check.type, problems);
      }
    } else {
      value(row, check.column, value, check.type, problems);
    }
  }

  private static void value(
      Row row, String column, String value, CellType type, Problems problems) {
    if (!type.good(value)) {
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
