package org.tawatur.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table file that is known to pass all checks: finds its lines and leaves their cells as
 * bytes until they are asked for, which those of most places never are. Gives the same table as
 * {@link TableReader}. For one file.
 */
final class VerifiedTable {
  private final PackFile file;
  private final byte[] bytes;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private Optional<Columns> header = Optional.empty();

  private VerifiedTable(PackFile file) {
    this.file = file;
    this.bytes = file.bytes();
  }

  static Table read(PackFile file) {
    VerifiedTable table = new VerifiedTable(file);
    table.lines();
    List<String> columns = table.header.map(Columns::names).orElse(List.of());
    return new Table(file.kind(), file.shown(), table.properties, columns, table.rows);
  }

  private void lines() {
    int number = 0;
    int from = startsWithMark() ? 3 : 0;
    boolean tab = false;
    for (int i = from; i <= bytes.length; i++) {
      byte b = i == bytes.length ? (byte) '\n' : bytes[i];
      if (b == '\n') {
        number++;
        line(from, i > from && bytes[i - 1] == '\r' ? i - 1 : i, number, tab);
        from = i + 1;
        tab = false;
      } else if (b == '\t') {
        tab = true;
      }
    }
  }

  private boolean startsWithMark() {
    return bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private void line(int from, int to, int number, boolean tab) {
    if (from == to) {
      return;
    }
    if (bytes[from] == '#') {
      if (header.isEmpty()) {
        TableReader.property(text(from, to), properties);
      }
    } else if (header.isEmpty()) {
      header = Optional.of(new Columns(List.of(TableReader.cells(text(from, to)))));
    } else if (tab || !text(from, to).isBlank()) {
      rows.add(new Row(header.get(), file.shown(), number, bytes, from, to));
    }
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
