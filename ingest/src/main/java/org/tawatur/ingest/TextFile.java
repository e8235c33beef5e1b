package org.tawatur.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import org.tawatur.Document;

/** Reads one report out of a whole stream of plain text. */
final class TextFile {
  /** A first line longer than this is no headline. */
  private static final int TITLE_CHARS = 1000;

  /** No character set that is read takes more bytes a char. */
  private static final int BYTES_PER_CHAR = 3;

  private TextFile() {}

  /**
   * Reads to the end.
   *
   * @throws UnreadableException if it is too long, binary, or in no known character set
   */
  static Document read(String id, InputStream in, Limits limits)
      throws IOException, UnreadableException {
    long most = (long) limits.maxDocumentChars() * BYTES_PER_CHAR + BYTES_PER_CHAR;
    int bound = (int) Math.min(most, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(bound);
    if (bytes.length == bound && in.read() >= 0) {
      throw tooLong(limits);
    }
    String text = decode(bytes);
    if (text.length() > limits.maxDocumentChars()) {
      throw tooLong(limits);
    }
    Document document = Document.of(id, text);
    String title = title(text);
    return title.isEmpty() ? document : document.withTitle(title);
  }

  static UnreadableException tooLong(Limits limits) {
    return new UnreadableException(
        "more than "
            + limits.maxDocumentChars()
            + " chars in one document; raise --max-document-chars, or split the file");
  }

  private static String decode(byte[] bytes) throws UnreadableException {
    Encoding encoding = Encoding.of(bytes, true);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(encoding.bomLength());
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CoderResult result = encoding.decoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableException(
          "not "
              + encoding.charset()
              + " on line "
              + line
              + ", byte "
              + in.position()
              + " of the file; convert it to UTF-8");
    }
    return out.flip().toString();
  }

  private static String title(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end - start > TITLE_CHARS ? "" : text.substring(start, end).strip();
  }
}
