package org.tawatur.formats.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventReader;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.lexicon.Pack;

/** Records made up for the exports, hostile ones among them, and their files. */
public final class Exports {
  private static final Path PACK = resource("pack");

  private Exports() {}

  /** A pack of a few actors and places, so that the built-in one may change. */
  public static Pack pack() {
    return Pack.loadOnly(List.of(PACK));
  }

  /** All events of {@code records.jsonl}. */
  public static List<Event> events() {
    List<Event> events = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(Exports.class.getResourceAsStream("records.jsonl"))) {
      new EventReader(problem -> {}, AccountReader.DEFAULT_LINE_BYTES)
          .read(in, "records.jsonl", events::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return events;
  }

  /** The events as a file. */
  public static byte[] file(ExportFormat format, ExportOptions options) {
    return file(format, options, events());
  }

  /** Some events as a file. */
  public static byte[] file(ExportFormat format, ExportOptions options, List<Event> events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = new Exporter(pack()).open(format, out, options)) {
      for (Event each : events) {
        writer.write(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The events as text. */
  public static String text(ExportFormat format) {
    return new String(file(format, ExportOptions.DEFAULT), StandardCharsets.UTF_8);
  }

  /** A file beside the tests. */
  public static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Exports.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
