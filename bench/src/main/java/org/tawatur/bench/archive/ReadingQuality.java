package org.tawatur.bench.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tawatur.ingest.Reading;
import org.tawatur.ingest.Report;

/** How well pages were read, by layout. For one thread at a time. */
final class ReadingQuality {
  private final Map<Layout, Sums> byLayout = new EnumMap<>(Layout.class);

  /** The sums of a layout. */
  private static final class Sums {
    private int pages;
    private int read;
    private int dated;
    private int titled;
    private double f1;
  }

  /** Compares what was read of a page with what is on it. */
  void add(MadePage page, Reading reading) {
    Sums sums = byLayout.computeIfAbsent(page.layout(), each -> new Sums());
    sums.pages++;
    if (!(reading instanceof Reading.Read read)) {
      return;
    }
    Report report = read.report();
    sums.read++;
    sums.dated += report.document().published().equals(Optional.of(page.published())) ? 1 : 0;
    sums.titled += report.document().title().equals(Optional.of(page.title())) ? 1 : 0;
    sums.f1 += f1(String.join(" ", page.body()), body(report));
  }

  /** The text without the headline that stands before it. */
  private static String body(Report report) {
    String text = report.document().text();
    String title = report.document().title().orElse("");
    return text.startsWith(title) ? text.substring(title.length()) : text;
  }

  /** The harmonic mean of precision and recall over the words, each as often as it stands there. */
  static double f1(String wanted, String found) {
    Map<String, Integer> left = words(wanted);
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    int given = 0;
    int right = 0;
    for (Map.Entry<String, Integer> each : words(found).entrySet()) {
      given += each.getValue();
      right += Math.min(each.getValue(), left.getOrDefault(each.getKey(), 0));
    }
    return right == 0 ? 0 : 2.0 * right / (all + given);
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.merge(text.substring(start, i), 1, Integer::sum);
        start = -1;
      }
    }
    return words;
  }

  int pages() {
    return byLayout.values().stream().mapToInt(each -> each.pages).sum();
  }

  /** The mean of the pages' F1; what was not read counts as 0. */
  double bodyF1() {
    return byLayout.values().stream().mapToDouble(each -> each.f1).sum() / pages();
  }

  /** The share of the pages whose day of publication was found. */
  double dateAccuracy() {
    return byLayout.values().stream().mapToInt(each -> each.dated).sum() / (double) pages();
  }

  /** A line for each layout and one for all. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-12s %7s %7s %9s %9s %9s\n",
            "layout",
            "pages",
            "read",
            "body F1",
            "date",
            "title"));
    byLayout.forEach(
        (layout, sums) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-12s %7d %7d %9.4f %9.4f %9.4f\n",
                    layout.name().toLowerCase(Locale.ROOT),
                    sums.pages,
                    sums.read,
                    sums.f1 / sums.pages,
                    sums.dated / (double) sums.pages,
                    sums.titled / (double) sums.pages)));
    out.append(
        String.format(
            Locale.ROOT,
            "%-12s %7d %7s %9.4f %9.4f\n",
            "all",
            pages(),
            "",
            bodyF1(),
            dateAccuracy()));
    return out.toString();
  }
}
