package org.tawatur.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.tawatur.Document;

/**
 * Runs all benchmarks that were compiled, one after another on the same texts, and writes their
 * report. To be started in the repository's root on a machine that does nothing else.
 */
public final class Report {
  private static final Path START_SCRIPT = Path.of("tawatur");
  private static final int STARTS = 20;

  private Report() {}

  /**
   * Runs the benchmarks and writes the report; takes the better part of an hour, some hours with
   * Stanford CoreNLP.
   *
   * @param arguments {@code --texts DIR} (default: the practice texts), {@code --out FILE}
   *     (default: {@code docs/evaluation/speed.txt}) and {@code --quick}, which only shows that all
   *     works
   * @throws IOException if the texts cannot be read or the report cannot be written
   * @throws RunnerException if a benchmark fails
   * @throws IllegalArgumentException if an argument is none of these
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Wish wish = Wish.of(List.of(arguments));
    // read first: a wrong folder or an unwritable report shows before an hour has passed
    List<Document> documents = Reports.read(wish.texts());
    Files.writeString(wish.out(), "", StandardCharsets.UTF_8);
    Machine machine = Machine.here();
    Optional<StartUp> startUp = startUp(wish);
    List<Figure> figures =
        new Runner(options(wish).build())
            .run().stream().map(Figure::of).sorted(Comparator.comparing(Figure::name)).toList();
    String texts =
        String.format(
            Locale.ROOT,
            "%s: %d reports, %,d characters",
            wish.texts().toAbsolutePath().normalize().getFileName(),
            documents.size(),
            Reports.characters(documents));
    Files.writeString(
        wish.out(),
        new ReportText(machine, texts, figures, startUp, wish.quick()).text(),
        StandardCharsets.UTF_8);
  }

  private static ChainedOptionsBuilder options(Wish wish) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Pattern.quote(Report.class.getPackageName()) + "\\..*")
            .param("texts", wish.texts().toString())
            .shouldFailOnError(true);
    if (wish.quick()) {
      options
          .forks(1)
          .warmupIterations(1)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(1)
          .measurementTime(TimeValue.seconds(1))
          .param("megabytes", "1");
    }
    return options;
  }

  private static Optional<StartUp> startUp(Wish wish) throws IOException {
    if (!Files.isExecutable(START_SCRIPT)) {
      return Optional.empty();
    }
    // always the same text: what is measured is the start, not the reading
    Path text = Path.of("samples", "p002.txt");
    return Optional.of(StartUp.measure(START_SCRIPT, text, wish.quick() ? 1 : STARTS));
  }

  /** What the command line asks for. */
  private record Wish(Path texts, Path out, boolean quick) {

    static Wish of(List<String> arguments) {
      Path texts = Path.of(Reports.PRACTICE);
      Path out = Path.of("docs", "evaluation", "speed.txt");
      boolean quick = false;
      for (int i = 0; i < arguments.size(); i++) {
        String name = arguments.get(i);
        if (name.equals("--quick")) {
          quick = true;
        } else if (name.equals("--texts") && i + 1 < arguments.size()) {
          texts = Path.of(arguments.get(++i));
        } else if (name.equals("--out") && i + 1 < arguments.size()) {
          out = Path.of(arguments.get(++i));
        } else {
          throw new IllegalArgumentException(
              name + ": expected --texts DIR, --out FILE or --quick");
        }
      }
      return new Wish(texts, out, quick);
    }
  }
}
