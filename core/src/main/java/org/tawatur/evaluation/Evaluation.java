package org.tawatur.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The figures of one coder over one set of documents. Immutable; threads may share it.
 *
 * @param documents what was counted in each document, in gold's order
 * @param withoutPrediction how many documents of gold the coder said nothing of
 */
public record Evaluation(List<DocumentScore> documents, int withoutPrediction) {
  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;

  /** Copies the list. */
  public Evaluation {
    documents = List.copyOf(documents);
  }

  /**
   * A range that holds the value in 95 of 100 resamples of the documents.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {}

  /**
   * All measures with what was counted for them, in the order of the report: detection by kind,
   * then the fields.
   *
   * @return measures in a fixed order; those of kinds that occur nowhere but in a coder's answers
   *     come after the codebook's
   */
  public Map<Measure, Tally> tallies() {
    Set<Measure> order = new LinkedHashSet<>(Measure.KINDS);
    documents.stream()
        .flatMap(each -> each.tallies().keySet().stream())
        .filter(each -> each.style() == Measure.Style.DETECTION)
        .forEach(order::add);
    order.addAll(Measure.FIELDS);
    Map<Measure, Tally> sums = new LinkedHashMap<>();
    order.forEach(each -> sums.put(each, tally(each)));
    return sums;
  }

  /**
   * What was counted for a measure in all documents.
   *
   * @param measure any measure
   * @return zeros where nothing was
   */
  public Tally tally(Measure measure) {
    Tally sum = Tally.NONE;
    for (DocumentScore each : documents) {
      sum = sum.plus(each.tallies().getOrDefault(measure, Tally.NONE));
    }
    return sum;
  }

  /**
   * A measure's value.
   *
   * @param measure any measure
   * @return from 0 to 1
   */
  public double value(Measure measure) {
    return measure.value(tally(measure));
  }

  /**
   * A measure's 95 % confidence interval: the documents are drawn anew a thousand times, with
   * replacement.
   *
   * @param measure any measure
   * @param seed the same seed gives the same interval, on any machine
   * @return percentiles 2.5 and 97.5 of the resampled values; both 0 where there is no document
   */
  public Interval interval(Measure measure, long seed) {
    List<Tally> each =
        documents.stream().map(d -> d.tallies().getOrDefault(measure, Tally.NONE)).toList();
    if (each.isEmpty()) {
      return new Interval(0, 0);
    }
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Tally sum = Tally.NONE;
      for (int j = 0; j < each.size(); j++) {
        sum = sum.plus(each.get(random.nextInt(each.size())));
      }
      values[i] = measure.value(sum);
    }
    Arrays.sort(values);
    int low = (int) Math.floor(TAIL * RESAMPLES);
    return new Interval(values[low], values[RESAMPLES - 1 - low]);
  }
}
