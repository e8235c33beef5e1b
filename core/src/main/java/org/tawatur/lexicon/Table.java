package org.tawatur.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One table file of a pack. Immutable.
 *
 * @param kind what the table holds, e.g. {@code places}
 * @param file the file as the user knows it
 * @param properties the {@code # key: value} lines at its head, e.g. {@code title}, {@code source},
 *     {@code licence}
 * @param columns the names of its columns, in their order
 * @param rows its rows, in their order
 */
public record Table(
    String kind,
    String file,
    Map<String, String> properties,
    List<String> columns,
    List<Row> rows) {
  public Table {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(file, "file");
    properties = Map.copyOf(properties);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
