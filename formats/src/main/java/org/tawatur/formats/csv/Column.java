package org.tawatur.formats.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawatur.formats.crosswalk.DataTable;

/**
 * A column of a table of events. Immutable.
 *
 * @param name its header
 * @param sort what its cells hold
 * @param tag its HXL tag; {@code ""} where the table has none
 * @param filled {@code always}, {@code known} (where it is known) or {@code never}
 * @param description what a cell says
 */
record Column(String name, Sort sort, String tag, String filled, String description) {
  /** What cells hold. */
  enum Sort {
    /** Words; they are escaped. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A day, as ISO 8601 writes it. */
    DATE;

    static Sort of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** Reads the columns of a table. */
  static List<Column> read(String file) {
    return DataTable.read(Column.class, file).stream().map(Column::of).toList();
  }

  private static Column of(Map<String, String> row) {
    return new Column(
        row.getOrDefault("name", ""),
        Sort.of(row.getOrDefault("type", "")),
        row.getOrDefault("tag", ""),
        row.getOrDefault("filled", ""),
        row.getOrDefault("description", ""));
  }
}
