package org.tawatur.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;

/**
 * Writes events as CSV (RFC 4180) in UTF-8. Cells hold no line ends, no controls, and nothing that
 * turns text round.
 */
public final class CsvEventWriter implements EventWriter {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final EventTable table;
  private final Writer writer;
  private final CsvWriter csv;

  private CsvEventWriter(EventTable table, OutputStream out, boolean marked) throws IOException {
    this.table = table;
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    if (marked) {
      writer.write(BYTE_ORDER_MARK);
    }
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    if (table.columns().stream().anyMatch(each -> !each.tag().isEmpty())) {
      csv.writeRecord(table.columns().stream().map(Column::tag).toList());
    }
  }

  /**
   * Writes ACLED's 31 columns.
   *
   * @param out takes the file; not closed
   * @param crosswalk names and codes
   * @param marked whether a byte order mark comes first, as Excel needs it
   * @return a writer that has written the header
   * @throws IOException if the output cannot be written
   */
  public static EventWriter acled(OutputStream out, Crosswalk crosswalk, boolean marked)
      throws IOException {
    return new CsvEventWriter(new AcledTable(crosswalk), out, marked);
  }

  /**
   * Writes the 49 columns of UCDP GED.
   *
   * @param out takes the file; not closed
   * @param crosswalk names and codes
   * @param marked whether a byte order mark comes first, as Excel needs it
   * @return a writer that has written the header
   * @throws IOException if the output cannot be written
   */
  public static EventWriter ucdp(OutputStream out, Crosswalk crosswalk, boolean marked)
      throws IOException {
    return new CsvEventWriter(new UcdpTable(crosswalk), out, marked);
  }

  /**
   * Writes columns tagged for the Humanitarian Exchange Language.
   *
   * @param out takes the file; not closed
   * @param crosswalk names and codes
   * @param marked whether a byte order mark comes first, as Excel needs it
   * @return a writer that has written the header and the tags
   * @throws IOException if the output cannot be written
   */
  public static EventWriter hxl(OutputStream out, Crosswalk crosswalk, boolean marked)
      throws IOException {
    return new CsvEventWriter(new HxlTable(crosswalk), out, marked);
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    Optional<Omission> omission = table.omits(event);
    if (omission.isPresent()) {
      return omission;
    }
    Map<String, String> cells = table.cells(event);
    List<String> row = new ArrayList<>(table.columns().size());
    for (Column each : table.columns()) {
      String cell = cells.getOrDefault(each.name(), "");
      row.add(each.sort() == Column.Sort.STRING ? Escape.cell(cell) : cell);
    }
    try {
      csv.writeRecord(row);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    writer.flush();
  }
}
