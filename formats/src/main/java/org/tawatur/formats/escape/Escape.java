package org.tawatur.formats.escape;

/**
 * Makes the words of others harmless: in a table they must not become formulas, in a page not
 * markup, on a terminal not commands, and nowhere may they turn the text around them.
 */
public final class Escape {
  private static final char REPLACEMENT = '\ufffd';

  private Escape() {}

  /**
   * Text that is only text: controls and lone surrogates are shown as a sign, what turns text round
   * is left out. Line ends stay.
   *
   * @param text any text
   * @return text that any format can hold
   */
  public static String plain(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(text, i)) {
        plain.append(c);
      } else if (!turnsTextRound(c)) {
        plain.append(REPLACEMENT);
      }
    }
    return plain.toString();
  }

  /**
   * Text that has a UTF-8 form: lone surrogates are shown as a sign, all else stays to the letter.
   *
   * @param text any text
   * @return the same text where it is well formed
   */
  public static String wellFormed(String text) {
    int first = 0;
    while (first < text.length() && isPaired(text, first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = first; i < text.length(); i++) {
      if (!isPaired(text, i)) {
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole.toString();
  }

  /**
   * Plain text on one line: white space of any kind becomes single spaces.
   *
   * @param text any text
   * @return without line ends, and without white space at its ends
   */
  public static String line(String text) {
    String plain = plain(text);
    StringBuilder line = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  /**
   * A line for a cell of a table. One that a spreadsheet would run as a formula gets an apostrophe
   * before it; a number is left alone.
   *
   * @param text any text
   * @return a cell's contents, without quotes around them
   */
  public static String cell(String text) {
    String line = line(text);
    return startsFormula(line) && !isNumber(line) ? "'" + line : line;
  }

  private static boolean startsFormula(String line) {
    return !line.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(line.charAt(0)) >= 0;
  }

  /** ASCII digits with at most one sign before them and one point among them. */
  private static boolean isNumber(String line) {
    int digits = 0;
    int points = 0;
    for (int i = line.charAt(0) == '-' || line.charAt(0) == '+' ? 1 : 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  /**
   * Plain text for HTML, XML and their attributes in quotes.
   *
   * @param text any text
   * @return text in which nothing is markup
   */
  public static String markup(String text) {
    String plain = plain(text);
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /**
   * A line for Markdown: all that CommonMark or GitHub might read as markup stands behind a
   * backslash, HTML is escaped.
   *
   * @param text any text
   * @return text that reads as it stands, also in a cell of a table
   */
  public static String markdown(String text) {
    String line = line(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        default -> {
          if ("\\`*_[]|~@:".indexOf(c) >= 0 || startsBlock(line, i)) {
            safe.append('\\');
          }
          safe.append(c);
        }
      }
    }
    return safe.toString();
  }

  /** Headings, rules, lists: only what stands first can begin them. */
  private static boolean startsBlock(String line, int at) {
    char c = line.charAt(at);
    if (c == '.' || c == ')') {
      return at > 0 && line.substring(0, at).chars().allMatch(each -> each >= '0' && each <= '9');
    }
    return at == 0 && "#+-=".indexOf(c) >= 0;
  }

  /**
   * An address for a link.
   *
   * @param url what a report says is its address
   * @return whether it is one of the web, and not a script
   */
  public static boolean isWebAddress(String url) {
    boolean web =
        url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    return web
        && url.chars().noneMatch(each -> each <= ' ' || each == 0x7f || each == '"' || each == '<');
  }

  private static boolean isPlain(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return isPaired(text, at);
    }
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean noCharacter = c == '\ufffe' || c == '\uffff';
    return !control && !noCharacter && !turnsTextRound(c);
  }

  /** False for a surrogate without its other half. */
  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return true;
  }

  /** Embeddings, overrides and isolates; the marks of one letter's direction do no harm. */
  private static boolean turnsTextRound(char c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
