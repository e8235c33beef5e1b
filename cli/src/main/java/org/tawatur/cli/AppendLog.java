package org.tawatur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file of JSON lines to which lines are added and from which none is lost: what is in it when the
 * process dies is what was written whole. For one thread at a time.
 */
final class AppendLog implements Closeable {
  private final FileChannel file;
  private final String name;

  /** Where the last whole line ends. */
  private long end;

  private AppendLog(FileChannel file, String name, long end) {
    this.file = file;
    this.name = name;
    this.end = end;
  }

  /**
   * Opens a log; a last line that was not finished is taken off.
   *
   * @param ids told of the {@code doc} of each line
   * @throws OutputException if it cannot be read or written
   */
  static AppendLog open(Path path, Consumer<String> ids) {
    try {
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      long end = readLines(file, ids);
      file.truncate(end);
      file.position(end);
      file.force(true);
      return new AppendLog(file, path.toString(), end);
    } catch (IOException e) {
      throw new OutputException(path + ": cannot be continued: " + e.getMessage());
    }
  }

  /** Gives where the last whole line ends. */
  private static long readLines(FileChannel file, Consumer<String> ids) throws IOException {
    long end = 0;
    JsonFactory json = new JsonFactory();
    InputStream in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int each = in.read(); each >= 0; each = in.read()) {
      line.write(each);
      if (each == '\n') {
        end += line.size();
        id(json, line.toByteArray(), ids);
        line.reset();
      }
    }
    return end;
  }

  private static void id(JsonFactory json, byte[] line, Consumer<String> ids) throws IOException {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("a line that is no JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean doc = parser.currentName().equals("doc");
        parser.nextToken();
        if (doc) {
          ids.accept(parser.getText());
          return;
        }
        parser.skipChildren();
      }
    }
  }

  /**
   * Adds a line.
   *
   * @param line with its line end
   * @throws OutputException if it cannot be written; then nothing of it is left
   */
  void append(byte[] line) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      end += line.length;
    } catch (IOException e) {
      takeOff();
      throw new OutputException(name + ": cannot be written: " + e.getMessage());
    }
  }

  private void takeOff() {
    try {
      file.truncate(end);
    } catch (IOException e) {
      // the next start takes it off
      return;
    }
  }

  /**
   * Has all lines on the disk before it returns.
   *
   * @throws OutputException if they cannot be written
   */
  void force() {
    try {
      file.force(false);
    } catch (IOException e) {
      throw new OutputException(name + ": cannot be written: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
