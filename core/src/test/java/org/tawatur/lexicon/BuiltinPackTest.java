package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built-in pack passes all checks of the format. */
class BuiltinPackTest {
  @Test
  void loadsWithoutProblems() {
    assertThat(Pack.check(List.of())).isEmpty();
    Pack pack = Pack.builtin();
    assertThat(pack.version()).isNotEmpty();
    assertThat(pack.hash()).hasSize(64);
  }

  @Test
  void everyTableSaysWhereItComesFrom() {
    for (Table table : Pack.builtin().tables()) {
      assertThat(table.properties()).as(table.file()).containsKeys("title", "source", "licence");
    }
  }

  @Test
  void manifestListsEveryFile() throws IOException {
    Path folder =
        Path.of(System.getProperty("tawatur.root"))
            .resolve("lexicons/src/main/resources/org/tawatur/pack");
    Set<String> listed = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("pack.tsv"))) {
      if (!line.startsWith("#")) {
        listed.add(line.split("\t", -1)[0]);
      }
    }
    listed.remove("file");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .as("add the file to pack.tsv")
          .allMatch(name -> name.equals("pack.tsv") || listed.contains(name));
    }
  }

  @Test
  void compiles() {
    Lexicon lexicon = Lexicon.compile(Pack.builtin());
    assertThat(lexicon.lexemes()).hasSizeGreaterThan(1000);
    List<Match> matches = Packs.first(lexicon, "وقتلوهم");
    assertThat(matches).anyMatch(match -> match.lexeme().key().equals("kill"));
  }
}
