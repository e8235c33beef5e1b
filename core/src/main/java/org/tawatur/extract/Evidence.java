package org.tawatur.extract;

import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private final SignWeights weights;

  private Evidence(SignWeights weights) {
    this.weights = weights;
  }

  static Evidence from(Pack pack) {
    SortedMap<String, Double> weights = new TreeMap<>();
    for (Row row : pack.rows("evidence")) {
      double weight = row.get("weight").map(Double::parseDouble).orElse(0.0);
      weights.merge(row.get("sign").orElseThrow(), weight, Double::sum);
    }
    return new Evidence(new SignWeights(weights));
  }

  /**
   * What is known of a document before its words are read: a report has a day or a title.
   *
   * @return the value of the sign {@code document}
   */
  static String document(Document document, List<Sentence> sentences) {
    if (document.published().isPresent()) {
      return "dated";
    }
    boolean passage = document.title().isEmpty() && sentences.size() < FEWEST;
    return passage ? "passage" : "undated";
  }

  /**
   * The sum of what speaks for a happening and against it.
   *
   * @param verdict what the conditions of {@link Kinds} find wrong with it, empty if nothing
   * @param document what {@link #document} says
   */
  double of(Happening happening, Act main, String verdict, String document) {
    double sum = weights.weight(START, "") + weights.weight("document", document);
    BitSet signs = Signs.of(happening, main, verdict, weights);
    for (int sign = signs.nextSetBit(0); sign >= 0; sign = signs.nextSetBit(sign + 1)) {
      sum += weights.weight(sign);
    }
    return sum;
  }
}
