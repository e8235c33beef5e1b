package org.tawatur.cli;

import java.util.Optional;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.formats.JsonLines;
import org.tawatur.formats.SourceNotes;
import org.tawatur.ingest.Duplicates;
import org.tawatur.ingest.Fingerprint;
import org.tawatur.ingest.Item;
import org.tawatur.ingest.Metadata;
import org.tawatur.ingest.Reading;
import org.tawatur.ingest.Report;
import org.tawatur.record.CodedDocument;

/**
 * The way of one item from its bytes to its line of output: first what any thread may do, then what
 * has to go in order.
 */
final class CodingWork {
  private final Coder coder;
  private final Metadata defaults;
  private final LineFormat lines;
  private final Duplicates duplicates;
  private final JsonLines json = new JsonLines();
  private final boolean notes;

  /**
   * Makes the work.
   *
   * @param notes whether lines are JSON, to which what is known besides is added
   */
  CodingWork(
      Coder coder, Metadata defaults, LineFormat lines, Duplicates duplicates, boolean notes) {
    this.coder = coder;
    this.defaults = defaults;
    this.lines = lines;
    this.duplicates = duplicates;
    this.notes = notes;
  }

  /** What came of an item. */
  sealed interface Outcome {}

  /** A coded report. */
  // never compared; made once and written once
  @SuppressWarnings("ArrayRecordComponent")
  record Coded(Report report, byte[] line, int records, Fingerprint print) implements Outcome {}

  /** No report. */
  record NotCoded(Reading why) implements Outcome {}

  /** A line, and whether its text came before. */
  // never compared; made once and written once
  @SuppressWarnings("ArrayRecordComponent")
  record Line(byte[] bytes, Optional<Duplicates.Found> duplicate) {}

  /** Reads and codes an item; any thread may. */
  Outcome code(Item item) {
    Reading reading = item.read();
    if (!(reading instanceof Reading.Read read)) {
      return new NotCoded(reading);
    }
    Document document = defaults.complete(read.report().document());
    CodedDocument coded = coder.code(document);
    return new Coded(
        read.report(), lines.line(coded), coded.records().size(), Fingerprint.of(document.text()));
  }

  /** Finishes a line; to be called in the order of the input, by one thread. */
  Line line(Coded coded) {
    Report report = coded.report();
    Optional<Duplicates.Found> found = duplicates.add(report.document().id(), coded.print());
    if (!notes) {
      return new Line(coded.line(), found);
    }
    SourceNotes more =
        new SourceNotes(
            report.author(),
            report.publishedAt(),
            found.map(
                each -> new SourceNotes.Duplicate(each.document(), each.exact(), each.overlap())));
    return new Line(json.line(coded.line(), more), found);
  }
}
