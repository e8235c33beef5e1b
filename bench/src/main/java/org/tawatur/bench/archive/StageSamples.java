package org.tawatur.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** How the time of Java's threads divides into the stages, by samples of the Flight Recorder. */
final class StageSamples {
  /** A stage, known by what the names of its classes begin with; the first that fits counts. */
  private enum Stage {
    ARCHIVE("decompression and records", "org.tawatur.ingest.archive."),
    DUPLICATES(
        "telling duplicates", "org.tawatur.ingest.Fingerprint", "org.tawatur.ingest.Duplicates"),
    PAGES("HTML", "org.tawatur.ingest."),
    CODING("coding", "org.tawatur.extract.", "org.tawatur.Coder"),
    LINES("lines of JSON", "org.tawatur.formats."),
    REST("start, and the rest");

    private final String title;
    private final List<String> classes;

    Stage(String title, String... classes) {
      this.title = title;
      this.classes = List.of(classes);
    }

    boolean holds(String type) {
      return classes.stream().anyMatch(type::startsWith);
    }
  }

  private StageSamples() {}

  /** A line each stage. */
  static String table(Path recording) throws IOException {
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    int all = 0;
    try (RecordingFile events = new RecordingFile(recording)) {
      while (events.hasMoreEvents()) {
        RecordedEvent event = events.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (event.getEventType().getName().equals("jdk.ExecutionSample") && stack != null) {
          counts.merge(stage(stack.getFrames()), 1, Integer::sum);
          all++;
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (Stage each : Stage.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-32s %8.1f %%\n",
              each.title,
              100.0 * counts.getOrDefault(each, 0) / Math.max(1, all)));
    }
    return out.append("  (").append(all).append(" samples)\n").toString();
  }

  /** That of the innermost call that belongs to one. */
  private static Stage stage(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      for (Stage each : Stage.values()) {
        if (each.holds(type)) {
          return each;
        }
      }
    }
    return Stage.REST;
  }
}
