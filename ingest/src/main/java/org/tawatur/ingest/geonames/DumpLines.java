package org.tawatur.ingest.geonames;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The lines of a dump, zipped as it is downloaded or not. Of an archive, the first table that is no
 * readme is read; nothing is unpacked to disk. Bounded in all that it reads. For one thread.
 */
final class DumpLines implements Closeable {
  private static final int LONGEST_LINE = 1 << 18;
  private static final int ZIP_MAGIC = 0x504b;

  private final Reader reader;
  private final String name;
  private final char[] block = new char[1 << 14];
  private int at;
  private int filled;
  private int number;

  private DumpLines(Reader reader, String name) {
    this.reader = reader;
    this.name = name;
  }

  /**
   * Opens a file.
   *
   * @param mostBytes so much is read, unpacked
   * @throws IOException if it cannot be read, or is an archive without a table
   */
  static DumpLines open(Path file, long mostBytes) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      String name = String.valueOf(file.getFileName());
      in.mark(2);
      boolean zipped = (in.read() << 8 | in.read()) == ZIP_MAGIC;
      in.reset();
      if (zipped) {
        ZipInputStream zip = new ZipInputStream(in);
        name = name + "!" + table(zip, name);
        in = zip;
      }
      Reader reader =
          new InputStreamReader(
              new Bounded(in, mostBytes, name),
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPLACE)
                  .onUnmappableCharacter(CodingErrorAction.REPLACE));
      return new DumpLines(reader, name);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static String table(ZipInputStream zip, String name) throws IOException {
    for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
      String entry = each.getName().toLowerCase(Locale.ROOT);
      if (entry.endsWith(".txt") && !entry.contains("readme")) {
        return each.getName();
      }
    }
    throw new IOException(
        name
            + ": no table in the archive; download a country from the dumps of GeoNames, as SY.zip");
  }

  /** The next line; empty at the end. A line that is too long is cut off, and fails to parse. */
  Optional<String> next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      line.append(
          block, at, Math.min(end - at, LONGEST_LINE - Math.min(LONGEST_LINE, line.length())));
      if (end < filled) {
        at = end + 1;
        break;
      }
      at = end;
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Optional.of(line.toString());
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, reader.read(block));
    return filled > 0;
  }

  /** File and line of what was read last. */
  String location() {
    return name + ":" + number;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Ends with an error where an archive unpacks to more than any country has. */
  private static final class Bounded extends FilterInputStream {
    private final String name;
    private long left;

    Bounded(InputStream in, long most, String name) {
      super(in);
      this.left = most;
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = in.read(bytes, from, length);
      count(count);
      return count;
    }

    private void count(int read) throws IOException {
      left -= Math.max(0, read);
      if (left < 0) {
        throw new IOException(name + ": larger than is read (--max-bytes)");
      }
    }
  }
}
