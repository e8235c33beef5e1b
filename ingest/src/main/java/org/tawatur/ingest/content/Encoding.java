package org.tawatur.ingest.content;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The character set of an input, told from its first bytes. Immutable.
 *
 * @param charset the character set
 * @param bomLength how many bytes of byte order mark come first
 */
public record Encoding(Charset charset, int bomLength) {
  /** UTF-8 without a byte order mark. */
  public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

  private static final String REMEDY = "; convert it to UTF-8";

  /**
   * Tells the character set.
   *
   * @param head the first bytes of the input
   * @param whole whether that is all of it
   * @param declared what the input or its carrier says, the best word first; it counts only where
   *     the bytes leave the choice
   * @return the encoding
   * @throws UnreadableException if it is binary, or in no character set that is read
   */
  public static Encoding of(byte[] head, boolean whole, List<Charset> declared)
      throws UnreadableException {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff)) {
      throw unknown("UTF-32 is not read" + REMEDY);
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (WideText.isBigEndian(head)) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    if (WideText.isLittleEndian(head)) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (isBinary(head)) {
      throw unknown("a binary file, not text; give text, a page, a feed or an archive of these");
    }
    return ByteCharsets.of(head, whole, declared)
        .map(each -> new Encoding(each, 0))
        .orElseThrow(() -> unknown("neither UTF-8 nor any character set of Arabic" + REMEDY));
  }

  private static UnreadableException unknown(String message) {
    return new UnreadableException(UnreadableException.Cause.ENCODING, message);
  }

  /** Whether it is UTF-8, with or without a byte order mark. */
  public boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** A new decoder that refuses what is malformed. */
  public CharsetDecoder decoder() {
    return decoder(CodingErrorAction.REPORT);
  }

  /** A new decoder that does this with what is malformed. */
  public CharsetDecoder decoder(CodingErrorAction onError) {
    return charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text has no NUL, and of the other controls few but white space. */
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte each : head) {
      if (each == 0) {
        return true;
      }
      boolean space = each >= '\t' && each <= '\r';
      if (each >= 0 && each < ' ' && !space) {
        controls++;
      }
    }
    return controls > head.length / 50 + 8;
  }
}
