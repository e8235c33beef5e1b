package org.tawatur.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.util.List;

/** One run of the command with streams of its own. */
final class CommandLineRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final int exitCode;

  private CommandLineRun(boolean terminal, String input, String... args) {
    exitCode =
        Tawatur.run(
            new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                out,
                new PrintWriter(err, true, UTF_8),
                terminal,
                false),
            args);
  }

  static CommandLineRun of(String... args) {
    return new CommandLineRun(false, "", args);
  }

  static CommandLineRun withInput(String input, String... args) {
    return new CommandLineRun(false, input, args);
  }

  static CommandLineRun onTerminal(String input, String... args) {
    return new CommandLineRun(true, input, args);
  }

  int exitCode() {
    return exitCode;
  }

  String out() {
    return out.toString(UTF_8);
  }

  List<String> outLines() {
    return out().lines().toList();
  }

  String err() {
    return err.toString(UTF_8);
  }
}
