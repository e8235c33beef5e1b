package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.EarlierReader;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Constraints;
import org.tawatur.link.EarlierIncidents;
import org.tawatur.link.Explanation;
import org.tawatur.link.Linker;
import org.tawatur.link.Linking;
import org.tawatur.record.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tawatur link}: records to incidents. */
@Command(
    name = "link",
    description = {
      "Links records that tell the same happening into incidents, one a line.",
      "What is wrong in a file is named, and the rest is linked. With --explain, says instead what"
          + " speaks for and against two records' being one happening, field by field."
    },
    mixinStandardHelpOptions = true)
final class LinkCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "RECORDS",
      description = "JSON Lines as `tawatur code` writes them, or gold in the codebook's format.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes there instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--constraints",
      paramLabel = "FILE",
      description = {
        "What people have decided: lines of `join` or `apart` and two record ids, with tabs"
            + " between."
      })
  private @Nullable Path constraints;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = {
        "The incidents of an earlier run, whose ids are kept: each by the incident that holds most of"
            + " its records. May be the file that -o names."
      })
  private @Nullable Path previous;

  @Option(
      names = "--explain",
      arity = "2",
      paramLabel = "ID",
      description = "Two records: why they are joined or kept apart.")
  private List<String> explain = new ArrayList<>();

  @Option(
      names = "--max-line-bytes",
      paramLabel = "N",
      description = "Longest line that is read, in bytes (default: ${DEFAULT-VALUE}).")
  private int maxLineBytes = AccountReader.DEFAULT_LINE_BYTES;

  @Mixin private PackOptions packs = new PackOptions();
  @Mixin private FusionOptions fusing = new FusionOptions();

  private int problems;

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pack pack = packs.load();
    Constraints decided = decisions();
    Linker linker = Linker.create(pack);
    try (RunRecords records = new RunRecords(maxLineBytes, fusing, console, this::problem)) {
      if (!explain.isEmpty()) {
        return explained(linker, records);
      }
      EarlierIncidents earlier = earlier();
      // opened first: an hour's work should not end at a folder that is not there
      try (WholeOutput out = WholeOutput.open(Optional.ofNullable(output), console)) {
        Linking linking = linker.start(decided);
        records.read(files, linking::addAll);
        checkDecided(decided, records);
        IncidentMaker incidents = new IncidentMaker(fusing.fusion(pack), records, console::say);
        problems += incidents.checkReprints();
        incidents.write(earlier.named(linking.clusters()), out.stream());
        out.commit();
      }
    }
    return problems > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private EarlierIncidents earlier() {
    if (previous == null) {
      return EarlierIncidents.NONE;
    }
    try {
      return new EarlierReader(each -> problem(each.toString())).read(previous);
    } catch (IOException e) {
      throw new OutputException(
          previous + ": " + TextLines.unreadable(e) + "; a first run needs no --previous");
    }
  }

  private void checkDecided(Constraints decided, RunRecords records) {
    decided.records().stream()
        .filter(each -> !records.ids().contains(each))
        .sorted()
        .forEach(each -> problem(constraints + ": no record has the id " + each));
  }

  private Constraints decisions() {
    return constraints == null
        ? Constraints.NONE
        : Constraints.parse(TextLines.of(constraints), constraints.toString());
  }

  private void problem(String message) {
    problems++;
    console.say(message);
  }

  private int explained(Linker linker, RunRecords records) throws IOException {
    records.read(files, portion -> {});
    for (String each : explain) {
      if (!records.ids().contains(each)) {
        console.say("no record has the id " + each);
        return ExitCodes.SOME_FAILED;
      }
    }
    List<Account> pair = records.accounts(explain);
    Explanation why = linker.explain(pair.get(0), pair.get(1));
    List<String> lines = new ArrayList<>();
    for (Explanation.Field each : why.fields()) {
      lines.add(row(each.name(), each.level(), each.bits()));
    }
    lines.add(row("sum", "", why.bits()));
    lines.add(row("threshold", "", why.threshold()));
    why.bar().ifPresent(each -> lines.add("kept apart: " + each));
    boolean joins = why.joins() && why.bar().isEmpty();
    lines.add(joins ? "the two alone are joined" : "the two alone are not joined");
    console.print(lines);
    return ExitCodes.DONE;
  }

  private static String row(String name, String level, double bits) {
    return String.format(Locale.ROOT, "%-12s  %-20s  %+7.2f", name, level, bits);
  }
}
