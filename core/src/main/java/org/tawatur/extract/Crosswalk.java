package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/** From what a record is to its PLOVER event type: the first row of the pack that fits. */
final class Crosswalk {

  private record Entry(
      String subType, String plover, Optional<String> tactic, Optional<String> act) {}

  private final List<Entry> entries;

  private Crosswalk(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  static Crosswalk from(Pack pack) {
    List<Entry> entries = new ArrayList<>();
    for (Row row : pack.rows("plover")) {
      entries.add(
          new Entry(
              row.get("sub_type").orElseThrow(),
              row.get("plover").orElse("OTHER"),
              row.get("tactic"),
              row.get("act")));
    }
    return new Crosswalk(entries);
  }

  /** The PLOVER event type of a typed happening; OTHER where no row fits. */
  String of(Happening happening) {
    String act = happening.main == null ? "" : happening.main.actClass.key();
    for (Entry entry : entries) {
      if (entry.subType().equals(happening.subType.label())
          && (entry.tactic().isEmpty() || entry.tactic().equals(happening.tactic))
          && (entry.act().isEmpty() || entry.act().get().equals(act))) {
        return entry.plover();
      }
    }
    return "OTHER";
  }
}
