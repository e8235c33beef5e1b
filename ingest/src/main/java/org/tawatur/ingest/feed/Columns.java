package org.tawatur.ingest.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a table holds what. Immutable.
 *
 * @param byField the name of the column of each field: {@code id}, {@code text}, {@code title},
 *     {@code url}, {@code publisher}, {@code published}, {@code author}
 * @param separator between the cells; empty: told from the first line
 */
public record Columns(Map<String, String> byField, Optional<Character> separator) {
  /** The fields that a column can hold. */
  public static final Set<String> FIELDS =
      Set.of("id", "text", "title", "url", "publisher", "published", "author");

  /** Columns that are called as the fields are. */
  public static final Columns DEFAULT = new Columns(Map.of(), Optional.empty());

  /**
   * Checks the fields.
   *
   * @throws IllegalArgumentException if one is not known
   */
  public Columns {
    Objects.requireNonNull(separator, "separator");
    byField = Map.copyOf(byField);
    for (String each : byField.keySet()) {
      if (!FIELDS.contains(each)) {
        throw new IllegalArgumentException(
            each + " is none of the fields " + String.join(", ", new TreeSet<>(FIELDS)));
      }
    }
  }

  /**
   * Reads a mapping such as {@code text=body,title=headline}.
   *
   * @param written fields and columns
   * @return the columns
   * @throws IllegalArgumentException if it is not of this form
   */
  public static Columns parse(String written) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : written.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals <= 0 || equals == pair.length() - 1) {
        throw new IllegalArgumentException(
            "expected FIELD=COLUMN,… such as text=body,title=headline: " + written);
      }
      columns.put(
          pair.substring(0, equals).strip().toLowerCase(Locale.ROOT),
          pair.substring(equals + 1).strip());
    }
    return new Columns(columns, Optional.empty());
  }

  /** The column of a field. */
  String of(String field) {
    return byField.getOrDefault(field, field);
  }
}
