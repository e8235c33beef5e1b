package org.tawatur.reprint;

/** Sets of numbers that are joined two by two; for one use by one thread. */
final class Groups {
  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The least number of a number's set. */
  int first(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Makes two sets one. */
  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
