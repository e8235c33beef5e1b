package org.tawatur.formats.crosswalk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of this program's own resources: a header line, tabs between cells, {@code #} notes. */
public final class DataTable {
  private DataTable() {}

  /**
   * Reads a table.
   *
   * @param home the class beside which it lies
   * @param name the file's name
   * @return its rows in their order, each with all columns; an empty cell is {@code ""}
   * @throws IllegalStateException if the table is broken, which tests rule out
   */
  public static List<Map<String, String>> read(Class<?> home, String name) {
    try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows(lines, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> rows(BufferedReader lines, String name)
      throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> columns = List.of();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new IllegalStateException(name + ": more cells than columns: " + line);
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
