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
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.tawatur.cli.Tawatur"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).start();
  }

  /** All of a stream, as text. */
  static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8);
  }
}
