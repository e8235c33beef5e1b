package org.tawatur.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table. Immutable; threads may share it.
 *
 * <p>An empty cell, and a column that the table does not have, are absent.
 */
public final class Row {
  private static final byte[] NOTHING = {};

  private final Columns columns;
  private final String file;
  private final int line;
  private final byte[] bytes;
  private final int from;
  private final int to;

  /** Null until one is asked for, where the row was made from bytes. */
  private volatile String @Nullable [] cells;

  /** Keeps {@code cells}, which nobody may change afterwards. */
  Row(Columns columns, String file, int line, String[] cells) {
    this(columns, file, line, NOTHING, 0, 0);
    this.cells = cells;
  }

  /** A row whose cells are read from its line when they are first asked for. */
  Row(Columns columns, String file, int line, byte[] bytes, int from, int to) {
    this.columns = columns;
    this.file = file;
    this.line = line;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  private String[] cells() {
    String @Nullable [] known = cells;
    if (known == null) {
      known = TableReader.cells(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      cells = known;
    }
    return known;
  }

  /** The cell of a column, without white space at its ends; empty where absent. */
  public Optional<String> get(String column) {
    String value = value(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /**
   * The first cell, without white space at its ends; empty where absent. Reading it alone spares
   * the others, which counts for tables of which most rows are never looked at.
   */
  public String first() {
    String @Nullable [] known = cells;
    if (known != null) {
      return known.length == 0 ? "" : known[0];
    }
    int end = from;
    while (end < to && bytes[end] != '\t') {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8).strip();
  }

  /**
   * The cell of a column that every row has.
   *
   * @throws IllegalStateException if it is absent, which the checks of a load rule out for columns
   *     that the format requires
   */
  public String required(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      throw new IllegalStateException(location() + ": no " + column);
    }
    return value;
  }

  /** The parts of a cell between {@code |}, in their order, without empty ones. */
  public List<String> list(String column) {
    String value = value(column);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.indexOf('|') < 0) {
      return List.of(value);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= value.length()) {
      int bar = value.indexOf('|', from);
      int to = bar < 0 ? value.length() : bar;
      String part = value.substring(from, to).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = to + 1;
    }
    return List.copyOf(parts);
  }

  /** The names of the table's columns, in their order. */
  public List<String> columns() {
    return columns.names();
  }

  /** The file the row stands in, as the user knows it. */
  public String file() {
    return file;
  }

  /** The 1-based line of the row in its file. */
  public int line() {
    return line;
  }

  /** Where the row stands: {@code file:line}. */
  public String location() {
    return file + ":" + line;
  }

  /** The cell or the empty string; for checks and compilers that handle many rows. */
  String value(String column) {
    return value(columns.index(column));
  }

  /** The cell at a place, or the empty string where the row has none there. */
  String value(int place) {
    String[] all = cells();
    return place < 0 || place >= all.length ? "" : all[place];
  }

  /** 1-based character at which the cell of a column starts; 0 where there is no such column. */
  int position(String column) {
    int index = columns.index(column);
    if (index < 0) {
      return 0;
    }
    int position = 1;
    String[] all = cells();
    for (int i = 0; i < index && i < all.length; i++) {
      position += all[i].length() + 1;
    }
    return position;
  }

  @Override
  public String toString() {
    return location() + " " + String.join("\t", cells());
  }
}
