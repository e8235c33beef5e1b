package org.tawatur.pattern;

import java.util.List;

/**
 * One way to read a pattern once its alternatives and options are written out: the steps before the
 * act, nearest first, and the steps after it.
 */
public record Variant(List<Step> before, List<Step> after) {
  public Variant {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
