package org.tawatur.ingest.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Objects;

/**
 * Bytes read as text. Immutable.
 *
 * @param text the text, without a byte order mark
 * @param charset the character set in which it was read
 */
public record Decoded(String text, Charset charset) {
  /** Checks the parts. */
  public Decoded {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }

  /**
   * Decodes; bytes that are none of the character set's become replacement characters, as browsers
   * do it.
   *
   * @param bytes all of the content
   * @param declared the character sets that it or its carrier names
   * @return the text
   * @throws UnreadableException if it is in no character set that is read
   */
  public static Decoded leniently(byte[] bytes, List<Charset> declared) throws UnreadableException {
    Encoding encoding = Encoding.of(bytes, true, declared);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(encoding.bomLength());
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    encoding.decoder(CodingErrorAction.REPLACE).decode(in, out, true);
    return new Decoded(out.flip().toString(), encoding.charset());
  }

  /**
   * Decodes, refusing what is malformed.
   *
   * @param bytes all of the content
   * @return the text
   * @throws UnreadableException if it is in no character set that is read, or has bytes that are
   *     none of it
   */
  public static Decoded strictly(byte[] bytes) throws UnreadableException {
    Encoding encoding = Encoding.of(bytes, true, List.of());
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(encoding.bomLength());
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CoderResult result = encoding.decoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableException(
          UnreadableException.Cause.ENCODING,
          "not "
              + encoding.charset()
              + " on line "
              + line
              + ", byte "
              + in.position()
              + " of the file; convert it to UTF-8");
    }
    return new Decoded(out.flip().toString(), encoding.charset());
  }
}
