package org.tawatur.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** A stream whose first bytes were looked at. */
final class Content {
  private static final int HEAD = 1 << 16;

  private final byte[] head;
  private final boolean whole;
  private final InputStream rest;

  private Content(byte[] head, boolean whole, InputStream rest) {
    this.head = head;
    this.whole = whole;
    this.rest = rest;
  }

  static Content of(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    return new Content(head, head.length < HEAD, in);
  }

  /** All bytes, the looked-at ones included. */
  InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(head), rest);
  }

  /** All lines, whatever the character set. */
  LineSource lines(Limits limits) throws IOException, UnreadableException {
    Encoding encoding = Encoding.of(head, whole);
    InputStream all = bytes();
    all.skipNBytes(encoding.bomLength());
    if (encoding.isUtf8()) {
      return new LineSource(all, encoding, limits.maxLineBytes());
    }
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0);
    return new LineSource(new Utf8Stream(all, encoding), utf8, limits.maxLineBytes());
  }

  /** Whether it begins like a JSON object with a field. */
  boolean looksLikeJson() throws UnreadableException {
    Encoding encoding = Encoding.of(head, whole);
    String start =
        new String(
                head,
                encoding.bomLength(),
                Math.min(head.length - encoding.bomLength(), 1 << 10),
                encoding.charset())
            .stripLeading();
    return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
  }
}
