package org.tawatur.ingest;

import java.util.Locale;
import java.util.Optional;
import org.tawatur.ingest.content.Content;

/** What an input is, told by its name, its first bytes, or its carrier's word. */
enum Format {
  TEXT,
  LINES,
  TABLE,
  PAGE,
  FEED,
  OUTLINE,
  WARC,
  GZIP,
  ZIP;

  /** What the end of a file's name says. */
  static Optional<Format> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String ending = lower.substring(lower.lastIndexOf('.') + 1);
    return switch (ending) {
      case "txt" -> Optional.of(TEXT);
      case "jsonl", "ndjson" -> Optional.of(LINES);
      case "csv", "tsv" -> Optional.of(TABLE);
      case "html", "htm", "xhtml", "shtml" -> Optional.of(PAGE);
      case "rss", "atom", "rdf", "xml" -> Optional.of(FEED);
      case "opml" -> Optional.of(OUTLINE);
      case "warc" -> Optional.of(WARC);
      case "gz", "gzip" -> Optional.of(GZIP);
      case "zip" -> Optional.of(ZIP);
      default -> Optional.empty();
    };
  }

  /** What a server or a web archive says. */
  static Optional<Format> ofContentType(String type) {
    String lower = type.toLowerCase(Locale.ROOT).strip();
    if (lower.startsWith("text/html") || lower.startsWith("application/xhtml")) {
      return Optional.of(PAGE);
    }
    return lower.startsWith("text/plain") ? Optional.of(TEXT) : Optional.empty();
  }

  /** What the first bytes leave no doubt about. */
  static Optional<Format> ofMark(Content content) {
    if (content.startsWith(0x1f, 0x8b)) {
      return Optional.of(GZIP);
    }
    if (content.startsWith('P', 'K', 3, 4) || content.startsWith('P', 'K', 5, 6)) {
      return Optional.of(ZIP);
    }
    return content.startsWith('W', 'A', 'R', 'C', '/') ? Optional.of(WARC) : Optional.empty();
  }

  /** What the first words look like; text where they look like nothing else. */
  static Format ofStart(String start) {
    if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
      return LINES;
    }
    if (!start.startsWith("<")) {
      return TEXT;
    }
    if (start.contains("<opml")) {
      return OUTLINE;
    }
    if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
      return start.contains("<html") ? PAGE : FEED;
    }
    boolean page =
        start.contains("<html")
            || start.contains("<!doctype html")
            || start.contains("<head")
            || start.contains("<body")
            || start.contains("<div")
            || start.contains("<p");
    return page ? PAGE : TEXT;
  }
}
