package org.tawatur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.tawatur.ingest.FeedPoller.Version;

/**
 * What {@code watch} keeps. The logs say which articles were taken; that a feed was seen is kept
 * only after all its articles are on the disk. So whenever the process dies, no article is lost,
 * and none is taken twice. For one thread at a time.
 */
final class WatchLogs implements Closeable {
  private final JsonFactory json = new JsonFactory();
  private final Set<String> taken = new HashSet<>();
  private final AppendLog records;
  private final AppendLog notCoded;
  private final WatchState state;

  private WatchLogs(Path folder) {
    records = AppendLog.open(folder.resolve("records.jsonl"), taken::add);
    notCoded = AppendLog.open(folder.resolve("not-coded.jsonl"), taken::add);
    state = WatchState.open(folder.resolve("feeds.json"));
  }

  /**
   * Opens the logs of a folder, new or old.
   *
   * @throws OutputException if they cannot be read or written
   */
  static WatchLogs open(Path folder) {
    return new WatchLogs(folder);
  }

  boolean knows(String id) {
    return taken.contains(id);
  }

  Version version(String feed) {
    return state.version(feed);
  }

  void coded(String id, byte[] line) {
    records.append(line);
    taken.add(id);
  }

  void notCoded(String id, String where, String reason, String detail) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator out = json.createGenerator(line)) {
      out.writeStartObject();
      out.writeStringField("doc", id);
      out.writeStringField("where", where);
      out.writeStringField("reason", reason);
      out.writeStringField("detail", detail);
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.write('\n');
    notCoded.append(line.toByteArray());
    taken.add(id);
  }

  /** Has all of a feed on the disk, and then the feed's version, if all of it was taken. */
  void finished(String feed, Version version, boolean whole) {
    records.force();
    notCoded.force();
    if (whole) {
      state.keep(feed, version);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      records.close();
    } finally {
      notCoded.close();
    }
  }
}
