package org.tawatur.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.text.Sentence;

/**
 * How far the wording of a happening speaks for news of something that took place, and not for talk
 * about it: the sum of the weights of its {@link Signs}. The weights are the logarithms of odds,
 * learned from sentences that people have judged (table {@code evidence}); a sum above 0 says that
 * it is rather told than talked about. Immutable and thread-safe.
 */
final class Evidence {

  /** The sign that every happening has: its weight is where the sum starts. */
  static final String START = "start";

  /** A text of fewer sentences without day or title is a passage out of its context. */
  private static final int FEWEST = 4;

  private final Map<String, Double> weights;

  private Evidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Evidence from(Pack pack) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : pack.rows("evidence")) {
      double weight = row.get("weight").map(Double::parseDouble).orElse(0.0);
      weights.merge(row.get("sign").orElseThrow(), weight, Double::sum);
    }
    return new Evidence(weights);
  }

  /** What is known of a document before its words are read: a report has a day or a title. */
  static String document(Document document, List<Sentence> sentences) {
    if (document.published().isPresent()) {
      return "document:dated";
    }
    boolean passage = document.title().isEmpty() && sentences.size() < FEWEST;
    return passage ? "document:passage" : "document:undated";
  }

  /**
   * The sum of what speaks for a happening and against it.
   *
   * @param verdict what the conditions of {@link Kinds} find wrong with it, empty if nothing
   */
  double of(Happening happening, Act main, String verdict, String document) {
    double sum = weights.getOrDefault(START, 0.0) + weights.getOrDefault(document, 0.0);
    for (String sign : Signs.of(happening, main, verdict)) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return sum;
  }
}
