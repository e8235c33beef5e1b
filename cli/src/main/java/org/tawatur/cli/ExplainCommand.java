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
import org.tawatur.ingest.DocumentStream;
import org.tawatur.record.CodedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur explain}: a report with all that was read in it. */
@Command(
    name = "explain",
    description = "Shows a report with the words that each record rests on.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files (.txt, .jsonl), folders, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Writes one page that needs nothing beside it.")
  private @Nullable Path html;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (default: on a terminal, unless NO_COLOR is set), always, or never.")
  private Colour colour = Colour.AUTO;

  ExplainCommand(Console console) {
    this.console = console;
  }

  /** When output is in colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    Coder coder = Coder.create(packs.load());
    List<CodedDocument> coded = new ArrayList<>();
    long failed;
    try (DocumentStream documents =
        input.reader().open(inputs, console.in(), each -> console.say(each.toString()))) {
      documents.forEachRemaining(each -> coded.add(coder.code(input.defaults().complete(each))));
      failed = documents.tally().failed();
    }
    if (coded.isEmpty() && failed == 0) {
      console.say(InputOptions.nothingIn(inputs));
    }
    String shown = html == null ? terminal(coded) : new HtmlPage().page(coded);
    try (LineOutput out = LineOutput.open(Optional.ofNullable(html), console.out())) {
      out.write(shown.getBytes(StandardCharsets.UTF_8));
    }
    return failed > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private String terminal(List<CodedDocument> coded) {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> console.outIsTerminal() && System.getenv("NO_COLOR") == null;
        };
    TerminalPage page = new TerminalPage(coloured);
    StringBuilder lines = new StringBuilder();
    coded.forEach(each -> page.lines(each).forEach(line -> lines.append(line).append('\n')));
    return lines.toString();
  }
}
