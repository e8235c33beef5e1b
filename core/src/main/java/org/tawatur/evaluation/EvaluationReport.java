package org.tawatur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An evaluation as lines of text; the rows of the measures are the codebook's scorer's, to the
 * letter.
 */
public final class EvaluationReport {
  private static final int EVIDENCE_LENGTH = 160;

  private EvaluationReport() {}

  /**
   * One row a measure.
   *
   * @param evaluation the figures
   * @return lines without their ends
   */
  public static List<String> rows(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation.tallies().forEach((measure, tally) -> lines.add(measure.row(tally)));
    return lines;
  }

  /**
   * One row a measure, each with its 95 % confidence interval.
   *
   * @param evaluation the figures
   * @param seed for the resampling
   * @return lines without their ends
   */
  public static List<String> rowsWithIntervals(Evaluation evaluation, long seed) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Measure, Tally> each : evaluation.tallies().entrySet()) {
      Evaluation.Interval interval = evaluation.interval(each.getKey(), seed);
      lines.add(
          each.getKey().row(each.getValue())
              + " [95% "
              + Figures.three(interval.low())
              + " to "
              + Figures.three(interval.high())
              + "]");
    }
    return lines;
  }

  /**
   * What comes before the rows.
   *
   * @param evaluation the figures
   * @param perDocument whether to give one line a document
   * @param errors whether to list missed and spurious records
   * @return lines without their ends; a first one says how many documents have no prediction, if
   *     any
   */
  public static List<String> listing(Evaluation evaluation, boolean perDocument, boolean errors) {
    List<String> lines = new ArrayList<>();
    if (evaluation.withoutPrediction() > 0) {
      lines.add("documents without a prediction: " + evaluation.withoutPrediction());
    }
    for (DocumentScore each : evaluation.documents()) {
      if (perDocument) {
        lines.add(
            each.doc()
                + ": gold "
                + each.gold()
                + " predicted "
                + each.predicted()
                + " matched "
                + each.matched());
      }
      if (errors) {
        each.missed().forEach(answer -> lines.add("  missed   " + line(each.doc(), answer)));
        each.spurious().forEach(answer -> lines.add("  spurious " + line(each.doc(), answer)));
      }
    }
    return lines;
  }

  private static String line(String doc, Answer answer) {
    String evidence = answer.evidence().orElse("");
    int length = Math.min(EVIDENCE_LENGTH, evidence.codePointCount(0, evidence.length()));
    String shown = evidence.substring(0, evidence.offsetByCodePoints(0, length));
    return doc + " " + answer.kind() + " " + answer.subType().orElse("None") + ": " + shown;
  }
}
