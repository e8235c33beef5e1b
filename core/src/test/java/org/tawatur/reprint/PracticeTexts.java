package org.tawatur.reprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The texts of the practice set, by document. */
final class PracticeTexts {
  private static final Path FOLDER = Path.of("..", "evaluation", "practice");

  private PracticeTexts() {}

  static Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.txt")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        texts.put(
            name.substring(0, name.length() - ".txt".length()),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return texts;
  }
}
