package org.tawatur.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The metadata that {@code index.jsonl} gives of the documents in its folder; each folder's is read
 * once.
 */
final class Sidecars {
  static final String NAME = "index.jsonl";

  private final Limits limits;
  private final JsonDocument.Parser parser;
  private final Consumer<ReadFailure> failures;
  private final Map<Path, Map<String, Metadata>> byFolder = new HashMap<>();

  Sidecars(Limits limits, Consumer<ReadFailure> failures) {
    this.limits = limits;
    this.parser = new JsonDocument.Parser(limits);
    this.failures = failures;
  }

  /** What the index in a folder says of a document; nothing where there is none. */
  Metadata of(Path folder, String doc) {
    return byFolder.computeIfAbsent(folder, this::read).getOrDefault(doc, Metadata.NONE);
  }

  private Map<String, Metadata> read(Path folder) {
    Path file = folder.resolve(NAME);
    Map<String, Metadata> entries = new HashMap<>();
    if (!Files.isRegularFile(file)) {
      return entries;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Content content = Content.of(in);
      LineSource lines = content.lines(limits);
      for (Optional<String> line = next(lines, file); line.isPresent(); line = next(lines, file)) {
        if (!line.get().isBlank()) {
          add(entries, line.get(), file + ":" + lines.number());
        }
      }
    } catch (IOException e) {
      failures.accept(new ReadFailure(file.toString(), Reasons.of(e)));
    } catch (UnreadableException e) {
      failures.accept(new ReadFailure(file.toString(), e.getMessage()));
    }
    return entries;
  }

  /** The next line that can be read. */
  private Optional<String> next(LineSource lines, Path file) throws IOException {
    while (true) {
      try {
        return lines.next();
      } catch (UnreadableException e) {
        failures.accept(new ReadFailure(file + ":" + lines.number(), e.getMessage()));
      }
    }
  }

  private void add(Map<String, Metadata> entries, String line, String where) {
    try {
      JsonDocument entry = parser.parse(line);
      if (entry.text().isPresent()) {
        failures.accept(
            new ReadFailure(
                where,
                "a document in "
                    + NAME
                    + ", which is for metadata of the files beside it; give the file another name"));
      } else if (entry.id().isEmpty()) {
        failures.accept(
            new ReadFailure(where, "no doc, so it is not known whose metadata this is"));
      } else {
        entries.put(entry.id().get(), entry.metadata());
      }
    } catch (ColumnException e) {
      failures.accept(new ReadFailure(where + ":" + e.column(), e.getMessage()));
    }
  }
}
