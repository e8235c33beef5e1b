package org.tawatur.cli;

import java.util.Locale;

/**
 * Text of others made harmless for a terminal: reports must not move its cursor, rename it, or turn
 * its text round.
 */
final class TerminalText {
  private TerminalText() {}

  /** Controls and direction marks become escapes that can be read; tabs and line ends stay. */
  static String safe(String text) {
    int first = 0;
    while (first < text.length() && !isDangerous(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDangerous(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isDangerous(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean embedding = c >= '\u202a' && c <= '\u202e';
    boolean isolate = c >= '\u2066' && c <= '\u2069';
    return control || embedding || isolate || c == '\u2028' || c == '\u2029';
  }
}
