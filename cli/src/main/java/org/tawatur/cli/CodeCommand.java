package org.tawatur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.Coder;
import org.tawatur.formats.JsonLines;
import org.tawatur.ingest.Item;
import org.tawatur.ingest.ItemStream;
import org.tawatur.ingest.ReadFailure;
import org.tawatur.ingest.Reading;
import org.tawatur.lexicon.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur code}: reports in, records out. */
@Command(
    name = "code",
    description = "Codes reports into records.",
    mixinStandardHelpOptions = true)
final class CodeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.txt, .html, .jsonl, .csv, feeds, .warc; .gz and .zip of these), folders, or - for"
              + " standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl: a document a line (default); table: a record a line, for reading.")
  private Format format = Format.JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are coded at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes what was not coded and why, and the counts, there as JSON.")
  private @Nullable Path report;

  CodeCommand(Console console) {
    this.console = console;
  }

  /** What the output looks like. */
  enum Format {
    JSONL,
    TABLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    boolean toTerminal = output == null && console.outIsTerminal();
    try (LineOutput out = LineOutput.open(Optional.ofNullable(output), console.out());
        RunReport tally = RunReport.open(Optional.ofNullable(report));
        Progress progress = Progress.on(console.errIsTerminal() && !toTerminal)) {
      Pack pack = packs.load();
      CodingWork coding =
          new CodingWork(
              Coder.create(pack),
              input.defaults(),
              lines(toTerminal),
              input.duplicates(),
              format == Format.JSONL && !toTerminal);
      long others;
      try (ItemStream items = input.reader(pack).items(inputs, console.in());
          OrderedWork<Item, CodingWork.Outcome> work =
              new OrderedWork<>(Math.max(1, threads), coding::code)) {
        work.run(
            items,
            outcome -> {
              finish(outcome, coding, out, tally);
              progress.step();
            },
            (item, problem) -> {
              tally.failed(item.where(), "coding", problem);
              console.say(item.where() + ": cannot be coded: " + problem);
            });
        others = items.others();
      }
      tally.finish(others);
      if (tally.isEmpty()) {
        console.say(InputOptions.nothingIn(inputs));
      }
      console.say(tally.line(others));
      return tally.anyFailed() ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }
  }

  private void finish(
      CodingWork.Outcome outcome, CodingWork coding, LineOutput out, RunReport tally) {
    if (outcome instanceof CodingWork.Coded coded) {
      CodingWork.Line line = coding.line(coded);
      out.write(line.bytes());
      tally.coded(coded.records());
      line.duplicate().ifPresent(each -> tally.duplicate(each.exact()));
    } else if (outcome instanceof CodingWork.NotCoded not) {
      if (not.why() instanceof Reading.Failed failed) {
        ReadFailure failure = failed.failure();
        tally.failed(failure.where(), failure.reason().jsonName(), failure.what());
        console.say(failure.toString());
      } else if (not.why() instanceof Reading.Skipped skipped) {
        tally.skipped(skipped.where(), skipped.reason().jsonName(), skipped.detail());
        console.say(skipped.toString());
      }
    }
  }

  private LineFormat lines(boolean toTerminal) {
    if (format == Format.TABLE) {
      return new RecordTable(toTerminal)::lines;
    }
    JsonLines json = new JsonLines();
    if (!toTerminal) {
      return json::line;
    }
    // in JSON, what cannot be shown stands in strings only, where the escapes mean the same
    return coded ->
        TerminalText.safe(new String(json.line(coded), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
  }
}
