package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
  private static final Path EVALUATION =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("evaluation");
  private static final String GOLD = EVALUATION.resolve("practice-gold.jsonl").toString();
  private static final String TEXTS = EVALUATION.resolve("practice").toString();

  @TempDir Path folder;

  @Test
  void goldAgainstItselfIsPerfect() {
    CommandLineRun run =
        CommandLineRun.of("eval", "--gold", GOLD, "--pred", GOLD, "--texts", TEXTS);
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .first()
        .asString()
        .startsWith("event detection: F1 1.000 P 1.000 R 1.000")
        .endsWith("[95% 1.000 to 1.000]");
  }

  @Test
  void codingAndScoringSavedPredictionsAgree() throws IOException {
    Path few = folder.resolve("gold.jsonl");
    Files.writeString(
        few,
        Files.readAllLines(Path.of(GOLD)).stream()
            .limit(5)
            .collect(Collectors.joining("\n", "", "\n")));
    Path saved = folder.resolve("pred.jsonl");
    CommandLineRun coded =
        CommandLineRun.of(
            "eval",
            "--gold",
            few.toString(),
            "--texts",
            TEXTS,
            "--plain",
            "--save",
            saved.toString());
    CommandLineRun scored =
        CommandLineRun.of(
            "eval",
            "--gold",
            few.toString(),
            "--texts",
            TEXTS,
            "--plain",
            "--pred",
            saved.toString());
    assertThat(coded.exitCode()).isZero();
    assertThat(coded.out()).isEqualTo(scored.out()).contains("event slots: F1 ");
  }

  @Test
  void judgedSentencesAreScored() throws IOException {
    Path sentences = folder.resolve("gsr.jsonl");
    Files.writeString(
        sentences,
        "{\"id\":\"a\",\"label\":\"easy no\",\"text\":\"الطقس جميل\"}\n"
            + "{\"id\":\"b\",\"label\":\"yes\",\"text\":\"الطقس جميل\"}\n");
    CommandLineRun run =
        CommandLineRun.of("eval", "--gold", sentences.toString(), "--gsr", "ASSAULT");
    assertThat(run.outLines())
        .containsExactly(
            "ASSAULT strict: F1 0.000 P 0.000 R 0.000 (yes 1, no 1)",
            "ASSAULT clean: F1 0.000 P 0.000 R 0.000 (yes 1, no 1)");
  }

  @Test
  void missingTextsAndPredictionsAreSaid() {
    CommandLineRun run =
        CommandLineRun.of("eval", "--gold", GOLD, "--texts", folder.toString(), "--plain");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("p001: no text in ");
    assertThat(run.outLines().get(0)).startsWith("documents without a prediction: ");
    assertThat(CommandLineRun.of("eval", "--gold", GOLD).exitCode()).isEqualTo(2);
  }

  @Test
  void brokenGoldIsNamed() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"doc\":\"a\"}\n");
    CommandLineRun run = CommandLineRun.of("eval", "--gold", gold.toString(), "--texts", TEXTS);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("gold.jsonl:1: /records: expected an array");
  }
}
