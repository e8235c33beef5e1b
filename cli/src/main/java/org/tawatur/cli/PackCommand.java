package org.tawatur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.Coder;
import org.tawatur.extract.DocumentCoder;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tawatur pack}: care for packs. */
@Command(name = "pack", description = "Cares for packs.", mixinStandardHelpOptions = true)
final class PackCommand {
  /** How files of the built-in pack are named; its author has other means to find its problems. */
  private static final String BUILTIN = "builtin:";

  private final Console console;

  PackCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "check",
      description = "Reports every problem of packs: file, line, column, and what to do.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(
              arity = "1..*",
              paramLabel = "DIR",
              description = "Folders of packs, laid over the built-in one in this order.")
          List<Path> packs) {
    List<DataProblem> problems =
        new ArrayList<>(Pack.check(packs).stream().filter(PackCommand::isTheUsers).toList());
    if (problems.isEmpty()) {
      problems.addAll(ruleProblems(packs));
    }
    console.print(problems.stream().map(DataProblem::toString).toList());
    if (problems.isEmpty()) {
      console.say("no problems");
      return ExitCodes.DONE;
    }
    console.say(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    return ExitCodes.SOME_FAILED;
  }

  private static boolean isTheUsers(DataProblem problem) {
    return !problem.file().startsWith(BUILTIN);
  }

  /** Rules can be judged only over tables that are sound. */
  private static List<DataProblem> ruleProblems(List<Path> packs) {
    try {
      return DocumentCoder.create(Pack.load(packs), Coder.ENGINE).checkRules().stream()
          .filter(PackCommand::isTheUsers)
          .toList();
    } catch (PackException e) {
      return e.problems();
    }
  }
}
