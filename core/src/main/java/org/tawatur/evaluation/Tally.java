package org.tawatur.evaluation;

/**
 * What was counted for one measure. Immutable.
 *
 * @param hits how many agree
 * @param predicted how many the coder gave
 * @param gold how many there are
 */
public record Tally(int hits, int predicted, int gold) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** One pair compared. */
  static Tally pair(boolean agrees) {
    return new Tally(agrees ? 1 : 0, 1, 1);
  }

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  /**
   * How many of those given are right.
   *
   * @return from 0 to 1; 0 where none was given
   */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /**
   * How many of those there are were given.
   *
   * @return from 0 to 1; 0 where there is none
   */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /**
   * The harmonic mean of the two.
   *
   * @return from 0 to 1
   */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  double share() {
    return recall();
  }
}
