package org.tawatur.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Output in whole lines: when the process is told to stop, the line that is being written is
 * finished and none is begun after it.
 */
final class LineOutput implements Closeable {
  private final OutputStream out;
  private final String name;
  private final boolean ours;
  private final Thread atExit = new Thread(this::stop, "finish the line");
  private boolean stopped;

  private LineOutput(OutputStream out, String name, boolean ours) {
    this.out = out;
    this.name = name;
    this.ours = ours;
  }

  /**
   * Opens a file, or takes standard output where none is named.
   *
   * @throws OutputException if the file cannot be written
   */
  static LineOutput open(Optional<Path> file, OutputStream standardOutput) {
    LineOutput output;
    try {
      output =
          file.isPresent()
              ? new LineOutput(Files.newOutputStream(file.get()), file.get().toString(), true)
              : new LineOutput(standardOutput, "standard output", false);
    } catch (IOException e) {
      throw new OutputException(
          file.orElseThrow() + ": cannot be written: " + e.getClass().getSimpleName());
    }
    Runtime.getRuntime().addShutdownHook(output.atExit);
    return output;
  }

  synchronized void write(byte[] lines) {
    if (stopped) {
      return;
    }
    try {
      out.write(lines);
      out.flush();
    } catch (IOException e) {
      throw new OutputException(name + ": cannot be written: " + e.getMessage());
    }
  }

  private synchronized void stop() {
    stopped = true;
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the process is ending already, and the hook has its last say
      return;
    }
    if (ours) {
      out.close();
    }
  }
}
