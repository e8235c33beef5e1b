package org.tawatur.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.ingest.ReadFailure.Reason;
import org.tawatur.ingest.content.Content;
import org.tawatur.ingest.content.LineSource;
import org.tawatur.ingest.content.UnreadableException;

/**
 * The metadata that {@code index.jsonl} gives of the documents in its folder; each folder's is read
 * once.
 */
final class Sidecars {
  static final String NAME = "index.jsonl";

  private final Limits limits;
  private final JsonDocument.Parser parser;
  private final Map<Path, Map<String, Metadata>> byFolder = new HashMap<>();

  Sidecars(Limits limits) {
    this.limits = limits;
    this.parser = new JsonDocument.Parser(limits);
  }

  /** Whether a folder's index was read already. */
  boolean knows(Path folder) {
    return byFolder.containsKey(folder);
  }

  /** What a folder's index says of its documents, as far as it was read. */
  Map<String, Metadata> of(Path folder) {
    return byFolder.getOrDefault(folder, Map.of());
  }

  /** Reads a folder's index, if there is one; gives what is wrong with it. */
  List<ReadFailure> read(Path folder) {
    Path file = folder.resolve(NAME);
    Map<String, Metadata> entries = new HashMap<>();
    List<ReadFailure> failures = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      read(file, entries, failures);
    }
    byFolder.put(folder, Map.copyOf(entries));
    return failures;
  }

  private void read(Path file, Map<String, Metadata> entries, List<ReadFailure> failures) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      LineSource lines = Content.of(in).lines(limits.maxLineBytes());
      boolean more = true;
      while (more) {
        try {
          Optional<String> line = lines.next();
          more = line.isPresent();
          if (line.isPresent() && !line.get().isBlank()) {
            add(entries, line.get(), file + ":" + lines.number(), failures);
          }
        } catch (UnreadableException e) {
          failures.add(Reasons.of(file + ":" + lines.number(), e));
        }
      }
    } catch (IOException e) {
      failures.add(Reasons.of(file.toString(), e));
    } catch (UnreadableException e) {
      failures.add(Reasons.of(file.toString(), e));
    }
  }

  private void add(
      Map<String, Metadata> entries, String line, String where, List<ReadFailure> failures) {
    try {
      JsonDocument entry = parser.parse(line);
      if (entry.text().isPresent()) {
        failures.add(
            new ReadFailure(
                where,
                "a document in "
                    + NAME
                    + ", which is for metadata of the files beside it; give the file another name",
                Reason.FORMAT));
      } else if (entry.id().isEmpty()) {
        failures.add(
            new ReadFailure(
                where, "no doc, so it is not known whose metadata this is", Reason.FORMAT));
      } else {
        entries.put(entry.id().get(), entry.metadata());
      }
    } catch (ColumnException e) {
      failures.add(new ReadFailure(where + ":" + e.column(), e.getMessage(), Reason.FORMAT));
    }
  }
}
