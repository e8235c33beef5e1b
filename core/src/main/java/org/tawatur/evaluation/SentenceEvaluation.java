package org.tawatur.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Event detection on sentences that were judged as a whole: does this one tell an event of a PLOVER
 * class? Immutable.
 *
 * @param plover the class asked for
 * @param strict how well it is told when doubtful sentences count as negatives
 * @param clean how well it is told when only clear ones do
 * @param withoutPrediction how many sentences the coder said nothing of
 */
public record SentenceEvaluation(
    String plover, Outcome strict, Outcome clean, int withoutPrediction) {
  private static final String YES = "yes";
  private static final Set<String> STRICT = Set.of("easy no", "difficult no");
  private static final Set<String> CLEAN = Set.of("easy no");

  /** Checks the parts. */
  public SentenceEvaluation {
    Objects.requireNonNull(plover, "plover");
    Objects.requireNonNull(strict, "strict");
    Objects.requireNonNull(clean, "clean");
  }

  /**
   * A judged sentence.
   *
   * @param id the sentence's id
   * @param label {@code yes}, {@code easy no}, {@code difficult no}, or {@code ambiguous}
   */
  public record Sentence(String id, String label) {
    /** Checks the parts. */
    public Sentence {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * What was counted.
   *
   * @param tally right, predicted and gold positives
   * @param negatives how many sentences are negatives
   */
  public record Outcome(Tally tally, int negatives) {
    /** Checks the parts. */
    public Outcome {
      Objects.requireNonNull(tally, "tally");
    }
  }

  /**
   * Scores a coder.
   *
   * @param gold the judged sentences
   * @param predicted the coder's sheets, one a sentence, under its id
   * @param plover the class asked for, in capitals
   * @return the figures
   */
  public static SentenceEvaluation score(
      List<Sentence> gold, List<AnswerSheet> predicted, String plover) {
    Map<String, Boolean> positive =
        predicted.stream()
            .collect(Collectors.toMap(AnswerSheet::doc, each -> tells(each, plover), (a, b) -> b));
    Function<String, Boolean> answer = id -> positive.getOrDefault(id, false);
    int lost = (int) gold.stream().filter(each -> !positive.containsKey(each.id())).count();
    return new SentenceEvaluation(
        plover, outcome(gold, STRICT, answer), outcome(gold, CLEAN, answer), lost);
  }

  /**
   * The figures as the codebook's scorer prints them.
   *
   * @return lines without their ends
   */
  public List<String> rows() {
    List<String> rows = List.of(row("strict", strict), row("clean", clean));
    if (withoutPrediction == 0) {
      return rows;
    }
    return List.of(
        "sentences without a prediction: " + withoutPrediction, rows.get(0), rows.get(1));
  }

  private static boolean tells(AnswerSheet sheet, String plover) {
    return sheet.answers().stream()
        .anyMatch(each -> each.isEvent() && each.plover().filter(plover::equals).isPresent());
  }

  private static Outcome outcome(
      List<Sentence> gold, Set<String> negatives, Function<String, Boolean> answer) {
    Tally tally = Tally.NONE;
    int no = 0;
    for (Sentence each : gold) {
      int predicted = answer.apply(each.id()) ? 1 : 0;
      if (each.label().equals(YES)) {
        tally = tally.plus(new Tally(predicted, predicted, 1));
      } else if (negatives.contains(each.label())) {
        tally = tally.plus(new Tally(0, predicted, 0));
        no++;
      }
    }
    return new Outcome(tally, no);
  }

  private String row(String name, Outcome outcome) {
    Tally tally = outcome.tally();
    return plover
        + " "
        + name
        + ": F1 "
        + Figures.three(tally.f1())
        + " P "
        + Figures.three(tally.precision())
        + " R "
        + Figures.three(tally.recall())
        + " (yes "
        + tally.gold()
        + ", no "
        + outcome.negatives()
        + ")";
  }
}
