package org.tawatur.formats.bulletin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.formats.crosswalk.Landmark;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.record.EventType;
import org.tawatur.record.Report;

/**
 * A bulletin as one page that needs nothing beside it. All words of others are escaped and stand in
 * isolates, so that Arabic and Latin keep their order.
 */
final class HtmlBulletin {
  private final Words words;
  private final List<Landmark> landmarks;
  private final StringBuilder html = new StringBuilder(1 << 16);

  HtmlBulletin(Words words, List<Landmark> landmarks) {
    this.words = words;
    this.landmarks = landmarks;
  }

  String page(Bulletin bulletin) {
    head();
    figures(bulletin);
    html.append("<p class=\"meta\">").append(word("note")).append("</p>\n");
    summary(bulletin);
    map(bulletin);
    timeline(bulletin);
    list("list", bulletin.events());
    if (!bulletin.totals().isEmpty()) {
      list("totals", bulletin.totals());
    }
    if (!bulletin.plans().isEmpty()) {
      list("plans", bulletin.plans());
    }
    reports(bulletin);
    return html.append("</body>\n</html>\n").toString();
  }

  private String word(String key) {
    return Escape.markup(words.of(key));
  }

  /** Words of others, kept apart from what stands around them. */
  static String isolated(String text) {
    return "<bdi>" + Escape.markup(text) + "</bdi>";
  }

  /** Numbers and days, which have no direction of their own. */
  private static String leftToRight(String figures) {
    return "<bdi dir=\"ltr\">" + Escape.markup(figures) + "</bdi>";
  }

