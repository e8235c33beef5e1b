package org.tawatur.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The character sets that a page and its carrier name. */
final class DeclaredCharset {
  /** Browsers look no further; pages with long comments before the declaration go on a little. */
  private static final int PRESCAN = 4096;

  private static final String CHARSET = "charset";
  private static final String ENCODING = "encoding";

  private DeclaredCharset() {}

  /** The carrier's word first, as it was said by the one who sent the bytes. */
  static List<Charset> of(byte[] bytes, Optional<String> contentType) {
    List<Charset> declared = new ArrayList<>();
    contentType.flatMap(each -> after(each, CHARSET)).ifPresent(declared::add);
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    after(start, CHARSET).ifPresent(declared::add);
    if (start.startsWith("<?xml")) {
      int end = Math.max(0, start.indexOf("?>"));
      after(start.substring(0, end), ENCODING).ifPresent(declared::add);
    }
    return declared;
  }

  /** The name after {@code charset=}, in quotation marks or not. */
  private static Optional<Charset> after(String text, String key) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
      int i = at + key.length();
      while (i < lower.length() && lower.charAt(i) == ' ') {
        i++;
      }
      if (i < lower.length() && lower.charAt(i) == '=') {
        return charset(name(lower, i + 1));
      }
    }
    return Optional.empty();
  }

  private static String name(String lower, int from) {
    int start = from;
    while (start < lower.length() && " \"'".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < lower.length()
        && (Character.isLetterOrDigit(lower.charAt(end))
            || "-_:.".indexOf(lower.charAt(end)) >= 0)) {
      end++;
    }
    return lower.substring(start, end);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return name.isEmpty() || !Charset.isSupported(name)
          ? Optional.empty()
          : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException e) {
      // a name of no character set declares none
      return Optional.empty();
    }
  }
}
