package org.tawatur.link;

import java.util.Arrays;

/** Pairs of records with their weights, in flat arrays. For one thread. */
final class Edges {
  private int[] firsts = new int[64];
  private int[] seconds = new int[64];
  private int[] weights = new int[64];
  private int size;

  void add(int first, int second, int weight) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    firsts[size] = first;
    seconds[size] = second;
    weights[size] = weight;
    size++;
  }

  void addAll(Edges more) {
    for (int i = 0; i < more.size; i++) {
      add(more.firsts[i], more.seconds[i], more.weights[i]);
    }
  }

  int size() {
    return size;
  }

  int first(int i) {
    return firsts[i];
  }

  int second(int i) {
    return seconds[i];
  }

  int weight(int i) {
    return weights[i];
  }
}
