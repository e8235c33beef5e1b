package org.tawatur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawatur.ingest.FeedPoller.Version;

/**
 * Which version of each feed was seen last. It only saves work: without it feeds are asked for in
 * full, and what is in the logs is not taken again. For one thread at a time.
 */
final class WatchState {
  private final Path file;
  private final Map<String, Version> versions = new HashMap<>();

  private WatchState(Path file) {
    this.file = file;
  }

  /** Reads the state; one that cannot be read is as good as none. */
  static WatchState open(Path file) {
    WatchState state = new WatchState(file);
    if (Files.exists(file)) {
      try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
        state.read(json);
      } catch (IOException e) {
        state.versions.clear();
      }
    }
    return state;
  }

  private void read(JsonParser json) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String feed = json.currentName();
      Map<String, String> fields = new HashMap<>();
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        fields.put(field, json.getText());
      }
      versions.put(
          feed,
          new Version(
              Optional.ofNullable(fields.get("etag")),
              Optional.ofNullable(fields.get("last_modified"))));
    }
  }

  Version version(String feed) {
    return versions.getOrDefault(feed, Version.NONE);
  }

  /**
   * Keeps a version, on the disk before it returns: beside the old state, then in its place.
   *
   * @throws OutputException if it cannot be written
   */
  void keep(String feed, Version version) {
    if (version.equals(versions.get(feed))) {
      return;
    }
    versions.put(feed, version);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      ByteBuffer bytes = ByteBuffer.wrap(written());
      try (FileChannel out =
          FileChannel.open(
              fresh,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new OutputException(file + ": cannot be written: " + e.getMessage());
    }
  }

  private byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      for (Map.Entry<String, Version> each : new TreeMap<>(versions).entrySet()) {
        json.writeObjectFieldStart(each.getKey());
        if (each.getValue().etag().isPresent()) {
          json.writeStringField("etag", each.getValue().etag().get());
        }
        if (each.getValue().lastModified().isPresent()) {
          json.writeStringField("last_modified", each.getValue().lastModified().get());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }
}
