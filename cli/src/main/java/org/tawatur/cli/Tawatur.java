package org.tawatur.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code tawatur} command; each subcommand is a class of its own. */
@Command(
    name = "tawatur",
    description = "Reads Arabic reports about conflict and protest into sourced records.",
    mixinStandardHelpOptions = true,
    version = "tawatur 0.1.0-SNAPSHOT",
    subcommands = {CommandLine.HelpCommand.class})
final class Tawatur {
  private Tawatur() {}

  /**
   * Runs the command and ends the process with one of {@link ExitCodes}.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Tawatur());
    line.getCommandSpec().exitCodeOnExecutionException(ExitCodes.SOME_FAILED);
    line.getCommandSpec().exitCodeOnInvalidInput(ExitCodes.USAGE);
    System.exit(line.execute(args));
  }
}
