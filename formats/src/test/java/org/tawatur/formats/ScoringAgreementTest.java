package org.tawatur.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tawatur.evaluation.AnswerSheet;
import org.tawatur.evaluation.Evaluation;
import org.tawatur.evaluation.EvaluationReport;
import org.tawatur.evaluation.Measure;
import org.tawatur.evaluation.Scorer;
import org.tawatur.evaluation.SentenceEvaluation;

/**
 * The figures are the codebook's scorer's, to the letter: the expected files are what score.py and
 * score_gsr.py print for the same gold and predictions. The predictions are gold, changed at random
 * in every field.
 */
class ScoringAgreementTest {
  private static final Path EVALUATION =
      Path.of(System.getProperty("tawatur.root", "..")).resolve("evaluation");
  private static final Path GOLD = EVALUATION.resolve("practice-gold.jsonl");
  private static final Function<String, Optional<String>> NO_TEXTS = doc -> Optional.empty();

  private final RecordReader reader = new RecordReader();

  @Test
  void withTexts() throws IOException {
    Evaluation evaluation =
        score(GOLD, resource("predictions.jsonl"), ScoringAgreementTest::practiceText);
    List<String> lines = new ArrayList<>(EvaluationReport.listing(evaluation, true, true));
    lines.addAll(EvaluationReport.rows(evaluation));
    assertThat(lines).isEqualTo(expected("expected-with-texts.txt"));
  }

  @Test
  void withoutTexts() throws IOException {
    Evaluation evaluation = score(GOLD, resource("predictions.jsonl"), NO_TEXTS);
    List<String> lines = new ArrayList<>(EvaluationReport.listing(evaluation, true, false));
    lines.addAll(EvaluationReport.rows(evaluation));
    assertThat(lines).isEqualTo(expected("expected-without-texts.txt"));
  }

  @Test
  void coordinatesAndUnknownKinds() throws IOException {
    Evaluation evaluation =
        score(
            resource("coordinates-gold.jsonl"),
            resource("coordinates-predictions.jsonl"),
            NO_TEXTS);
    List<String> lines = new ArrayList<>(EvaluationReport.listing(evaluation, true, true));
    lines.addAll(EvaluationReport.rows(evaluation));
    assertThat(lines).isEqualTo(expected("expected-coordinates.txt"));
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException {
    Evaluation evaluation = score(GOLD, GOLD, ScoringAgreementTest::practiceText);
    assertThat(evaluation.value(Measure.EVENTS)).isEqualTo(1);
    assertThat(evaluation.value(Measure.SLOTS)).isEqualTo(1);
    assertThat(evaluation.interval(Measure.SLOTS, 1)).isEqualTo(new Evaluation.Interval(1, 1));
  }

  @Test
  void intervalsHoldTheValueAndAreRepeatable() throws IOException {
    Evaluation evaluation =
        score(GOLD, resource("predictions.jsonl"), ScoringAgreementTest::practiceText);
    Evaluation.Interval interval = evaluation.interval(Measure.SLOTS, 42);
    assertThat(evaluation.value(Measure.SLOTS)).isBetween(interval.low(), interval.high());
    assertThat(interval.high() - interval.low()).isBetween(0.02, 0.3);
    assertThat(evaluation.interval(Measure.SLOTS, 42)).isEqualTo(interval);
  }

  @Test
  void sentences() throws IOException {
    List<SentenceEvaluation.Sentence> gold =
        reader.readSentences(resource("sentences.jsonl")).stream()
            .map(RecordReader.JudgedSentence::sentence)
            .toList();
    List<AnswerSheet> predicted = reader.read(resource("plover.jsonl"));
    assertThat(SentenceEvaluation.score(gold, predicted, "ASSAULT").rows())
        .isEqualTo(expected("expected-sentences.txt"));
  }

  private Evaluation score(Path gold, Path predicted, Function<String, Optional<String>> texts)
      throws IOException {
    return new Scorer().score(reader.read(gold), reader.read(predicted), texts);
  }

  private static Optional<String> practiceText(String doc) {
    try {
      return Optional.of(Files.readString(EVALUATION.resolve("practice").resolve(doc + ".txt")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> expected(String name) throws IOException {
    return Files.readAllLines(resource(name));
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(ScoringAgreementTest.class.getResource("scoring/" + name))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
