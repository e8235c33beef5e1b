package org.tawatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tawatur.formats.escape.Escape;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Skipped;

/**
 * Coded reports as one right-to-left page that needs nothing beside it; all text is escaped.
 * Immutable.
 */
final class HtmlPage {
  private static final String STYLE = "explain.css";

  String page(List<CodedDocument> coded) {
    StringBuilder html = new StringBuilder(1 << 12);
    html.append(
            "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>Tawatur</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<p class=\"legend\" dir=\"ltr\">");
    for (Mark.Sort each : Mark.Sort.values()) {
      html.append("<span class=\"")
          .append(each.css())
          .append("\">")
          .append(Escape.markup(each.title()))
          .append("</span> ");
    }
    html.append("</p>\n");
    coded.forEach(each -> document(html, each));
    return html.append("</body>\n</html>\n").toString();
  }

  private static void document(StringBuilder html, CodedDocument coded) {
    html.append("<article>\n<h1 dir=\"ltr\">")
        .append(Escape.markup(coded.document().id()))
        .append("</h1>\n<p class=\"meta\">");
    coded.document().publisher().ifPresent(each -> html.append(Escape.markup(each)).append(" "));
    coded.document().published().ifPresent(each -> html.append(each));
    html.append("</p>\n<div class=\"text\">");
    text(html, coded);
    html.append("</div>\n");
    coded.records().forEach(each -> table(html, each));
    if (!coded.skipped().isEmpty()) {
      html.append("<table dir=\"ltr\">\n<caption>seen and not coded</caption>\n");
      for (Skipped each : coded.skipped()) {
        row(html, each.reason(), "«" + each.text() + "»");
      }
      html.append("</table>\n");
    }
    html.append("<p class=\"meta\" dir=\"ltr\">")
        .append(Escape.markup(coded.provenance().engine()))
        .append(", pack ")
        .append(Escape.markup(coded.provenance().pack()))
        .append("</p>\n</article>\n");
  }

  private static void text(StringBuilder html, CodedDocument coded) {
    String text = coded.document().text();
    for (Segment each : Segment.of(text.length(), Mark.of(coded))) {
      String words = Escape.markup(text.substring(each.start(), each.end()));
      if (each.marks().isEmpty()) {
        html.append(words);
        continue;
      }
      String classes =
          each.marks().stream()
              .map(mark -> mark.sort().css())
              .distinct()
              .collect(Collectors.joining(" "));
      String title =
          each.marks().stream()
              .map(mark -> mark.record().map(id -> id + ": ").orElse("") + mark.label())
              .distinct()
              .collect(Collectors.joining("\n"));
      html.append("<span class=\"")
          .append(classes)
          .append("\" title=\"")
          .append(Escape.markup(title))
          .append("\">")
          .append(words)
          .append("</span>");
    }
  }

  private static void table(StringBuilder html, CodedRecord coded) {
    html.append("<table dir=\"ltr\">\n<caption>")
        .append(Escape.markup(coded.id()))
        .append("</caption>\n");
    Summary.of(coded).forEach(each -> row(html, each.name(), each.value()));
    html.append("</table>\n");
  }

  private static void row(StringBuilder html, String name, String value) {
    html.append("<tr><th>")
        .append(Escape.markup(name))
        .append("</th><td><bdi>")
        .append(Escape.markup(value))
        .append("</bdi></td></tr>\n");
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlPage.class.getResourceAsStream(STYLE), STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
