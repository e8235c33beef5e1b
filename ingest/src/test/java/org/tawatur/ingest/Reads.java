package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.lexicon.Pack;

/** All that came of reading an input, as a user of the module sees it. */
final class Reads {
  private static final Pack PACK = Pack.builtin();

  /** The usual settings, with a pack that is read once for all tests. */
  static final ReaderSettings SETTINGS = ReaderSettings.DEFAULT.with(() -> PACK);

  private final List<Report> reports = new ArrayList<>();
  private final List<ReadFailure> failures = new ArrayList<>();
  private final List<Reading.Skipped> skipped = new ArrayList<>();
  private long others;

  static Reads of(Path path) {
    return of(SETTINGS, path);
  }

  static Reads of(ReaderSettings settings, Path path) {
    return of(settings, path.toString(), InputStream.nullInputStream());
  }

  static Reads ofInput(ReaderSettings settings, InputStream in) {
    return of(settings, "-", in);
  }

  static Reads ofInput(String text) {
    return ofInput(SETTINGS, new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static Reads of(ReaderSettings settings, String input, InputStream in) {
    Reads reads = new Reads();
    try (ItemStream items = new DocumentReader(settings).items(List.of(input), in)) {
      while (items.hasNext()) {
        Reading reading = items.next().read();
        if (reading instanceof Reading.Read one) {
          reads.reports.add(one.report());
        } else if (reading instanceof Reading.Failed one) {
          reads.failures.add(one.failure());
        } else if (reading instanceof Reading.Skipped one) {
          reads.skipped.add(one);
        }
      }
      reads.others = items.others();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reads;
  }

  List<Report> reports() {
    return reports;
  }

  /** The one report. */
  Report report() {
    if (reports.size() != 1) {
      throw new AssertionError(reports + " " + failures + " " + skipped);
    }
    return reports.get(0);
  }

  List<String> ids() {
    return reports.stream().map(each -> each.document().id()).toList();
  }

  List<String> urls() {
    return reports.stream().map(each -> each.document().url().orElse("")).toList();
  }

  List<ReadFailure> failures() {
    return failures;
  }

  List<Reading.Skipped> skipped() {
    return skipped;
  }

  long others() {
    return others;
  }
}
