package org.tawatur.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command as a process of its own, in 256 MB. */
final class Command {
  private Command() {}

  static Process start(String... args) throws IOException {
    return new ProcessBuilder(command(args)).start();
  }

  /** Where files may have so many blocks of 512 bytes or 1 KiB, as the shell counts them. */
  static Process startLimited(int blocks, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"));
    command.addAll(command(args));
    return new ProcessBuilder(command).start();
  }

  private static List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            "org.tawatur.cli.Tawatur"));
    command.addAll(List.of(args));
    return command;
  }

  /** All of a stream, as text. */
  static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8);
  }
}
