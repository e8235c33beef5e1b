package org.tawatur.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Output in whole lines: when the process is told to stop, the line that is being written is
 * finished and none is begun after it.
 */
final class LineOutput implements Closeable {
  private static final String WHOLE = "; what is there are whole lines";

  private final OutputStream out;

  /** The file behind the output, where it is one that can be cut. */
  private final Optional<FileChannel> file;

  private final String name;
  private final boolean ours;
  private final Thread atExit = new Thread(this::stop, "finish the line");
  private long whole;
  private boolean stopped;

  private LineOutput(OutputStream out, Optional<FileChannel> file, String name, boolean ours) {
    this.out = out;
    this.file = file;
    this.name = name;
    this.ours = ours;
  }

  /**
   * Opens a file, or takes standard output where none is named.
   *
   * @throws OutputException if the file cannot be written
   */
  static LineOutput open(Optional<Path> file, OutputStream standardOutput) {
    LineOutput output =
        file.isPresent()
            ? of(file.get())
            : new LineOutput(standardOutput, Optional.empty(), "standard output", false);
    Runtime.getRuntime().addShutdownHook(output.atExit);
    return output;
  }

  private static LineOutput of(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      boolean plain = Files.isRegularFile(file);
      return new LineOutput(
          Channels.newOutputStream(channel),
          plain ? Optional.of(channel) : Optional.empty(),
          file.toString(),
          true);
    } catch (IOException e) {
      throw new OutputException(file + ": cannot be written: " + FileTrouble.of(e));
    }
  }

  synchronized void write(byte[] lines) {
    if (stopped) {
      return;
    }
    try {
      out.write(lines);
      out.flush();
      whole += lines.length;
    } catch (IOException e) {
      stopped = true;
      throw new OutputException(
          name + ": cannot be written: " + e.getMessage() + (takenOff() ? WHOLE : ""));
    }
  }

  /** Takes off the line that a full disk has cut; gives whether whole lines are left. */
  private boolean takenOff() {
    try {
      if (file.isPresent()) {
        file.get().truncate(whole);
        return true;
      }
    } catch (IOException e) {
      // the message then does not promise it
      return false;
    }
    return false;
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
