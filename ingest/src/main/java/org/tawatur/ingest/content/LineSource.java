package org.tawatur.ingest.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/**
 * Reads a stream of UTF-8 line by line, holding no more than one line of bounded length in memory.
 * For one thread at a time.
 */
public final class LineSource {
  private static final int BLOCK = 1 << 16;

  /** A buffer that one long line has blown up beyond this is not kept for the next. */
  private static final int KEPT = 1 << 20;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final int maxLineBytes;
  private final byte[] block = new byte[BLOCK];
  private ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private long number;

  /**
   * Reads from where the stream stands.
   *
   * @param in UTF-8 without a byte order mark
   */
  LineSource(InputStream in, Encoding utf8, int maxLineBytes) {
    this.in = in;
    this.decoder = utf8.decoder();
    this.maxLineBytes = maxLineBytes;
  }

  /** The number of the line that was read last, from 1. */
  public long number() {
    return number;
  }

  /**
   * The next line without its end.
   *
   * @return empty at the end of the stream
   * @throws IOException if the stream cannot be read
   * @throws UnreadableException if the line is too long or not UTF-8; the next call goes on after
   *     it
   */
  public Optional<String> next() throws IOException, UnreadableException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    number++;
    if (line.size() > KEPT) {
      line = new ByteArrayOutputStream();
    }
    line.reset();
    long length = 0;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int end = at;
      while (end < filled && block[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= maxLineBytes) {
        line.write(block, at, end - at);
      } else {
        line = new ByteArrayOutputStream();
      }
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    if (length > maxLineBytes) {
      throw new UnreadableException(
          UnreadableException.Cause.LIMIT,
          "a line of "
              + length
              + " bytes; the limit is "
              + maxLineBytes
              + " (--max-line-bytes); a JSON Lines file has one document a line");
    }
    try {
      String decoded = decoder.decode(ByteBuffer.wrap(line.toByteArray())).toString();
      return Optional.of(
          decoded.endsWith("\r") ? decoded.substring(0, decoded.length() - 1) : decoded);
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          UnreadableException.Cause.ENCODING, "not UTF-8; convert the file to UTF-8");
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(block));
    return filled > 0;
  }
}
