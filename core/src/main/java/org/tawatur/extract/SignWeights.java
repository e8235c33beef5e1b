package org.tawatur.extract;

import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The weights of signs, found by the two parts of a sign's name without joining them. Signs are
 * numbered in the order of their names, so that sums over them are always made in the same order.
 * Immutable.
 */
final class SignWeights {

  /** An open table: where a sign stands in it follows from its name. */
  private final @Nullable String[] groups;

  private final String[] values;
  private final int[] signs;
  private final double[] weights;

  /**
   * A table of weights.
   *
   * @param byName the weights by the names of the signs: {@code group:value}, or a group alone
   */
  SignWeights(SortedMap<String, Double> byName) {
    int slots = Integer.highestOneBit(byName.size() + 1) * 4;
    groups = new String[slots];
    values = new String[slots];
    signs = new int[slots];
    weights = new double[byName.size()];
    int next = 0;
    for (Map.Entry<String, Double> entry : byName.entrySet()) {
      String name = entry.getKey();
      int colon = name.indexOf(':');
      String group = colon < 0 ? name : name.substring(0, colon);
      String value = colon < 0 ? "" : name.substring(colon + 1);
      int slot = slot(group, value);
      while (groups[slot] != null) {
        slot = (slot + 1) & (slots - 1);
      }
      groups[slot] = group;
      values[slot] = value;
      signs[slot] = next;
      weights[next++] = entry.getValue();
    }
  }

  /** How many signs have a weight. */
  int size() {
    return weights.length;
  }

  /** The number of a sign, or -1 where it has no weight. */
  int find(String group, String value) {
    int slot = slot(group, value);
    for (String other = groups[slot]; other != null; other = groups[slot]) {
      if (other.equals(group) && values[slot].equals(value)) {
        return signs[slot];
      }
      slot = (slot + 1) & (groups.length - 1);
    }
    return -1;
  }

  /** The weight of a sign by its number. */
  double weight(int sign) {
    return weights[sign];
  }

  /** The weight of a sign by its name; 0 where it has none. */
  double weight(String group, String value) {
    int sign = find(group, value);
    return sign < 0 ? 0 : weights[sign];
  }

  private int slot(String group, String value) {
    int hash = group.hashCode() * 31 + value.hashCode();
    return (hash ^ hash >>> 16) & (groups.length - 1);
  }
}
