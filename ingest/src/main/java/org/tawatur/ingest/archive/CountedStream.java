package org.tawatur.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A compressed stream on its way into a decompressor, counted. */
final class CountedStream extends FilterInputStream {
  private static final int TAIL = 1 << 10;

  private final InflationGuard guard;

  /** The last bytes that passed, as a ring. */
  private final byte[] tail = new byte[TAIL];

  private long passed;

  CountedStream(InputStream in, InflationGuard guard) {
    super(in);
    this.guard = guard;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      guard.in(1);
      tail[(int) (passed++ % TAIL)] = (byte) read;
    }
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    guard.in(read);
    for (int i = Math.max(0, read - TAIL); i < read; i++) {
      tail[(int) ((passed + i) % TAIL)] = into[offset + i];
    }
    passed += Math.max(0, read);
    return read;
  }

  /** Reads to the end; whether these bytes are among the last. */
  boolean endsWith(int... bytes) throws IOException {
    byte[] rest = new byte[1 << 13];
    int read = read(rest, 0, rest.length);
    while (read >= 0) {
      read = read(rest, 0, rest.length);
    }
    long from = Math.max(0, passed - TAIL);
    for (long at = from; at + bytes.length <= passed; at++) {
      int same = 0;
      while (same < bytes.length && tail[(int) ((at + same) % TAIL)] == (byte) bytes[same]) {
        same++;
      }
      if (same == bytes.length) {
        return true;
      }
    }
    return false;
  }

  /**
   * Anything but the end: {@link java.util.zip.GZIPInputStream} takes 0 for it, and then leaves out
   * all members after the first.
   */
  @Override
  public int available() {
    return 1;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
