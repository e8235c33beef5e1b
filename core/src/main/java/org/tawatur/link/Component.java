package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides records that hang together into groups of which each tells one happening: the two groups
 * whose pairs agree best on the mean are joined, as long as that mean reaches the threshold and no
 * pair is barred. Works on whole numbers and in a fixed order, so that the order in which the
 * records came makes no difference.
 */
final class Component {
  /** The weight of a pair that must not be joined. */
  static final long BARRED = Long.MIN_VALUE;

  /** The weight of a pair that says nothing, as one of the two has too many gaps. */
  static final long SILENT = Long.MIN_VALUE + 1;

  /** The weight of a pair that people have joined. */
  static final long DECIDED = Long.MAX_VALUE;

  private final int size;
  private final long[][] sums;
  private final long[][] closest;
  private final int[][] firsts;
  private final int[][] seconds;
  private final int[][] counts;
  private final boolean[] gone;
  private final int[] group;
  private final List<Merge> merges = new ArrayList<>();

  /** Two groups joined over their closest pair. */
  record Merge(int first, int second, long weight) {}

  /** Says what two records weigh. */
  interface Pairs {
    long weight(int first, int second);

    /** Whether two records are of one document. */
    boolean ofOneDocument(int first, int second);
  }

  private Component(int size, Pairs pairs) {
    this.size = size;
    sums = new long[size][];
    closest = new long[size][];
    firsts = new int[size][];
    seconds = new int[size][];
    counts = new int[size][];
    gone = new boolean[size];
    group = new int[size];
    for (int i = 0; i < size; i++) {
      group[i] = i;
      sums[i] = new long[i];
      counts[i] = new int[i];
      closest[i] = new long[i];
      firsts[i] = new int[i];
      seconds[i] = new int[i];
      for (int j = 0; j < i; j++) {
        long weight = pairs.weight(j, i);
        sums[i][j] = weight == SILENT ? 0 : weight;
        counts[i][j] = weight == SILENT ? 0 : 1;
        closest[i][j] = weight;
        firsts[i][j] = j;
        seconds[i][j] = i;
      }
    }
  }

  /**
   * Divides records.
   *
   * @param size how many there are; they are numbered in canonical order
   * @param pairs their weights in thousandths of a bit, or {@link #BARRED}, or {@link #DECIDED}
   * @param threshold what the mean must reach
   * @return the component, divided
   */
  static Component divide(int size, Pairs pairs, long threshold) {
    Component component = new Component(size, pairs);
    component.joinVersions(pairs, threshold);
    component.run(threshold);
    return component;
  }

  /**
   * Joins the two versions that one document gives of a happening. They are one voice: toward
   * others the better of the two counts.
   */
  private void joinVersions(Pairs pairs, long threshold) {
    for (int i = 1; i < size; i++) {
      for (int j = 0; j < i && !gone[i]; j++) {
        boolean versions =
            !gone[j] && sums[i][j] != BARRED && sums[i][j] >= threshold && counts[i][j] > 0;
        if (versions && pairs.ofOneDocument(j, i)) {
          merge(j, i, true);
        }
      }
    }
  }

  private void run(long threshold) {
    while (true) {
      int bestI = -1;
      int bestJ = -1;
      double best = 0;
      for (int i = 1; i < size; i++) {
        for (int j = 0; j < i && !gone[i]; j++) {
          if (gone[j] || sums[i][j] == BARRED || counts[i][j] == 0) {
            continue;
          }
          double mean =
              sums[i][j] == DECIDED ? Double.POSITIVE_INFINITY : (double) sums[i][j] / counts[i][j];
          if (mean >= threshold && (bestI < 0 || mean > best)) {
            best = mean;
            bestI = i;
            bestJ = j;
          }
        }
      }
      if (bestI < 0) {
        return;
      }
      merge(bestJ, bestI, false);
    }
  }

  private void merge(int into, int from, boolean versions) {
    merges.add(new Merge(firsts[from][into], seconds[from][into], closest[from][into]));
    for (int k = 0; k < size; k++) {
      if (!gone[k] && k != into && k != from) {
        int i = Math.max(into, k);
        int j = Math.min(into, k);
        int p = Math.max(from, k);
        int q = Math.min(from, k);
        boolean nearer = closest[p][q] > closest[i][j];
        boolean free = sums[i][j] != BARRED && sums[p][q] != BARRED;
        if (versions && free) {
          sums[i][j] = Math.max(sums[i][j], sums[p][q]);
          counts[i][j] = Math.max(counts[i][j], counts[p][q]);
        } else {
          sums[i][j] = sum(sums[i][j], sums[p][q]);
          counts[i][j] += counts[p][q];
        }
        if (nearer) {
          closest[i][j] = closest[p][q];
          firsts[i][j] = firsts[p][q];
          seconds[i][j] = seconds[p][q];
        }
      }
    }
    gone[from] = true;
    for (int k = 0; k < size; k++) {
      if (group[k] == from) {
        group[k] = into;
      }
    }
  }

  private static long sum(long first, long second) {
    // a decision to join outweighs what the records say, and so it does a bar that they raise
    if (first == DECIDED || second == DECIDED) {
      return DECIDED;
    }
    return first == BARRED || second == BARRED ? BARRED : first + second;
  }

  /** The group of a record, by the number of its first member. */
  int groupOf(int record) {
    return group[record];
  }

  /** The merges in their order. */
  List<Merge> merges() {
    return merges;
  }
}
