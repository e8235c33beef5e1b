package org.tawatur.bench.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.Coder;

/**
 * The report as text. Immutable.
 *
 * @param machine where the figures come from
 * @param texts what was read, in a few words
 * @param figures in the order in which they are shown
 * @param startUp absent where it was not measured
 * @param quick whether this was a trial of the benchmarks, whose figures mean nothing
 */
record ReportText(
    Machine machine, String texts, List<Figure> figures, Optional<StartUp> startUp, boolean quick) {

  ReportText {
    figures = List.copyOf(figures);
  }

  /** The report's lines, each ended by a line feed. */
  String text() {
    StringBuilder out = new StringBuilder(2048);
    out.append("Speed of ").append(Coder.ENGINE).append("\n\n");
    if (quick) {
      out.append("QUICK RUN: shows that the benchmarks work; the figures mean nothing.\n\n");
    }
    field(out, "system", machine.system());
    field(out, "processor", machine.processors() + " x " + machine.processor());
    field(out, "load before", machine.load() < 0 ? "unknown" : number(machine.load(), 2));
    field(out, "Java", machine.java());
    field(out, "texts", texts);
    out.append("\nCharacters per second (± 99.9 % confidence)\n");
    for (Figure figure : figures) {
      String error = Double.isNaN(figure.error()) ? "-" : number(figure.error(), 0);
      out.append(
          String.format(
              Locale.ROOT,
              "  %-45s %14s ± %12s  %d thread%s\n",
              figure.name(),
              number(figure.speed(), figure.speed() < 1000 ? 1 : 0),
              error,
              figure.threads(),
              figure.threads() == 1 ? "" : "s"));
    }
    out.append("\nRatios\n");
    String own = "TawaturBenchmark.code";
    ratio(out, "Tawatur : Lucene's ArabicAnalyzer", own, "LuceneBenchmark.analyze", "0.25");
    ratio(out, "Tawatur : CoreNLP as shipped", own, "CoreNlpBenchmark.parse arabicFactored", "500");
    ratio(out, "Tawatur : CoreNLP, fastest parser", own, "CoreNlpBenchmark.parse arabicSR", "none");
    ratio(out, "two threads : one", "TawaturBenchmark.codeOnTwoThreads", own, "1.8");
    ratio(
        out,
        "one long document : the same in pieces",
        "LengthBenchmark.whole",
        "LengthBenchmark.pieces",
        "1");
    out.append("\nStart of the process to the first record\n");
    startUp.ifPresentOrElse(
        each ->
            out.append("  ")
                .append(seconds(each.median()))
                .append(" median of ")
                .append(each.runs().size())
                .append(" (")
                .append(seconds(each.runs().get(0)))
                .append(" to ")
                .append(seconds(each.runs().get(each.runs().size() - 1)))
                .append("; aim: less than 1.5 s)\n"),
        () -> out.append("  not measured\n"));
    return out.toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-12s %s\n", name, value));
  }

  private void ratio(StringBuilder out, String name, String over, String under, String aim) {
    Optional<Figure> numerator = figure(over);
    Optional<Figure> denominator = figure(under);
    String value =
        numerator.isPresent() && denominator.isPresent()
            ? number(numerator.get().speed() / denominator.get().speed(), 2)
            : "not measured";
    out.append(String.format(Locale.ROOT, "  %-45s %14s  (aim: %s)\n", name, value, aim));
  }

  private Optional<Figure> figure(String name) {
    return figures.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private static String seconds(Duration duration) {
    return number(duration.toMillis() / 1000.0, 2) + " s";
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
