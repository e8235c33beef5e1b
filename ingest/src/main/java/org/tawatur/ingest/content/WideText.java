package org.tawatur.ingest.content;

/**
 * UTF-16 without a byte order mark, told by the high bytes: of Arabic and of Latin text, nearly all
 * are one of two values, and always on the same side.
 */
final class WideText {
  private static final int LEAST = 8;

  /** How much of the text is Arabic or Latin with its punctuation. */
  private static final double SHARE = 0.9;

  private WideText() {}

  static boolean isBigEndian(byte[] head) {
    return isWide(head, 0);
  }

  static boolean isLittleEndian(byte[] head) {
    return isWide(head, 1);
  }

  private static boolean isWide(byte[] head, int high) {
    int units = head.length / 2;
    if (units < LEAST) {
      return false;
    }
    int plausible = 0;
    int letters = 0;
    int otherSide = 0;
    for (int i = 0; i < units; i++) {
      int top = head[2 * i + high];
      int low = head[2 * i + 1 - high];
      // 06: Arabic; 00: ASCII; 20: quotation marks and dashes
      if (top == 0x06 || top == 0x20 || (top == 0 && low != 0)) {
        plausible++;
      }
      letters += top == 0x06 || top == 0 ? 1 : 0;
      otherSide += low == 0x06 || low == 0 ? 1 : 0;
    }
    return plausible >= SHARE * units && letters > 2 * otherSide;
  }
}
