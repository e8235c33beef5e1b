package org.tawatur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tawatur.formats.AccountReader;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Explanation;
import org.tawatur.link.Linker;
import org.tawatur.record.Account;
import org.tawatur.record.Report;
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

  private final Places places = new Places();
  private int problems;

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pack pack = packs.load();
    Constraints decided = decisions();
    Map<String, Account> accounts = read();
    Linker linker = Linker.create(pack);
    if (!explain.isEmpty()) {
      return explained(linker, accounts);
    }
    decided.records().stream()
        .filter(each -> !accounts.containsKey(each))
        .sorted()
        .forEach(each -> problem(constraints + ": no record has the id " + each));
    IncidentMaker incidents = new IncidentMaker(fusing.fusion(pack), places, console::say);
    incidents.check(accounts.values());
    try (LineOutput out = LineOutput.open(Optional.ofNullable(output), console.out())) {
      for (Cluster each : linker.link(accounts.values(), decided)) {
        out.write(
            incidents.line(each.incident(), each.members().stream().map(accounts::get).toList()));
      }
    }
    return problems > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
  }

  private Constraints decisions() throws IOException {
    return constraints == null
        ? Constraints.NONE
        : Constraints.parse(
            Files.readAllLines(constraints, StandardCharsets.UTF_8), constraints.toString());
  }

  private Map<String, Account> read() throws IOException {
    Map<String, Account> accounts = new HashMap<>();
    AccountReader reader = new AccountReader(each -> problem(each.toString()), maxLineBytes);
    for (Path file : files) {
      try {
        reader.read(
            file,
            each -> {
              accounts.put(each.id(), each);
              places.put(each.report().id(), file, reader.line());
            });
      } catch (IOException e) {
        problem(file + ": cannot be read: " + e.getClass().getSimpleName());
      }
    }
    Map<String, Report> reports = fusing.reports(accounts.values(), console);
    accounts.replaceAll(
        (id, each) -> {
          Report report = reports.get(each.report().id());
          return report == null ? each : each.withReport(report);
        });
    return accounts;
  }

  private void problem(String message) {
    problems++;
    console.say(message);
  }

  private int explained(Linker linker, Map<String, Account> accounts) {
    for (String each : explain) {
      if (!accounts.containsKey(each)) {
        console.say("no record has the id " + each);
        return ExitCodes.SOME_FAILED;
      }
    }
    Explanation why = linker.explain(accounts.get(explain.get(0)), accounts.get(explain.get(1)));
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
