package org.tawatur.ingest.feed;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.content.UnreadableException.Cause;

/**
 * The rows of a table of articles (CSV after RFC 4180, or with tabs or semicolons), one at a time.
 * For one thread at a time.
 */
public final class TableRows implements Closeable {
  private static final String SEPARATORS = ",\t;|";

  private final CloseableIterator<CsvRecord> records;
  private final List<String> header;
  private final Columns columns;
  private long line = 1;

  /**
   * Reads the first row, which names the columns.
   *
   * @param utf8 the table as UTF-8 without a byte order mark; closed with this
   * @param columns which column holds what
   * @param maxRowChars how long a row may be, in chars
   * @throws UnreadableException if there is no column of texts
   * @throws IOException if the stream cannot be read
   */
  public TableRows(InputStream utf8, Columns columns, int maxRowChars)
      throws IOException, UnreadableException {
    this.columns = columns;
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                utf8,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
            1 << 16);
    char separator = columns.separator().isPresent() ? columns.separator().get() : told(reader);
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(Math.max(1 << 16, maxRowChars))
            .skipEmptyLines(true)
            .ofCsvRecord(reader)
            .iterator();
    header = new ArrayList<>();
    Optional<CsvRecord> first = record();
    first.ifPresent(row -> row.getFields().forEach(each -> header.add(plain(each))));
    if (first.isPresent() && !header.contains(plain(columns.of("text")))) {
      throw new UnreadableException(
          "no column \""
              + columns.of("text")
              + "\" in the first row ("
              + String.join(", ", header)
              + "); say with --columns text=NAME which one holds the texts"
              + (header.size() > 1 ? "" : ", and divide cells by comma, semicolon, tab or bar"));
    }
  }

  /** The sign that the first line has most of. */
  private static char told(BufferedReader reader) throws IOException {
    reader.mark(1 << 13);
    char[] start = new char[1 << 12];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    int[] counts = new int[SEPARATORS.length()];
    for (int i = 0; i < length && start[i] != '\n' && start[i] != '\r'; i++) {
      int sign = SEPARATORS.indexOf(start[i]);
      if (sign >= 0) {
        counts[sign]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** The line on which the last row begins, from 1. */
  public long line() {
    return line;
  }

  /**
   * The next row.
   *
   * @return empty at the end
   * @throws UnreadableException if the table is wrong here; nothing after it can be read
   * @throws IOException if the stream cannot be read
   */
  public Optional<Row> next() throws IOException, UnreadableException {
    return record().map(each -> new Row(each.getFields()));
  }

  private Optional<CsvRecord> record() throws IOException, UnreadableException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord next = records.next();
      line = next.getStartingLineNumber();
      return Optional.of(next);
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw new UnreadableException(
          Cause.FORMAT,
          "not a table after line "
              + line
              + ": "
              + e.getMessage()
              + "; a row that is too long may have a quotation mark that is never closed");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /** A row of a table. */
  public final class Row {
    private final List<String> cells;

    private Row(List<String> cells) {
      this.cells = cells;
    }

    /**
     * What a field holds.
     *
     * @param field one of {@link Columns#FIELDS}
     * @return empty where there is no such column, or nothing in it
     */
    public Optional<String> field(String field) {
      int at = header.indexOf(plain(columns.of(field)));
      return at < 0 || at >= cells.size() || cells.get(at).isBlank()
          ? Optional.empty()
          : Optional.of(cells.get(at).strip());
    }
  }
}
