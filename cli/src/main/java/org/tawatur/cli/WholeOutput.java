package org.tawatur.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file that takes its name only once it is whole: half an archive of columns, or half a
 * collection, is worth nothing. What cannot be written says where.
 */
final class WholeOutput implements Closeable {
  private final OutputStream out;
  private final Optional<Path> file;
  private final Optional<Path> part;
  private boolean committed;

  private WholeOutput(OutputStream out, Optional<Path> file, Optional<Path> part) {
    this.out = out;
    this.file = file;
    this.part = part;
  }

  /**
   * Opens a file, or takes standard output where none is named.
   *
   * @throws OutputException if the file cannot be written
   */
  static WholeOutput open(Optional<Path> file, Console console) {
    if (file.isEmpty()) {
      OutputStream out =
          console.outIsTerminal() ? new TerminalStream(console.out()) : console.out();
      return new WholeOutput(new Told(out, "standard output"), file, Optional.empty());
    }
    Path name = file.get();
    // a device or a pipe has no name to take
    boolean plain = !Files.exists(name) || Files.isRegularFile(name);
    Path target = plain ? name.resolveSibling(name.getFileName() + ".part") : name;
    try {
      return new WholeOutput(
          new Told(Files.newOutputStream(target), name.toString()),
          file,
          plain ? Optional.of(target) : Optional.empty());
    } catch (IOException e) {
      throw new OutputException(name + ": cannot be written: " + FileTrouble.of(e));
    }
  }

  /** Takes the bytes; throws {@link OutputException} where they cannot be written. */
  OutputStream stream() {
    return out;
  }

  /** Says that all has been written. */
  void commit() throws IOException {
    out.flush();
    committed = true;
    if (file.isPresent()) {
      out.close();
    }
    if (file.isPresent() && part.isPresent()) {
      try {
        Files.move(part.get(), file.get(), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (!committed && file.isPresent()) {
      try {
        out.close();
      } catch (OutputException e) {
        // it has been told already
        committed = false;
      }
      if (part.isPresent()) {
        Files.deleteIfExists(part.get());
      }
    }
  }

  /** A stream whose failures say where. */
  private static final class Told extends FilterOutputStream {
    private final String name;

    Told(OutputStream out, String name) {
      super(out);
      this.name = name;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw failed(e);
      }
    }

    private OutputException failed(IOException e) {
      return new OutputException(name + ": cannot be written: " + e.getMessage());
    }
  }
}
