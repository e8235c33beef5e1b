package org.tawatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawatur.Document;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Limits;

/**
 * Finds the texts of gold documents in a folder: {@code DOC.txt}, or without {@code seed-}, {@code
 * DOC_*.txt}.
 */
final class GoldTexts {
  private static final String SEED = "seed-";

  private final Path folder;
  private final Console console;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

  GoldTexts(Path folder, Console console) {
    this.folder = folder;
    this.console = console;
  }

  /** The document under gold's id, with gold's day of publication where gold has one. */
  Optional<Document> find(AnswerSheet sheet) throws IOException {
    Optional<Path> file = file(sheet.doc());
    if (file.isEmpty()) {
      console.say(sheet.doc() + ": no text in " + folder);
      return Optional.empty();
    }
    try (DocumentStream documents =
        reader.open(
            List.of(file.get().toString()),
            InputStream.nullInputStream(),
            each -> console.say(each.toString()))) {
      if (!documents.hasNext()) {
        return Optional.empty();
      }
      Document read = documents.next();
      Document named =
          new Document(
              sheet.doc(),
              read.text(),
              read.title(),
              read.url(),
              read.publisher(),
              read.published());
      return Optional.of(sheet.published().map(named::withPublished).orElse(named));
    }
  }

  private Optional<Path> file(String doc) throws IOException {
    Path exact = folder.resolve(doc + ".txt");
    if (Files.isRegularFile(exact)) {
      return Optional.of(exact);
    }
    String bare = doc.startsWith(SEED) ? doc.substring(SEED.length()) : doc;
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(each -> isText(String.valueOf(each.getFileName()), bare))
          .sorted()
          .findFirst();
    }
  }

  private static boolean isText(String name, String doc) {
    return name.equals(doc + ".txt") || (name.startsWith(doc + "_") && name.endsWith(".txt"));
  }
}
