package org.tawatur.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tawatur.ingest.content.Decoded;
import org.tawatur.ingest.content.UnreadableException;

/**
 * The files in a zip archive, in its order, read as a stream; nothing is unpacked to the disk, so
 * names that point out of the archive lead nowhere. For one thread at a time.
 */
public final class ZipEntries implements Closeable {
  private static final int LONGEST_NAME = 300;

  private final ArchiveLimits limits;
  private final CountedStream counted;
  private final GuardedZip zip;
  private long entries;

  /**
   * Reads from where the stream stands.
   *
   * @param in a zip archive; closed with this
   * @param limits how much is taken
   */
  public ZipEntries(InputStream in, ArchiveLimits limits) {
    this.limits = limits;
    InflationGuard guard = new InflationGuard(limits);
    this.counted = new CountedStream(in, guard);
    this.zip = new GuardedZip(counted, guard);
  }

  /**
   * The next file.
   *
   * @return empty at the end
   * @throws IOException if the archive is damaged, or beyond a limit
   */
  public Optional<ArchiveItem> next() throws IOException {
    ZipEntry entry = entry();
    while (entry != null && entry.isDirectory()) {
      entry = entry();
    }
    if (entry == null) {
      // the JDK takes an archive that was cut between two entries for a whole one
      if (!counted.endsWith('P', 'K', 5, 6)) {
        throw new EOFException();
      }
      return Optional.empty();
    }
    return Optional.of(
        new ArchiveItem.Entry(
            safe(entry.getName()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Unclosed(zip)));
  }

  private ZipEntry entry() throws IOException {
    if (++entries > limits.maxEntries()) {
      throw new LimitException(
          "more than " + limits.maxEntries() + " entries; raise --max-entries if it is sound");
    }
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in it is in no character set", e);
    }
  }

  /** Only the way down: no root, no drive, nothing that leads up. */
  private static String safe(String name) {
    String decoded = decoded(name);
    StringBuilder safe = new StringBuilder();
    for (String part : decoded.replace('\\', '/').split("/", -1)) {
      String plain = part.strip();
      boolean drive = plain.length() == 2 && plain.charAt(1) == ':';
      if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..") && !drive) {
        safe.append(safe.isEmpty() ? "" : "/").append(plain);
      }
    }
    int from = Math.max(0, safe.length() - LONGEST_NAME);
    return safe.isEmpty() ? "unnamed" : safe.substring(from);
  }

  /** Names that are not marked as UTF-8 may be in the character set of whoever packed it. */
  private static String decoded(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0xff) {
        return name;
      }
    }
    try {
      return Decoded.leniently(name.getBytes(StandardCharsets.ISO_8859_1), List.of()).text();
    } catch (UnreadableException e) {
      // then it stays as it is; a name is only shown
      return name;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts also what is skipped. */
  private static final class GuardedZip extends ZipInputStream {
    private final InflationGuard guard;

    GuardedZip(InputStream in, InflationGuard guard) {
      super(in, StandardCharsets.ISO_8859_1);
      this.guard = guard;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      guard.out(read);
      return read;
    }
  }

  /** Whoever reads an entry must not close the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }
}
