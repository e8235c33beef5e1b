package org.tawatur.number;

import org.tawatur.text.Tokens;

/** Reads a number token: digits with thousands and decimal separators. */
final class Digits {
  /** The token is no number that counts anything: a date, a version, a telephone number. */
  static final long NONE = -1;

  private static final int MOST_DIGITS = 12;

  private Digits() {}

  /**
   * The value in thousandths, or {@link #NONE}. 1,200 and 1.200 are twelve hundred; 1,5 is one and
   * a half.
   */
  static long thousandths(Tokens tokens, int token) {
    String text = tokens.text().normalized();
    int start = tokens.start(token);
    int end = tokens.end(token);
    long value = 0;
    int digits = 0;
    int group = 0;
    int separators = 0;
    boolean grouped = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        group++;
        if (++digits > MOST_DIGITS) {
          return NONE;
        }
      } else {
        grouped &= separators == 0 ? group <= 3 && group > 0 && value > 0 : group == 3;
        separators++;
        group = 0;
      }
    }
    if (separators == 0) {
      return value * 1000;
    }
    if (grouped && group == 3) {
      return value * 1000;
    }
    if (separators > 1 || group == 0 || group > 3) {
      return NONE;
    }
    return value * (group == 1 ? 100 : group == 2 ? 10 : 1);
  }

  /** The value of a token of digits only, or {@link #NONE}. */
  static long plain(Tokens tokens, int token) {
    String text = tokens.text().normalized();
    long value = 0;
    int end = tokens.end(token);
    if (end - tokens.start(token) > MOST_DIGITS) {
      return NONE;
    }
    for (int i = tokens.start(token); i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
