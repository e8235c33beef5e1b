package org.tawatur.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tawatur.ingest.content.Decoded;
import org.tawatur.ingest.content.UnreadableException;

/** XML as text, in whatever character set it is, and what is wrong with it in words. */
final class XmlText {
  private static final int PROLOG = 200;

  private XmlText() {}

  static String of(byte[] bytes) throws UnreadableException {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
    String text = Decoded.leniently(bytes, declared(start)).text();
    // the parser gets characters; what the prolog says of bytes would only mislead it
    int from = text.startsWith("<?xml") ? Math.max(0, text.indexOf("?>") + 2) : 0;
    return text.substring(from).stripLeading();
  }

  private static List<Charset> declared(String start) {
    int at = start.indexOf("encoding=");
    if (!start.startsWith("<?xml") || at < 0 || at + 10 >= start.length()) {
      return List.of();
    }
    char quote = start.charAt(at + 9);
    int end = start.indexOf(quote, at + 10);
    String name = end < 0 ? "" : start.substring(at + 10, end).strip();
    try {
      return name.isEmpty() || !Charset.isSupported(name)
          ? List.of()
          : List.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      // a name of no character set declares none
      return List.of();
    }
  }

  /** Why a parser refused it. */
  static UnreadableException refused(String wanted, Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("doctype")) {
      return new UnreadableException(
          "has a document type, which could make it expand or lead elsewhere; take it out");
    }
    return new UnreadableException("neither " + wanted + ": " + message.replace('\n', ' '));
  }
}
