package org.tawatur.ingest.content;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A stream whose first bytes were looked at. For one thread at a time. */
public final class Content {
  private static final int HEAD = 1 << 16;
  private static final int START = 1 << 12;

  private final byte[] head;
  private final boolean whole;
  private final InputStream rest;

  private Content(byte[] head, boolean whole, InputStream rest) {
    this.head = head;
    this.whole = whole;
    this.rest = rest;
  }

  /**
   * Reads the first bytes.
   *
   * @param in from where it stands
   * @return the content; whoever opened the stream closes it
   * @throws IOException if the stream cannot be read
   */
  public static Content of(InputStream in) throws IOException {
    byte[] head = new byte[HEAD];
    int filled = 0;
    try {
      int read = in.read(head, 0, HEAD);
      while (read > 0) {
        filled += read;
        read = filled < HEAD ? in.read(head, filled, HEAD - filled) : 0;
      }
    } catch (EOFException e) {
      if (filled == 0) {
        throw e;
      }
      // what came before the break is good; whoever reads on meets it again
      return new Content(Arrays.copyOf(head, filled), false, new BrokenStream(e));
    }
    return new Content(Arrays.copyOf(head, filled), filled < HEAD, in);
  }

  /** The rest of a stream that broke off. */
  private static final class BrokenStream extends InputStream {
    private final EOFException end;

    BrokenStream(EOFException end) {
      this.end = end;
    }

    @Override
    public int read() throws EOFException {
      throw end;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws EOFException {
      throw end;
    }
  }

  /** All bytes, the looked-at ones included; to be asked for once. */
  public InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /**
   * All bytes at once.
   *
   * @param most how many there may be
   * @param setting what a user sets to allow more
   * @return the bytes
   * @throws UnreadableException if there are more
   * @throws IOException if the stream cannot be read
   */
  public byte[] bytes(int most, String setting) throws IOException, UnreadableException {
    int bound = Math.min(most, Integer.MAX_VALUE - 16);
    byte[] bytes = bytes().readNBytes(bound + 1);
    if (bytes.length > bound) {
      throw new UnreadableException(
          UnreadableException.Cause.LIMIT,
          "more than " + bound + " bytes; raise " + setting + ", or split it");
    }
    return bytes;
  }

  /**
   * All lines, whatever the character set.
   *
   * @param maxLineBytes longer lines are refused
   * @return the lines as UTF-8
   * @throws UnreadableException if it is in no character set that is read
   * @throws IOException if the stream cannot be read
   */
  public LineSource lines(int maxLineBytes) throws IOException, UnreadableException {
    return new LineSource(utf8(), Encoding.UTF_8, maxLineBytes);
  }

  /**
   * All of it as UTF-8 without a byte order mark, whatever the character set.
   *
   * @return malformed UTF-8 stays malformed
   * @throws UnreadableException if it is in no character set that is read
   * @throws IOException if the stream cannot be read
   */
  public InputStream utf8() throws IOException, UnreadableException {
    Encoding encoding = Encoding.of(head, whole, List.of());
    InputStream all = bytes();
    all.skipNBytes(encoding.bomLength());
    return encoding.isUtf8() ? all : new Utf8Stream(all, encoding);
  }

  /** Whether it begins with these bytes. */
  public boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * How it begins, as text.
   *
   * @return some thousand chars in lower case without white space before them; empty if it is no
   *     text
   */
  public String start() {
    try {
      Encoding encoding = Encoding.of(head, whole, List.of());
      int length = Math.min(head.length - encoding.bomLength(), START);
      return encoding
          .decoder(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(head, encoding.bomLength(), length))
          .toString()
          .stripLeading()
          .toLowerCase(Locale.ROOT);
    } catch (UnreadableException | IOException e) {
      // not text: then it does not begin like any
      return "";
    }
  }
}
