package org.tawatur.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources themselves must keep to. */
class SourceTest {
  /** About four hundred lines. */
  private static final int LONGEST_FILE = 420;

  @Test
  void filesStayShort() throws IOException {
    assertThat(sources().filter(each -> lines(each).size() > LONGEST_FILE)).isEmpty();
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Repository.root(), 20)) {
      return all
          .filter(each -> each.toString().endsWith(".java") && each.toString().contains("/src/"))
          .toList()
          .stream();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
