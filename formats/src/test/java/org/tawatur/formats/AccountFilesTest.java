package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.record.Account;

class AccountFilesTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @TempDir Path folder;

  private final List<RecordProblem> problems = new ArrayList<>();
  private final List<Account> read = new ArrayList<>();
  private Path first = Path.of("");
  private Path second = Path.of("");

  @BeforeEach
  void files() throws IOException {
    first = folder.resolve("first.jsonl");
    second = folder.resolve("second.jsonl");
    Files.writeString(
        first,
        BYTE_ORDER_MARK
            + "{\"doc\":\"أ\",\"records\":[{\"kind\":\"event\",\"type\":\"Riots\"},"
            + "{\"kind\":\"event\",\"type\":\"Battles\",\"tactic\":\"x\"}]}\r\n"
            + "\n{broken\n"
            + "{\"doc\":\"b\",\"records\":[{\"id\":\"own\",\"kind\":\"plan\",\"type\":\"Riots\"},"
            + "{\"id\":\"own\",\"kind\":\"event\",\"type\":\"Riots\"},"
            + "{\"kind\":\"event\",\"type\":\"Riots\",\"confidence\":7}]}");
    Files.writeString(
        second, "{\"doc\":\"c\",\"records\":[{\"kind\":\"event\",\"type\":\"Protests\"}]}\n");
  }

  @Test
  void whatWasReadIsReadAgain() throws IOException {
    try (AccountFiles files = new AccountFiles(problems::add, 1000)) {
      files.read(first, read::add);
      files.read(second, read::add);
      int told = problems.size();
      assertThat(files.ids()).containsExactlyInAnyOrder("أ#1", "أ#2", "own", "b#3", "c#1");
      for (Account each : List.copyOf(read)) {
        assertThat(files.account(each.id())).isEqualTo(each);
      }
      List<Account> again = new ArrayList<>();
      files.forEach(again::add);
      assertThat(again).isEqualTo(read);
      assertThat(problems).as("told once").hasSize(told);
      assertThat(files.whereabouts("b#3")).contains(first + ":4");
      assertThat(files.whereabouts("c#1")).contains(second + ":1");
      assertThat(files.whereabouts("d#1")).isEmpty();
      assertThatThrownBy(() -> files.account("d#1")).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aFileThatChangesMeanwhileIsNamed() throws IOException {
    try (AccountFiles files = new AccountFiles(problems::add, 1000)) {
      files.read(first, read::add);
      files.read(second, read::add);
      Files.writeString(second, "{\"doc\":\"d\",\"records\":[{\"kind\":\"event\",\"type\":\"");
      assertThatThrownBy(() -> files.account("c#1"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("second.jsonl: has changed");
      Files.writeString(first, Files.readString(first).replace("own", "owl"));
      assertThatThrownBy(() -> files.account("own"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("first.jsonl: has changed");
    }
  }

  @Test
  void whatCanBeReadOnlyOnceIsCopied() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0, "no pipes here");
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.write(pipe, Files.readString(second).getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    try (AccountFiles files = new AccountFiles(problems::add, 1000)) {
      files.read(pipe, read::add);
      assertThat(files.account("c#1")).isEqualTo(read.get(0));
      assertThat(files.whereabouts("c#1")).contains(pipe + ":1");
    }
    writer.join();
  }
}
