package org.tawatur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a run went: the counts, and in a file if one is wanted, each thing that was not coded. What
 * is listed goes to the file at once, so that memory does not grow. For one thread at a time.
 */
final class RunReport implements Closeable {
  private final Optional<JsonGenerator> json;
  private final String name;
  private final Map<String, Long> skipped = new TreeMap<>();
  private final Map<String, Long> failed = new TreeMap<>();
  private long coded;
  private long records;
  private long exact;
  private long near;

  private RunReport(Optional<JsonGenerator> json, String name) {
    this.json = json;
    this.name = name;
  }

  /**
   * Begins.
   *
   * @throws OutputException if the file cannot be written
   */
  static RunReport open(Optional<Path> file) {
    if (file.isEmpty()) {
      return new RunReport(Optional.empty(), "");
    }
    String name = file.get().toString();
    try {
      JsonGenerator json =
          new JsonFactory()
              .createGenerator(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8));
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("not_coded");
      return new RunReport(Optional.of(json), name);
    } catch (IOException e) {
      throw new OutputException(name + ": cannot be written: " + FileTrouble.of(e));
    }
  }

  void coded(int itsRecords) {
    coded++;
    records += itsRecords;
  }

  void duplicate(boolean isExact) {
    exact += isExact ? 1 : 0;
    near += isExact ? 0 : 1;
  }

  void skipped(String where, String reason, String detail) {
    skipped.merge(reason, 1L, Long::sum);
    list(where, "skipped", reason, detail);
  }

  void failed(String where, String reason, String detail) {
    failed.merge(reason, 1L, Long::sum);
    list(where, "failed", reason, detail);
  }

  /** Whether anything failed. */
  boolean anyFailed() {
    return !failed.isEmpty();
  }

  private void list(String where, String outcome, String reason, String detail) {
    if (json.isEmpty()) {
      return;
    }
    try {
      JsonGenerator out = json.get();
      out.writeStartObject();
      out.writeStringField("where", where);
      out.writeStringField("outcome", outcome);
      out.writeStringField("reason", reason);
      if (!detail.isEmpty()) {
        out.writeStringField("detail", detail);
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private OutputException broken(IOException e) {
    return new OutputException(name + ": cannot be written: " + e.getMessage());
  }

  /** Whether nothing was met that is read. */
  boolean isEmpty() {
    return coded + sum(skipped) + sum(failed) == 0;
  }

  /** In a line for a person. */
  String line(long others) {
    StringBuilder line = new StringBuilder();
    line.append(coded + sum(skipped) + sum(failed)).append(" read, ");
    line.append(coded).append(" documents coded");
    if (exact + near > 0) {
      line.append(" (").append(exact + near).append(" of them duplicates)");
    }
    line.append(", ").append(sum(skipped)).append(" skipped").append(reasons(skipped));
    line.append(", ").append(sum(failed)).append(" inputs failed").append(reasons(failed));
    if (others > 0) {
      line.append(", ").append(others).append(" files of other kinds left out");
    }
    return line.toString();
  }

  /** Ends the file with the counts. */
  void finish(long others) {
    if (json.isEmpty()) {
      return;
    }
    try {
      JsonGenerator out = json.get();
      out.writeEndArray();
      out.writeNumberField("read", coded + sum(skipped) + sum(failed));
      out.writeNumberField("coded", coded);
      out.writeNumberField("records", records);
      counts("skipped", skipped);
      counts("failed", failed);
      out.writeObjectFieldStart("duplicates");
      out.writeNumberField("exact", exact);
      out.writeNumberField("near", near);
      out.writeEndObject();
      out.writeNumberField("other_kinds", others);
      out.writeEndObject();
      out.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private void counts(String field, Map<String, Long> counts) throws IOException {
    JsonGenerator out = json.orElseThrow();
    out.writeObjectFieldStart(field);
    for (Map.Entry<String, Long> each : counts.entrySet()) {
      out.writeNumberField(each.getKey(), each.getValue());
    }
    out.writeEndObject();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String reasons(Map<String, Long> counts) {
    if (counts.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder(" (");
    counts.forEach(
        (reason, count) ->
            text.append(text.length() > 2 ? ", " : "").append(reason).append(' ').append(count));
    return text.append(')').toString();
  }

  @Override
  public void close() throws IOException {
    if (json.isPresent()) {
      json.get().close();
    }
  }
}
