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

  /** The file's characters, as an array: strings are slow before they are compiled. */
  private final char[] text;

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private Optional<Columns> header = Optional.empty();

  private TableReader(String kind, String file, Problems problems, char[] text) {
    this.text = text;
    this.kind = kind;
    this.file = file;
    this.problems = problems;
  }

  /** Reads a table, as far as it can be read; empty where there is not even a header. */
  static Optional<Table> read(String kind, String file, byte[] bytes, Problems problems) {
    Optional<CharBuffer> text = characters(file, bytes, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    TableReader reader = new TableReader(kind, file, problems, text.get().array());
    reader.lines(text.get().position(), text.get().limit());
    return reader.table();
  }

  /** The text of a UTF-8 file without a byte order mark; empty, with a problem, if it is none. */
  static Optional<String> decode(String file, byte[] bytes, Problems problems) {
    return characters(file, bytes, problems).map(CharBuffer::toString);
  }

  private static Optional<CharBuffer> characters(String file, byte[] bytes, Problems problems) {
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
    return Optional.of(chars);
  }

  private void lines(int first, int limit) {
    int number = 0;
    int from = first;
    int cells = 1;
    boolean control = false;
    for (int i = first; i <= limit; i++) {
      char c = i == limit ? '\n' : text[i];
      if (c == '\n') {
        number++;
        line(from, i > from && text[i - 1] == '\r' ? i - 1 : i, number, cells, control);
        from = i + 1;
        cells = 1;
        control = false;
      } else if (c == '\t') {
        cells++;
      } else if (c < ' ' || c >= '\uFFFE') {
        control = true;
      }
    }
  }

  private void line(int from, int to, int number, int count, boolean control) {
    if (from == to) {
      return;
    }
    if (to - from > LONGEST_LINE) {
      problems.line(
          "line-too-long",
          file,
          number,
          (to - from) + " characters",
          "at most " + LONGEST_LINE,
          "check that lines end with a line feed and that this is a table");
    } else if (text[from] == '#') {
      // only comments before the header are properties; later ones are the author's own
      if (header.isEmpty()) {
        property(new String(text, from, to - from), properties);
      }
    } else if (control && control(from, to, number)) {
      return;
    } else if (header.isEmpty()) {
      header(cells(from, to, count), number);
    } else if (count > 1 || !new String(text, from, to - from).isBlank()) {
      row(header.get(), cells(from, to, count), number);
    }
  }

  /** Reads a comment as {@code # key: value}, if it is one. */
  static void property(String line, Map<String, String> properties) {
    int colon = line.indexOf(':');
    if (colon > 1) {
      properties.putIfAbsent(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  private boolean control(int from, int to, int number) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if ((c < ' ' && c != '\t') || c >= '\uFFFE') {
        problems.add(
            new DataProblem(
                "control-character",
                file,
                number,
                i - from + 1,
                String.format(Locale.ROOT, "U+%04X", (int) c),
                "text and tabs",
                "remove the character"));
        return true;
      }
    }
    return false;
  }

  private void header(String[] cells, int number) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
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

  private void row(Columns columns, String[] cells, int number) {
    if (cells.length > columns.names().size()) {
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

  private String[] cells(int first, int limit, int count) {
    return cells(text, first, limit, count);
  }

  /** The cells of a line. */
  static String[] cells(String line) {
    int count = 1;
    for (int i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', i + 1)) {
      count++;
    }
    return cells(line.toCharArray(), 0, line.length(), count);
  }

  /** Cells without white space at their ends; trailing empty cells may be left out of a row. */
  private static String[] cells(char[] text, int first, int limit, int count) {
    String[] cells = new String[count];
    int from = first;
    int cell = 0;
    for (int i = first; i <= limit; i++) {
      if (i == limit || text[i] == '\t') {
        cells[cell++] = cell(text, from, i);
        from = i + 1;
      }
    }
    return cells;
  }

  private static String cell(char[] text, int from, int to) {
    if (from == to) {
      return "";
    }
    String cell = new String(text, from, to - from);
    return text[from] <= ' ' || text[to - 1] <= ' ' || cell.indexOf('\u00A0') >= 0
        ? cell.replace('\u00A0', ' ').strip()
        : cell;
  }
}
