package org.tawatur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.tawatur.formats.RecordFormatException;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.PackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code tawatur} command; each subcommand is a class of its own. */
@Command(
    name = "tawatur",
    description = "Reads Arabic reports about conflict and protest into sourced records.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {HelpCommand.class})
final class Tawatur {
  private Tawatur() {}

  /**
   * Runs the command and ends the process with one of {@link ExitCodes}.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs the command on any streams; gives one of {@link ExitCodes}. */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Tawatur())
            .addSubcommand(new CodeCommand(console))
            .addSubcommand(new WatchCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new LinkCommand(console))
            .addSubcommand(new EvalCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new IncidentsCommand(console))
            .addSubcommand(new PlacesCommand(console))
            .addSubcommand(new PackCommand(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Tawatur::day);
    line.registerConverter(ExportFormat.class, Tawatur::format);
    line.setParameterExceptionHandler((e, parsed) -> misused(e, console));
    line.setErr(console.err());
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, console));
    return line.execute(args);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a day such as 2024-03-05 but was '" + text + "'");
    }
  }

  private static ExportFormat format(String text) {
    for (ExportFormat each : ExportFormat.values()) {
      if (each.toString().equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new TypeConversionException(
        "expected one of " + Arrays.toString(ExportFormat.values()) + " but was '" + text + "'");
  }

  /** What is wrong comes last on the screen: the whole help would push it out of sight. */
  private static int misused(ParameterException e, Console console) {
    CommandLine command = e.getCommandLine();
    if (!command.getSubcommands().isEmpty()) {
      command.usage(console.err());
    }
    console.say(String.valueOf(e.getMessage()));
    UnmatchedArgumentException.printSuggestions(e, console.err());
    String name = command.getCommandSpec().qualifiedName(" ");
    console.say("see " + name + " --help");
    return ExitCodes.USAGE;
  }

  private static int failed(Exception e, Console console) throws Exception {
    if (e instanceof PackException problems) {
      for (DataProblem each : problems.problems()) {
        console.say(each.toString());
      }
    } else if (e instanceof OutputException || e instanceof RecordFormatException) {
      console.say(String.valueOf(e.getMessage()));
    } else if (e instanceof IOException input) {
      console.say(FileTrouble.named(input));
    } else {
      throw e;
    }
    return ExitCodes.SOME_FAILED;
  }
}
