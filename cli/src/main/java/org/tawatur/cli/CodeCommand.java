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
import org.tawatur.Document;
import org.tawatur.formats.JsonLines;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Metadata;
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
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
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
    Tally tally = new Tally();
    try (LineOutput out = LineOutput.open(Optional.ofNullable(output), console.out());
        DocumentStream documents =
            input.reader().open(inputs, console.in(), each -> console.say(each.toString()));
        Progress progress = Progress.on(console.errIsTerminal() && !toTerminal)) {
      LineFormat lines = lines(toTerminal);
      Coder coder = Coder.create(packs.load());
      Metadata defaults = input.defaults();
      try (OrderedWork<Document, byte[]> work =
          new OrderedWork<>(
              Math.max(1, threads),
              document -> lines.line(coder.code(defaults.complete(document))))) {
        work.run(
            documents,
            bytes -> {
              out.write(bytes);
              tally.coded++;
              progress.step();
            },
            (document, problem) -> {
              tally.failed++;
              console.say(document.id() + ": cannot be coded: " + problem);
            });
      }
      return summary(tally, documents);
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

  private int summary(Tally tally, DocumentStream documents) {
    long failed = tally.failed + documents.tally().failed();
    long others = documents.tally().otherFiles();
    if (failed > 0 || others > 0) {
      console.say(
          tally.coded
              + " documents coded, "
              + failed
              + " inputs failed, "
              + others
              + " files of other kinds left out");
    }
    return failed > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  /** What happened to the documents that were read. */
  private static final class Tally {
    private long coded;
    private long failed;
  }
}
