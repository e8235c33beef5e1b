package org.tawatur.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The time from the start of a {@code tawatur} process to the end of its first line of output, one
 * process after another. Immutable.
 *
 * @param runs how long each process took, shortest first; not empty
 */
record StartUp(List<Duration> runs) {

  StartUp {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("no run was measured");
    }
    runs = runs.stream().sorted().toList();
  }

  /**
   * Starts the command as a user does.
   *
   * @param command the start script
   * @param text a report that gives at least one record
   * @param times how many processes are measured, after one that is not: it builds the program if
   *     need be and fills the file system's cache
   * @return their times
   * @throws IOException if the command cannot be started or fails
   */
  static StartUp measure(Path command, Path text, int times) throws IOException {
    first(command, text);
    List<Duration> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(first(command, text));
    }
    return new StartUp(runs);
  }

  /** The middle run, the later of two. */
  Duration median() {
    return runs.get(runs.size() / 2);
  }

  private static Duration first(Path command, Path text) throws IOException {
    Path absolute = command.toAbsolutePath();
    ProcessBuilder builder =
        new ProcessBuilder(
                absolute.toString(), "code", "--format", "table", text.toAbsolutePath().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      int read = out.read();
      while (read != -1 && read != '\n') {
        read = out.read();
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      boolean line = read == '\n';
      out.transferTo(OutputStream.nullOutputStream());
      int code = process.waitFor();
      if (!line || code != 0) {
        throw new IOException(command + " gave no record of " + text + " (exit code " + code + ")");
      }
      return taken;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command + " ran", e);
    }
  }
}
