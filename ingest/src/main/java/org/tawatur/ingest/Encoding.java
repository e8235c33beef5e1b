package org.tawatur.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The character set of an input, told from its first bytes. Immutable.
 *
 * @param charset the character set
 * @param bomLength how many bytes of byte order mark come first
 */
record Encoding(Charset charset, int bomLength) {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /**
   * What detectors call the one-byte Arabic sets; all are tried as Windows-1256, of which reports
   * are made.
   */
  private static final Set<String> ARABIC = Set.of("windows-1256");

  /**
   * Letters of Arabic among the letters beyond ASCII: below this, Windows-1256 is a wrong guess.
   */
  private static final double ARABIC_SHARE = 0.9;

  /** With fewer good letters than this for one bad byte, it is not UTF-8 at all. */
  private static final int DAMAGED_ONE_IN = 10;

  private static final String REMEDY = "; convert it to UTF-8";

  /**
   * Tells the character set.
   *
   * @param head the first bytes of the input
   * @param whole whether that is all of it
   */
  static Encoding of(byte[] head, boolean whole) throws UnreadableException {
    if (startsWith(head, 0xef, 0xbb, 0xbf)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xff, 0xfe, 0, 0) || startsWith(head, 0, 0, 0xfe, 0xff)) {
      throw new UnreadableException("UTF-32 is not read" + REMEDY);
    }
    if (startsWith(head, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (isBinary(head)) {
      throw new UnreadableException(
          "a binary file, not text; give plain text (.txt) or JSON Lines (.jsonl)");
    }
    if (decodes(head, StandardCharsets.UTF_8, whole) || isDamagedUtf8(head)) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    if (isWindows1256(head)) {
      return new Encoding(WINDOWS_1256, 0);
    }
    throw new UnreadableException(
        "neither UTF-8 nor Windows-1256"
            + guess(head).map(n -> " (perhaps " + n + ")").orElse("")
            + REMEDY);
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Decodes, refusing what is malformed. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
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

  private static boolean decodes(byte[] head, Charset charset, boolean whole) {
    CharsetDecoder decoder = new Encoding(charset, 0).decoder();
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(head), out, whole);
    return !result.isError();
  }

  /** A few bad bytes do not make it another character set; whoever decodes says where they are. */
  private static boolean isDamagedUtf8(byte[] head) {
    String decoded = new String(head, StandardCharsets.UTF_8);
    int bad = 0;
    int good = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      bad += c == '\ufffd' ? 1 : 0;
      good += c >= 0x80 && c != '\ufffd' ? 1 : 0;
    }
    return bad * DAMAGED_ONE_IN < good;
  }

  /**
   * The detector's word is not enough: short or mixed texts mislead it, so the letters must bear it
   * out.
   */
  private static boolean isWindows1256(byte[] head) {
    String decoded;
    try {
      decoded = new Encoding(WINDOWS_1256, 0).decoder().decode(ByteBuffer.wrap(head)).toString();
    } catch (CharacterCodingException e) {
      return false;
    }
    int arabic = 0;
    int other = 0;
    boolean article = false;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c < 0x80 || !Character.isLetter(c)) {
        continue;
      }
      if (c >= '\u0621' && c <= '\u064a') {
        arabic++;
        article |= c == 'ل' && i > 0 && decoded.charAt(i - 1) == 'ا';
      } else {
        other++;
      }
    }
    boolean letters = arabic > 0 && arabic >= ARABIC_SHARE * (arabic + other);
    return letters && (article || guess(head).filter(ARABIC::contains).isPresent());
  }

  private static Optional<String> guess(byte[] head) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(head, Math.min(head.length, 1 << 14)));
    CharsetMatch match = detector.detect();
    return Optional.ofNullable(match).map(CharsetMatch::getName);
  }
}
