package org.tawatur.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * A stretch of text under the same marks throughout.
 *
 * @param start the first char
 * @param end the char after the last
 * @param marks the marks on it, the one to be shown last
 */
record Segment(int start, int end, List<Mark> marks) {

  /** Cuts a text where a mark begins or ends; every char is in exactly one segment. */
  static List<Segment> of(int length, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Mark each : marks) {
      cuts.add(each.span().start());
      cuts.add(each.span().end());
    }
    PriorityQueue<Mark> open = new PriorityQueue<>(Comparator.comparing(mark -> mark.span().end()));
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int cut : cuts.tailSet(1)) {
      while (next < marks.size() && marks.get(next).span().start() <= start) {
        open.add(marks.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= start) {
        open.remove();
      }
      List<Mark> here =
          open.stream().sorted(Comparator.comparing(Mark::sort).thenComparing(Mark::span)).toList();
      segments.add(new Segment(start, cut, here));
      start = cut;
    }
    return segments;
  }
}
