package org.tawatur.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one table file: UTF-8, tab-separated, a header line, comment lines with {@code #}. Reports
 * what is wrong with the form of the file; what the cells may hold is the {@link Schema}'s concern.
 */
final class TableReader {
  /** The longest line in characters; a longer one is no table. */
  static final int LONGEST_LINE = 65_536;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String kind;
  private final String file;
  private final Problems problems;
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private Optional<Columns> header = Optional.empty();

  private TableReader(String kind, String file, Problems problems) {
    this.kind = kind;
    this.file = file;
    this.problems = problems;
  }

  /** Reads a table, as far as it can be read; empty where there is not even a header. */
  static Optional<Table> read(String kind, String file, byte[] bytes, Problems problems) {
    Optional<String> text = decode(file, bytes, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    TableReader reader = new TableReader(kind, file, problems);
    reader.lines(text.get());
    return reader.table();
  }

  /** The text of a UTF-8 file without a byte order mark; empty, with a problem, if it is none. */
  static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(input, chars, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.line(
          "not-utf8",
          file,
          line,
          String.format(Locale.ROOT, "byte 0x%02X", bytes[input.position()]),
          "UTF-8",
          "save the file as UTF-8");
      return Optional.empty();
    }
    chars.flip();
    if (chars.hasRemaining() && chars.get(0) == BYTE_ORDER_MARK) {
      chars.get();
    }
    return Optional.of(chars.toString());
  }

  private void lines(String text) {
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
      number++;
      if (to - from > LONGEST_LINE) {
        problems.line(
            "line-too-long",
            file,
            number,
            (to - from) + " characters",
            "at most " + LONGEST_LINE,
            "check that lines end with a line feed and that this is a table");
      } else if (to > from) {
        line(text.substring(from, to), number);
      }
      from = end + 1;
    }
  }

  private void line(String line, int number) {
    if (line.charAt(0) == '#') {
      property(line);
    } else if (line.isBlank()) {
      return;
    } else if (control(line, number)) {
      return;
    } else if (header.isEmpty()) {
      header(line, number);
    } else {
      row(header.get(), line, number);
    }
  }

  /** Only comments before the header are properties; later ones are the author's own. */
  private void property(String line) {
    int colon = line.indexOf(':');
    if (header.isEmpty() && colon > 1) {
      properties.putIfAbsent(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private boolean control(String line, int number) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c < ' ' && c != '\t') || c == '\uFFFE' || c == '\uFFFF') {
        problems.add(
            new DataProblem(
                "control-character",
                file,
                number,
                i + 1,
                String.format(Locale.ROOT, "U+%04X", (int) c),
                "text and tabs",
                "remove the character"));
        return true;
      }
    }
    return false;
  }

  private void header(String line, int number) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells(line)) {
      if (cell.isEmpty() || !seen.add(cell)) {
        problems.line(
            "bad-header",
            file,
            number,
            cell,
            "column names, each once",
            "name every column; is the header line missing?");
      }
      names.add(cell);
    }
    header = Optional.of(new Columns(names));
  }

  private void row(Columns columns, String line, int number) {
    String[] cells = cells(line);
    if (cells.length > columns.names().size() || cells.length < 1) {
      problems.line(
          "row-width",
          file,
          number,
          cells.length + " cells",
          "at most " + columns.names().size() + " (" + String.join(", ", columns.names()) + ")",
          "remove the surplus tabs");
      return;
    }
    rows.add(new Row(columns, file, number, cells));
  }

  private Optional<Table> table() {
    if (header.isEmpty()) {
      problems.file(
          "no-header", file, "no line with column names", "a header line", "add a header line");
      return Optional.empty();
    }
    return Optional.of(new Table(kind, file, properties, header.get().names(), rows));
  }

  /** Cells without white space at their ends; trailing empty cells may be left out of a row. */
  private static String[] cells(String line) {
    int count = 1;
    for (int i = 0; i < line.length(); i++) {
      count += line.charAt(i) == '\t' ? 1 : 0;
    }
    String[] cells = new String[count];
    int from = 0;
    for (int i = 0; i < count; i++) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      cells[i] = from == to ? "" : line.substring(from, to).strip();
      from = to + 1;
    }
    return cells;
  }
}
