package org.tawatur.ingest.content;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the character sets of one byte a letter, and UTF-8. What is valid UTF-8 is UTF-8,
 * whatever was declared: by chance it hardly comes about. Among the others, the one in which the
 * text reads most like Arabic; declarations break ties, and decide where there is no Arabic.
 */
final class ByteCharsets {
  /**
   * In the order of their use on the web. Mac Arabic comes after ISO-8859-6, of which it is an
   * extension.
   */
  private static final List<Charset> ARABIC =
      List.of(
          Charset.forName("windows-1256"),
          Charset.forName("ISO-8859-6"),
          Charset.forName("x-MacArabic"));

  /** With fewer good letters than this for one bad byte, it is not UTF-8 at all. */
  private static final int DAMAGED_ONE_IN = 10;

  /** Less like Arabic than this, it is not Arabic in that character set. */
  private static final double LEAST_SCORE = 0.35;

  /** What a declaration is worth. */
  private static final double DECLARED = 0.02;

  private static final int SAMPLE = 1 << 15;

  private ByteCharsets() {}

  static Optional<Charset> of(byte[] head, boolean whole, List<Charset> declared) {
    if (decodes(head, StandardCharsets.UTF_8, whole) || isDamagedUtf8(head)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    byte[] sample = Arrays.copyOf(head, Math.min(head.length, SAMPLE));
    Optional<Charset> best = Optional.empty();
    double bestScore = LEAST_SCORE;
    for (Charset each : ARABIC) {
      double score = arabic(sample, each) + (declared.contains(each) ? DECLARED : 0);
      if (score > bestScore) {
        best = Optional.of(each);
        bestScore = score;
      }
    }
    return best.or(() -> notArabic(sample, declared));
  }

  private static double arabic(byte[] sample, Charset charset) {
    Encoding encoding = new Encoding(charset, 0);
    CharBuffer out = CharBuffer.allocate(sample.length + 1);
    encoding.decoder(CodingErrorAction.REPLACE).decode(ByteBuffer.wrap(sample), out, true);
    return ArabicLikeness.of(out.flip());
  }

  /** A page in another language: its declaration, or the detector's best guess, will do. */
  private static Optional<Charset> notArabic(byte[] sample, List<Charset> declared) {
    for (Charset each : declared) {
      boolean wide = each.name().startsWith("UTF-");
      if (!wide && decodes(sample, each, true)) {
        return Optional.of(each);
      }
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    return Optional.ofNullable(detector.detect())
        .map(CharsetMatch::getName)
        .filter(each -> each.startsWith("ISO-8859-") || each.startsWith("windows-"))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        // the detector calls whatever it cannot place Latin; that counts only where pages say so
        .filter(each -> !declared.isEmpty() || ARABIC.contains(each));
  }

  private static boolean decodes(byte[] head, Charset charset, boolean whole) {
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    CoderResult result =
        new Encoding(charset, 0).decoder().decode(ByteBuffer.wrap(head), out, whole);
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
}
