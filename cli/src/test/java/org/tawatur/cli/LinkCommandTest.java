package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private static final String GOLD =
      Path.of(System.getProperty("tawatur.root", ".."))
          .resolve("evaluation/practice-gold.jsonl")
          .toString();

  @TempDir Path folder;

  @Test
  void recordsBecomeIncidents() {
    CommandLineRun run = CommandLineRun.of("link", GOLD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .allMatch(each -> each.startsWith("{\"incident\":\"inc-"))
        .anyMatch(each -> each.contains("\"members\":[\"p001#1\",\"p002#1\","));
  }

  @Test
  void decisionsHold() throws IOException {
    Path decided = folder.resolve("decided.tsv");
    Files.writeString(decided, "apart\tp001#1\tp002#1\njoin\tp001#2\tp036#2\napart\tp001#1\tq#1\n");
    CommandLineRun run = CommandLineRun.of("link", GOLD, "--constraints", decided.toString());
    assertThat(run.outLines())
        .noneMatch(each -> each.contains("\"p001#1\"") && each.contains("\"p002#1\""))
        .anyMatch(each -> each.contains("\"p001#2\"") && each.contains("\"p036#2\""));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no record has the id q#1");
    Files.writeString(decided, "join\tp001#1\n");
    CommandLineRun wrong = CommandLineRun.of("link", GOLD, "--constraints", decided.toString());
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("decided.tsv:1: bad-constraint");
  }

  @Test
  void twoRecordsAreExplainedFieldByField() {
    CommandLineRun run = CommandLineRun.of("link", GOLD, "--explain", "p001#1", "p002#1");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .anyMatch(each -> each.startsWith("place         same-name"))
        .anyMatch(each -> each.startsWith("time          same-day"))
        .anyMatch(each -> each.startsWith("threshold"))
        .last()
        .isEqualTo("the two alone are joined");
    assertThat(CommandLineRun.of("link", GOLD, "--explain", "p009#1", "p009#3").out())
        .contains("kept apart: one document tells them apart");
    assertThat(CommandLineRun.of("link", GOLD, "--explain", "p009#1", "x").exitCode()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsNamedAndTheRestIsLinked() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        "{\"doc\":\"a\",\"records\":[{\"kind\":\"event\",\"type\":\"Riots\","
            + "\"date\":{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"}}]}\n{broken\n");
    CommandLineRun run =
        CommandLineRun.of("link", records.toString(), folder.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(1);
    assertThat(run.err())
        .contains("records.jsonl:1: /records/0/date: a window that ends before it begins")
        .contains("records.jsonl:2:")
        .contains("none: cannot be read: NoSuchFileException");
  }
}