  private void head() {
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.isArabic() ? "ar\" dir=\"rtl" : "en\" dir=\"ltr")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"generator\" content=\"Tawatur\">\n<title>")
        .append(word("title"))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(word("title"))
        .append("</h1>\n");
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(
            HtmlBulletin.class.getResourceAsStream("bulletin.css"), "bulletin.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void figures(Bulletin bulletin) {
    html.append("<p class=\"meta\">").append(word("period")).append(": ");
    if (bulletin.first().isPresent() && bulletin.last().isPresent()) {
      html.append(
          days(List.of(bulletin.first().get().toString(), bulletin.last().get().toString())));
    } else {
      html.append(word("period.none"));
    }
    html.append("</p>\n<ul class=\"figures\">\n");
    Bulletin.Group all = bulletin.all();
    figure("events", String.valueOf(all.events()));
    figure("killed", killed(all));
    figure("injured", String.valueOf(all.injured()));
    figure("reports", String.valueOf(bulletin.reports().size()));
    figure("publishers", String.valueOf(bulletin.publishers()));
    html.append("</ul>\n");
  }

  static String killed(Bulletin.Group group) {
    return group.killed() + (group.open() ? "+" : "");
  }

  private void figure(String key, String value) {
    html.append("<li>").append(word(key)).append(" <b><bdi dir=\"ltr\">").append(value);
    html.append("</bdi></b></li>\n");
  }

  private void summary(Bulletin bulletin) {
    html.append("<h2>").append(word("summary")).append("</h2>\n<div class=\"columns\">\n");
    table("by-type", "type", bulletin.byType(words::type));
    table("by-place", "place", bulletin.byPlace(this::region));
    html.append("</div>\n");
  }

  private String region(Event event) {
    String region = event.place().map(words::region).orElse("");
    return region.isEmpty() ? words.of("unknown-place") : region;
  }

  private void table(String caption, String first, List<Bulletin.Group> groups) {
    html.append("<table>\n<caption>").append(word(caption)).append("</caption>\n<thead><tr>");
    for (String each : List.of(first, "count", "killed", "injured")) {
      html.append("<th scope=\"col\">").append(word(each)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Bulletin.Group each : groups) {
      html.append("<tr><th scope=\"row\">").append(isolated(each.name())).append("</th>");
      for (String value :
          List.of(String.valueOf(each.events()), killed(each), String.valueOf(each.injured()))) {
        html.append("<td class=\"number\"><bdi dir=\"ltr\">").append(value).append("</bdi></td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private void map(Bulletin bulletin) {
    html.append("<h2>").append(word("map")).append("</h2>\n");
    Optional<String> map = new SvgMap(words, landmarks).draw(bulletin);
    if (map.isPresent()) {
      html.append("<figure>\n");
      legend(bulletin);
      html.append(map.get()).append("<figcaption>").append(word("map.note"));
      html.append("</figcaption>\n</figure>\n");
    } else {
      html.append("<p>").append(word("map.none")).append("</p>\n");
    }
    rest("not-located", bulletin.notLocated().size());
  }

  private void rest(String key, int count) {
    if (count > 0) {
      html.append("<p class=\"meta\">").append(word(key)).append(": <bdi>");
      html.append(count).append("</bdi></p>\n");
    }
  }

  private void legend(Bulletin bulletin) {
    html.append("<div class=\"legend\">");
    for (EventType each : SvgTimeline.types(bulletin)) {
      html.append("<span>").append(dot(Optional.of(each)));
      html.append(Escape.markup(words.type(Optional.of(each)))).append("</span> ");
    }
    html.append("</div>\n");
  }

  private static String dot(Optional<EventType> type) {
    return "<i style=\"background:" + Colours.of(type) + "\"></i>";
  }

  private void timeline(Bulletin bulletin) {
    Map<String, Map<EventType, Integer>> bars = SvgTimeline.bars(bulletin);
    html.append("<h2>").append(word("timeline")).append("</h2>\n");
    if (!bars.isEmpty()) {
      html.append("<figure>\n");
      legend(bulletin);
      html.append(SvgTimeline.draw(bars, words)).append("<figcaption>");
      html.append(word("timeline.note")).append("</figcaption>\n</figure>\n");
    }
    rest("undated", bulletin.undated().size());
  }

  private void list(String heading, List<Event> events) {
    html.append("<h2>").append(word(heading)).append("</h2>\n");
    if (events.isEmpty()) {
      html.append("<p>").append(word("list.none")).append("</p>\n");
    }
    for (Event each : events) {
      html.append("<article class=\"event\">\n<h3>")
          .append(dot(each.type()))
          .append(isolated(words.what(each)));
      EventLines lines = new EventLines(words, each);
      lines.where().ifPresent(where -> html.append(words.comma()).append(isolated(where)));
      if (!lines.when().isEmpty()) {
        html.append(words.comma()).append(days(lines.when()));
      }
      html.append("</h3>\n");
      for (EventLines.Line line : lines.details()) {
        html.append("<p><span class=\"label\">").append(Escape.markup(line.label()));
        html.append(":</span> ").append(joined(line.parts())).append("</p>\n");
      }
      lines.quotes().forEach(this::quote);
      html.append("</article>\n");
    }
  }

  /** Each day by itself, so that the first comes first in the direction of the page. */
  private static String days(List<String> days) {
    return String.join(" – ", days.stream().map(HtmlBulletin::leftToRight).toList());
  }

  private String joined(List<EventLines.Part> parts) {
    return String.join(words.comma(), parts.stream().map(HtmlBulletin::part).toList());
  }

  private static String part(EventLines.Part part) {
    return isolated(part.text())
        + part.remark().map(each -> " (" + Escape.markup(each) + ")").orElse("");
  }

  private void quote(EventLines.Quote quote) {
    quote
        .evidence()
        .ifPresent(
            each ->
                html.append("<blockquote dir=\"auto\">")
                    .append(Escape.markup(Escape.line(each)))
                    .append("</blockquote>\n"));
    html.append("<p class=\"meta\">").append(source(quote.report()));
    if (quote.reprint()) {
      html.append(words.comma()).append(word("reprint"));
    }
    html.append("</p>\n");
  }

  private String source(Report report) {
    StringBuilder source = new StringBuilder();
    source.append(isolated(report.publisher().orElse(report.id())));
    report
        .published()
        .ifPresent(each -> source.append(words.comma()).append(isolated(each.toString())));
    String title = isolated(Escape.line(report.title().orElse(report.id())));
    String linked =
        report
            .url()
            .filter(Escape::isWebAddress)
            .map(
                each ->
                    "<a href=\""
                        + Escape.markup(each)
                        + "\" rel=\"noopener noreferrer\">"
                        + title
                        + "</a>")
            .orElse(title);
    return source.append(words.comma()).append(linked).toString();
  }

  private void reports(Bulletin bulletin) {
    html.append("<h2>").append(word("sources")).append("</h2>\n<ol>\n");
    for (Report each : bulletin.reports()) {
      html.append("<li>").append(source(each)).append("</li>\n");
    }
    html.append("</ol>\n");
  }
}
