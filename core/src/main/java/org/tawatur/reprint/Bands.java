package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins documents whose sketches overlap: all pairs of a few documents, else those that fall into
 * one bucket of a band of their sketches (locality-sensitive hashing; Indyk and Motwani 1998).
 */
final class Bands {

  /** Up to so many documents, comparing all pairs is cheaper than looking for likely ones. */
  static final int FEW = 256;

  private static final int ROWS = 3;
  private static final int BANDS = Sketch.SIZE / ROWS;

  /** How many neighbours in a bucket each sketch is compared with; bounds the cost of a bucket. */
  private static final int NEIGHBOURS = 64;

  private Bands() {}

  static void join(List<Print> prints, Groups groups) {
    List<Integer> sketched = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      if (prints.get(i).sketch().isPresent()) {
        sketched.add(i);
      }
    }
    // by content, so that neither the input's order nor its ids decide who is compared with whom
    sketched.sort(Comparator.comparing(i -> sketch(prints, i), Sketch::compare));
    List<Integer> distinct = new ArrayList<>();
    for (int place : sketched) {
      int last = distinct.size() - 1;
      if (last >= 0 && sketch(prints, distinct.get(last)).equals(sketch(prints, place))) {
        groups.join(distinct.get(last), place);
      } else {
        distinct.add(place);
      }
    }
    if (distinct.size() <= FEW) {
      bucket(prints, distinct, distinct.size(), groups);
      return;
    }
    for (int band = 0; band < BANDS; band++) {
      buckets(prints, distinct, band, groups);
    }
  }

  private static void buckets(List<Print> prints, List<Integer> distinct, int band, Groups groups) {
    long[] keyed = new long[distinct.size()];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = ((long) sketch(prints, distinct.get(i)).band(band, ROWS) << 32) | i;
    }
    Arrays.sort(keyed);
    int from = 0;
    for (int to = 1; to <= keyed.length; to++) {
      if (to == keyed.length || keyed[to] >>> 32 != keyed[from] >>> 32) {
        if (to - from > 1) {
          List<Integer> bucket = new ArrayList<>(to - from);
          for (int i = from; i < to; i++) {
            bucket.add(distinct.get((int) keyed[i]));
          }
          bucket(prints, bucket, NEIGHBOURS, groups);
        }
        from = to;
      }
    }
  }

  private static void bucket(List<Print> prints, List<Integer> bucket, int reach, Groups groups) {
    for (int i = 0; i < bucket.size(); i++) {
      int one = bucket.get(i);
      Sketch sketch = sketch(prints, one);
      int end = Math.min(bucket.size(), i + 1 + reach);
      for (int k = i + 1; k < end; k++) {
        int other = bucket.get(k);
        if (groups.first(one) != groups.first(other)
            && sketch.overlap(sketch(prints, other)) >= Reprints.THRESHOLD) {
          groups.join(one, other);
        }
      }
    }
  }

  private static Sketch sketch(List<Print> prints, int place) {
    return prints.get(place).sketch().orElseThrow();
  }
}
