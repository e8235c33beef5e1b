package org.tawatur.ingest;

import org.tawatur.Document;
import org.tawatur.ingest.content.Decoded;
import org.tawatur.ingest.content.UnreadableException;

/** Reads one report out of plain text. */
final class TextFile {
  /** A first line longer than this is no headline. */
  private static final int TITLE_CHARS = 1000;

  /** No character set that is read takes more bytes a char. */
  private static final int BYTES_PER_CHAR = 3;

  private TextFile() {}

  /** How many bytes a text within the limits has at most. */
  static int maxBytes(Limits limits) {
    long most = (long) limits.maxDocumentChars() * BYTES_PER_CHAR + BYTES_PER_CHAR;
    return (int) Math.min(most, Integer.MAX_VALUE - 16);
  }

  /**
   * Reads a text.
   *
   * @throws UnreadableException if it is too long, binary, or in no known character set
   */
  static Document read(String id, byte[] bytes, Limits limits) throws UnreadableException {
    String text = Decoded.strictly(bytes).text();
    if (text.length() > limits.maxDocumentChars()) {
      throw tooLong(limits);
    }
    Document document = Document.of(id, text);
    String title = title(text);
    return title.isEmpty() ? document : document.withTitle(title);
  }

  static UnreadableException tooLong(Limits limits) {
    return new UnreadableException(
        UnreadableException.Cause.LIMIT,
        "more than "
            + limits.maxDocumentChars()
            + " chars in one document; raise --max-document-chars, or split the file");
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
