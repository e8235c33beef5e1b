package org.tawatur.link;

import java.util.Arrays;

/** Which numbers hang together (union and find). For one thread. */
final class Forest {
  private int[] parents = new int[64];
  private int size;

  Forest(int size) {
    grow(size);
  }

  /** Makes room; new numbers stand alone. */
  void grow(int newSize) {
    if (newSize > parents.length) {
      parents = Arrays.copyOf(parents, Math.max(newSize, parents.length * 2));
    }
    for (; size < newSize; size++) {
      parents[size] = size;
    }
  }

  int root(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void join(int first, int second) {
    parents[root(second)] = root(first);
  }
}
