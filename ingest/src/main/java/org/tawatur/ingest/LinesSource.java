package org.tawatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tawatur.ingest.content.LineSource;
import org.tawatur.ingest.content.UnreadableException;

/** A JSON Lines input; a line that is wrong does not spoil the rest. */
final class LinesSource implements Source {
  private final LineSource lines;
  private final InputStream in;
  private final Origin origin;
  private final JsonDocument.Parser parser;
  private final Drafts drafts;

  LinesSource(
      LineSource lines, InputStream in, Origin origin, JsonDocument.Parser parser, Drafts drafts) {
    this.lines = lines;
    this.in = in;
    this.origin = origin;
    this.parser = parser;
    this.drafts = drafts;
  }

  @Override
  public String name() {
    return origin.where() + ":" + (lines.number() + 1);
  }

  @Override
  public Optional<Step> next() throws IOException {
    while (true) {
      try {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        if (!line.get().isBlank()) {
          String where = origin.where() + ":" + lines.number();
          String id = origin.base() + "-" + lines.number();
          String text = line.get();
          return found(new Item(where, () -> drafts.line(parser, text, id, where, origin)));
        }
      } catch (UnreadableException e) {
        return found(Item.failed(Reasons.of(origin.where() + ":" + lines.number(), e)));
      }
    }
  }

  private static Optional<Step> found(Item item) {
    return Optional.of(new Step.Found(item));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
