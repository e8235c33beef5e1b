package org.tawatur.formats.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.record.EventType;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Report;

/** A bulletin as Markdown (CommonMark with GitHub's tables); tables stand for map and bars. */
final class MarkdownBulletin {
  private final Words words;
  private final StringBuilder text = new StringBuilder(1 << 14);

  MarkdownBulletin(Words words) {
    this.words = words;
  }

  String page(Bulletin bulletin) {
    if (words.isArabic()) {
      text.append("<div dir=\"rtl\">\n\n");
    }
    text.append("# ").append(words.of("title")).append("\n\n");
    figures(bulletin);
    text.append('\n').append(words.of("note")).append('\n');
    heading("summary");
    table(
        List.of("type", "count", "killed", "injured"),
        bulletin.byType(words::type).stream().map(MarkdownBulletin::row).toList());
    table(
        List.of("place", "count", "killed", "injured"),
        bulletin.byPlace(this::region).stream().map(MarkdownBulletin::row).toList());
    map(bulletin);
    timeline(bulletin);
    list("list", bulletin.events());
    if (!bulletin.totals().isEmpty()) {
      list("totals", bulletin.totals());
    }
    if (!bulletin.plans().isEmpty()) {
      list("plans", bulletin.plans());
    }
    heading("sources");
    int number = 1;
    for (Report each : bulletin.reports()) {
      text.append(number++).append(". ").append(source(each)).append('\n');
    }
    if (words.isArabic()) {
      text.append("\n</div>\n");
    }
    return text.toString();
  }

  private void heading(String key) {
    text.append("\n## ").append(words.of(key)).append("\n\n");
  }

  private void figures(Bulletin bulletin) {
    String period =
        bulletin.first().isPresent() && bulletin.last().isPresent()
            ? bulletin.first().get() + " – " + bulletin.last().get()
            : words.of("period.none");
    Bulletin.Group all = bulletin.all();
    item("period", period);
    item("events", String.valueOf(all.events()));
    item("killed", HtmlBulletin.killed(all));
    item("injured", String.valueOf(all.injured()));
    item("reports", String.valueOf(bulletin.reports().size()));
    item("publishers", String.valueOf(bulletin.publishers()));
  }

  private void item(String key, String value) {
    text.append("- ").append(words.of(key)).append(": ").append(value).append('\n');
  }

  private static List<String> row(Bulletin.Group group) {
    return List.of(
        group.name(),
        String.valueOf(group.events()),
        HtmlBulletin.killed(group),
        String.valueOf(group.injured()));
  }

  private String region(Event event) {
    String region = event.place().map(words::region).orElse("");
    return region.isEmpty() ? words.of("unknown-place") : region;
  }

  private void table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('|');
    columns.forEach(each -> text.append(' ').append(words.of(each)).append(" |"));
    text.append("\n|").append(" --- |".repeat(columns.size())).append('\n');
    for (List<String> row : rows) {
      text.append('|');
      row.forEach(each -> text.append(' ').append(Escape.markdown(each)).append(" |"));
      text.append('\n');
    }
    text.append('\n');
  }

  private void map(Bulletin bulletin) {
    heading("map");
    List<List<String>> rows =
        bulletin.events().stream()
            .filter(Bulletin::isLocated)
            .flatMap(each -> each.place().stream())
            .map(this::point)
            .distinct()
            .toList();
    if (rows.isEmpty()) {
      text.append(words.of("map.none")).append("\n\n");
    }
    table(List.of("place", "latitude", "longitude", "km"), rows);
    rest("not-located", bulletin.notLocated().size());
  }

  private List<String> point(PlaceRef place) {
    return List.of(
        words.place(place),
        String.format(Locale.ROOT, "%.4f", place.lat().orElse(0)),
        String.format(Locale.ROOT, "%.4f", place.lon().orElse(0)),
        place.radiusKm().isPresent()
            ? String.format(Locale.ROOT, "%.1f", place.radiusKm().getAsDouble())
            : "");
  }

  private void rest(String key, int count) {
    if (count > 0) {
      text.append(words.of(key)).append(": ").append(count).append('\n');
    }
  }

  private void timeline(Bulletin bulletin) {
    heading("timeline");
    table(
        List.of("date", "count"),
        SvgTimeline.bars(bulletin).entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> List.of(each.getKey(), String.valueOf(sum(each.getValue()))))
            .toList());
    rest("undated", bulletin.undated().size());
  }

  private static int sum(Map<EventType, Integer> bar) {
    return bar.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void list(String heading, List<Event> events) {
    heading(heading);
    if (events.isEmpty()) {
      text.append(words.of("list.none")).append('\n');
    }
    for (Event each : events) {
      EventLines lines = new EventLines(words, each);
      text.append("### ").append(Escape.markdown(words.what(each)));
      lines.where().ifPresent(it -> text.append(words.comma()).append(Escape.markdown(it)));
      if (!lines.when().isEmpty()) {
        text.append(words.comma()).append(Escape.markdown(String.join(" – ", lines.when())));
      }
      text.append("\n\n");
      for (EventLines.Line line : lines.details()) {
        text.append("- ").append(line.label()).append(": ");
        text.append(
            String.join(words.comma(), line.parts().stream().map(MarkdownBulletin::part).toList()));
        text.append('\n');
      }
      text.append('\n');
      lines.quotes().forEach(this::quote);
    }
  }

  private static String part(EventLines.Part part) {
    return Escape.markdown(part.text() + part.remark().map(each -> " (" + each + ")").orElse(""));
  }

  private void quote(EventLines.Quote quote) {
    quote
        .evidence()
        .ifPresent(each -> text.append("> ").append(Escape.markdown(each)).append("\n>\n"));
    text.append("> — ").append(source(quote.report()));
    if (quote.reprint()) {
      text.append(words.comma()).append(words.of("reprint"));
    }
    text.append("\n\n");
  }

  private String source(Report report) {
    String title = Escape.markdown(report.title().orElse(report.id()));
    String linked =
        report
            .url()
            .filter(Escape::isWebAddress)
            .map(each -> "[" + title + "](<" + each.replace("\\", "%5C").replace(">", "%3E") + ">)")
            .orElse(title);
    String day = report.published().map(each -> words.comma() + each).orElse("");
    return Escape.markdown(report.publisher().orElse(report.id())) + day + words.comma() + linked;
  }
}
