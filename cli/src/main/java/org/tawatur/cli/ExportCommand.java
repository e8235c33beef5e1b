package org.tawatur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.event.Box;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventFilter;
import org.tawatur.formats.event.EventReader;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;
import org.tawatur.formats.event.Redaction;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exporter;
import org.tawatur.lexicon.Pack;
import org.tawatur.origin.Chains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tawatur export}: records or incidents in, a file of the field's formats out. */
@Command(
    name = "export",
    description = "Writes records or incidents in the formats that the field reads.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Output of code or link; - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output; takes its name once it is whole.")
  private @Nullable Path output;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "Only what may have been on this day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "Only what may have been on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--bbox",
      paramLabel = "W,S,E,N",
      description = "Only what lies in this box of degrees, such as 35.6,32.3,42.4,37.4.")
  private @Nullable String bbox;

  @Option(
      names = "--country",
      paramLabel = "CC",
      split = ",",
      description = "Only these countries, by ISO 3166-1 alpha-2.")
  private Set<String> countries = Set.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only this type or sub-type, as ACLED names it; may be given again.")
  private Set<String> types = Set.of();

  @Option(
      names = "--actor",
      paramLabel = "ID",
      split = ",",
      description = "Only where one of these actors, or a part of one, takes part.")
  private Set<String> actors = Set.of();

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      description = "Only what at least so many independent origins tell.")
  private int minOrigins;

  @Option(
      names = "--redact-people",
      description =
          "Take the names of people that the coder found, and of sources that it does not know,"
              + " out of all texts.")
  private boolean redact;

  @Option(
      names = "--bom",
      description = "Begin a CSV file with a byte order mark, which Excel needs.")
  private boolean byteOrderMark;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of a bulletin: ar (default) or en.")
  private ExportOptions.Language language = ExportOptions.Language.AR;

  @Option(
      names = "--max-line-bytes",
      paramLabel = "N",
      description = "Longest line that is read, in bytes (default: ${DEFAULT-VALUE}).")
  private int maxLineBytes = AccountReader.DEFAULT_LINE_BYTES;

  @Mixin private PackOptions packs = new PackOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    EventFilter filter = filter();
    if (output == null && format.isBinary() && console.outIsTerminal()) {
      throw usage(format + " is not for a terminal: name a file with --output");
    }
    if (byteOrderMark && !format.isCsv()) {
      throw usage("--bom is for CSV formats only");
    }
    Pack pack = packs.load();
    Exporter exporter = new Exporter(pack);
    Optional<Redaction> redaction =
        redact ? Optional.of(new Redaction(Chains.create(pack, Map.of()))) : Optional.empty();
    Tally tally = new Tally();
    EventReader reader =
        new EventReader(
            problem -> {
              tally.problems++;
              console.say(problem.toString());
            },
            maxLineBytes);
    try (WholeOutput whole = WholeOutput.open(Optional.ofNullable(output), console)) {
      OutputStream out = whole.stream();
      EventWriter writer = exporter.open(format, out, new ExportOptions(byteOrderMark, language));
      for (String each : inputs) {
        read(reader, each, event -> take(event, filter, redaction, exporter, writer, tally), tally);
      }
      writer.close();
      whole.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return summary(tally);
  }

  private EventFilter filter() {
    try {
      return new EventFilter(
          Optional.ofNullable(since),
          Optional.ofNullable(until),
          Optional.ofNullable(bbox).map(Box::parse),
          countries,
          types,
          actors,
          minOrigins);
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private ParameterException usage(@Nullable String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }

  /** Takes what is read; an output that cannot be written ends the run. */
  private interface Sink {
    void take(Event event) throws IOException;
  }

  private void read(EventReader reader, String input, Sink sink, Tally tally) {
    try {
      if (input.equals("-")) {
        reader.read(console.in(), "standard input", event -> pass(sink, event));
      } else {
        reader.read(Path.of(input), event -> pass(sink, event));
      }
    } catch (IOException e) {
      tally.problems++;
      console.say(input + ": cannot be read: " + FileTrouble.of(e));
    }
  }

  private static void pass(Sink sink, Event event) {
    try {
      sink.take(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(
      Event event,
      EventFilter filter,
      Optional<Redaction> redaction,
      Exporter exporter,
      EventWriter writer,
      Tally tally)
      throws IOException {
    Optional<Omission> omission = filter.omits(event, exporter.crosswalk().actors()::isPartOf);
    if (omission.isEmpty()) {
      omission = writer.write(redaction.map(each -> each.without(event)).orElse(event));
    }
    if (omission.isPresent()) {
      tally.omitted.merge(omission.get(), 1, Integer::sum);
    } else {
      tally.written++;
    }
  }

  private int summary(Tally tally) {
    StringBuilder words = new StringBuilder().append(tally.written).append(" events written");
    tally.omitted.forEach(
        (why, count) -> words.append("; left out: ").append(count).append(' ').append(why.words()));
    if (!tally.omitted.isEmpty() || tally.problems > 0 || console.errIsTerminal()) {
      console.say(words.toString());
    }
    return tally.problems > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  /** What became of the events. */
  private static final class Tally {
    private final Map<Omission, Integer> omitted = new EnumMap<>(Omission.class);
    private int written;
    private int problems;
  }
}
