package org.tawatur.formats.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.record.EventType;

/** How many events there were, by day, or by month where there are many days. */
final class SvgTimeline {
  private static final int MOST_DAYS = 92;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 190;
  private static final int LEFT = 40;
  private static final int RIGHT = 12;
  private static final int TOP = 14;
  private static final int BOTTOM = 30;
  private static final int WIDEST_BAR = 48;
  private static final int LABEL_WIDTH = 74;

  private SvgTimeline() {}

  /** The bars of a period, each type's events by its label; empty without a dated event. */
  static Map<String, Map<EventType, Integer>> bars(Bulletin bulletin) {
    Map<LocalDate, Map<EventType, Integer>> days = new TreeMap<>();
    for (Event each : bulletin.events()) {
      Optional<LocalDate> day = middle(each);
      if (day.isPresent() && each.type().isPresent()) {
        days.computeIfAbsent(day.get(), any -> new TreeMap<>())
            .merge(each.type().get(), 1, Integer::sum);
      }
    }
    Map<String, Map<EventType, Integer>> bars = new LinkedHashMap<>();
    if (days.isEmpty()) {
      return bars;
    }
    LocalDate first = ((TreeMap<LocalDate, ?>) days).firstKey();
    LocalDate last = ((TreeMap<LocalDate, ?>) days).lastKey();
    boolean daily = ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
    // what has no event has its place too: a gap is news
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      String label = daily ? day.toString() : YearMonth.from(day).toString();
      Map<EventType, Integer> bar = bars.computeIfAbsent(label, any -> new TreeMap<>());
      days.getOrDefault(day, Map.of())
          .forEach((type, count) -> bar.merge(type, count, Integer::sum));
    }
    return bars;
  }

  private static Optional<LocalDate> middle(Event event) {
    Optional<LocalDate> to = event.date().to();
    return event
        .date()
        .from()
        .flatMap(from -> to.map(end -> from.plusDays(ChronoUnit.DAYS.between(from, end) / 2)));
  }

  static String draw(Map<String, Map<EventType, Integer>> bars, Words words) {
    int most = bars.values().stream().mapToInt(SvgTimeline::sum).max().orElse(1);
    double slot = (double) (WIDTH - LEFT - RIGHT) / bars.size();
    double bar = Math.min(WIDEST_BAR, slot * 0.8);
    double unit = (double) (HEIGHT - TOP - BOTTOM) / Math.max(1, most);
    StringBuilder svg = new StringBuilder(1 << 12);
    svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append("\" role=\"img\" direction=\"ltr\" aria-label=\"")
        .append(Escape.markup(words.of("timeline")))
        .append("\">\n");
    axis(svg, most, unit);
    int at = 0;
    int everyLabel = Math.max(1, (int) Math.ceil(LABEL_WIDTH / slot));
    for (Map.Entry<String, Map<EventType, Integer>> each : bars.entrySet()) {
      double x = LEFT + slot * at + (slot - bar) / 2;
      double y = HEIGHT - BOTTOM;
      for (Map.Entry<EventType, Integer> part : each.getValue().entrySet()) {
        double height = part.getValue() * unit;
        y -= height;
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\">"
                    + "<title>%s: %s %d</title></rect>%n",
                x,
                y,
                bar,
                height,
                Colours.of(part.getKey()),
                each.getKey(),
                Escape.markup(words.type(Optional.of(part.getKey()))),
                part.getValue()));
      }
      if (at % everyLabel == 0) {
        label(svg, LEFT + slot * (at + 0.5), each.getKey());
      }
      at++;
    }
    return svg.append("</svg>\n").toString().replace("\r\n", "\n");
  }

  private static int sum(Map<EventType, Integer> bar) {
    return bar.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void axis(StringBuilder svg, int most, double unit) {
    int step = Math.max(1, most / 4);
    for (int count = 0; count <= most; count += step) {
      double y = HEIGHT - BOTTOM - count * unit;
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e4e4df\"/>"
                  + "<text x=\"%d\" y=\"%.1f\" font-size=\"12\" text-anchor=\"end\""
                  + " fill=\"#5c5c5c\">%d</text>%n",
              LEFT,
              WIDTH - RIGHT,
              y,
              y,
              LEFT - 6,
              y + 4,
              count));
    }
  }

  private static void label(StringBuilder svg, double x, String label) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" font-size=\"12\" text-anchor=\"middle\" fill=\"#5c5c5c\">"
                + "%s</text>%n",
            Math.max(x, LEFT),
            HEIGHT - 10,
            label));
  }

  /** The types that occur, for a legend. */
  static List<EventType> types(Bulletin bulletin) {
    return bulletin.events().stream()
        .flatMap(each -> each.type().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
