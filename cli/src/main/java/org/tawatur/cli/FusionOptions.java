package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.Document;
import org.tawatur.incident.Fusion;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Limits;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Report;
import org.tawatur.reprint.Sketch;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With what the accounts of an incident are fused. */
final class FusionOptions {
  @Mixin private RatingOptions ratings = new RatingOptions();

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "The documents' texts, to tell reprints where the records come without sketches; they"
              + " also give publishers and days that the records lack.")
  private @Nullable Path texts;

  /** Fusion with the ratings that were given. */
  Fusion fusion(Pack pack) {
    return Fusion.create(pack, ratings.load(pack));
  }

  /** Whether texts were given. */
  boolean hasTexts() {
    return texts != null;
  }

  /**
   * Documents with what their texts say besides; those without a text are left out.
   *
   * @param wanted documents by their ids
   * @param console is told of texts that cannot be read
   */
  Map<String, Report> completed(Map<String, Report> wanted, Console console) throws IOException {
    Map<String, Report> reports = new HashMap<>();
    if (texts == null) {
      return reports;
    }
    try (DocumentStream documents =
        new DocumentReader(Limits.DEFAULT)
            .open(List.of(texts.toString()), console.in(), each -> console.say(each.toString()))) {
      while (documents.hasNext()) {
        Document document = documents.next();
        Report report = wanted.get(document.id());
        if (report != null) {
          reports.put(report.id(), completed(report, document));
        }
      }
    }
    Set<String> missing = new HashSet<>(wanted.keySet());
    missing.removeAll(reports.keySet());
    if (!missing.isEmpty()) {
      console.say(texts + ": no text of " + missing.size() + " of the documents");
    }
    return reports;
  }

  private static Report completed(Report report, Document document) {
    Optional<String> sketch = Sketch.of(document.text()).map(Sketch::toString);
    return new Report(
        report.id(),
        report.published().or(document::published),
        report.title().or(document::title),
        report.publisher().or(document::publisher),
        report.url().or(document::url),
        report.sketch().or(() -> sketch),
        report.reprintOf());
  }
}
