package org.tawatur.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes at its line feeds, holding no more than one line of bounded length. */
final class ByteLines {
  private static final int BLOCK = 1 << 16;
  private static final int BYTE_ORDER_MARK = 3;

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private int number;
  private long start;
  private long read;
  private boolean tooLong;

  ByteLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /** The byte at which the line that was read last begins. */
  long start() {
    return start;
  }

  /** How many bytes the line that was read last has, without its end. */
  int length() {
    return line.size();
  }

  /** Whether the line that was read last is longer than is kept; {@link #bytes()} is then empty. */
  boolean tooLong() {
    return tooLong;
  }

  /** Reads a line; false at the end of the stream. */
  boolean next() throws IOException {
    if (at == filled && !fill()) {
      return false;
    }
    number++;
    start = read - (filled - at);
    if (line.size() > BLOCK) {
      line = new ByteArrayOutputStream();
    }
    line.reset();
    tooLong = false;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      if (tooLong || line.size() + (long) (end - at) > longest) {
        tooLong = true;
        line.reset();
      } else {
        line.write(block, at, end - at);
      }
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    return true;
  }

  /** The line that was read last, without its end and without a byte order mark. */
  byte[] bytes() {
    byte[] bytes = line.toByteArray();
    return number == 1 ? withoutMark(bytes) : bytes;
  }

  /** Bytes without a byte order mark at their beginning. */
  static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return marked ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK, bytes.length) : bytes;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(block));
    read += filled;
    return filled > 0;
  }
}
