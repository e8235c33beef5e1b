package org.tawatur.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs rows with columns, one to one, so that the sum of the weights is largest: the Hungarian
 * algorithm.
 */
final class Assignment {
  /** The weight of a pair that is not allowed. */
  static final double FORBIDDEN = Double.NaN;

  /** More than any weight, so that an allowed pair always costs less than a forbidden one. */
  private static final double BIG = 1e3;

  /** A row with its column. */
  record Pair(int row, int column) {}

  private Assignment() {}

  /**
   * Solves one table.
   *
   * @param weights rows of equal length; {@link #FORBIDDEN} where a pair is not allowed
   * @return the allowed pairs of the best assignment, by column
   */
  static List<Pair> best(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    int n = Math.max(rows, columns);
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    for (int i = 1; i <= n; i++) {
      augment(weights, i, u, v, rowOf);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j <= n; j++) {
      int row = rowOf[j] - 1;
      if (row < rows && j - 1 < columns && !Double.isNaN(weights[row][j - 1])) {
        pairs.add(new Pair(row, j - 1));
      }
    }
    return pairs;
  }

  /**
   * Adds row i to the assignment along a shortest path; indices count from 1, column 0 is the free
   * end.
   */
  private static void augment(double[][] weights, int i, double[] u, double[] v, int[] rowOf) {
    int n = u.length - 1;
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[n + 1];
    int[] before = new int[n + 1];
    rowOf[0] = i;
    int at = 0;
    do {
      used[at] = true;
      int row = rowOf[at];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        if (!used[j]) {
          double cost = cost(weights, row - 1, j - 1) - u[row] - v[j];
          if (cost < least[j]) {
            least[j] = cost;
            before[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }

  private static double cost(double[][] weights, int row, int column) {
    boolean inside = row < weights.length && column < weights[0].length;
    if (!inside || Double.isNaN(weights[row][column])) {
      return BIG;
    }
    return BIG - weights[row][column];
  }
}
