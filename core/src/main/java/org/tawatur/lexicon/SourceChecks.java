package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what has to hold between sources, and between them and the actors they speak for. */
final class SourceChecks {

  /** Sides that are no actor: the government of the source's country, and nobody. */
  private static final Set<String> SIDES = Set.of("state", "none");

  private SourceChecks() {}

  static void run(List<Row> sources, Set<String> actors, Problems problems) {
    Map<String, Row> byKey = new HashMap<>();
    for (Row row : sources) {
      Row parented = row.value("parent").isEmpty() ? byKey.get(row.value("key")) : row;
      byKey.put(row.value("key"), parented == null ? row : parented);
    }
    for (Row row : sources) {
      String side = row.value("side");
      if (!side.isEmpty() && !SIDES.contains(side) && !actors.contains(side)) {
        problems.cell(
            "unknown-actor",
            row,
            "side",
            side,
            "the id of a row in actors, state, or none",
            "correct the side, or add the actor");
      }
      String parent = row.value("parent");
      if (!parent.isEmpty() && !byKey.containsKey(parent)) {
        problems.cell(
            "unknown-source",
            row,
            "parent",
            parent,
            "the key of a row in sources",
            "correct the parent, or add the source");
      }
    }
    circles(byKey, problems);
  }

  private static void circles(Map<String, Row> byKey, Problems problems) {
    Set<String> reported = new HashSet<>();
    for (Map.Entry<String, Row> each : byKey.entrySet()) {
      Set<String> chain = new HashSet<>();
      String key = each.getKey();
      while (byKey.containsKey(key) && chain.add(key)) {
        key = byKey.get(key).value("parent");
      }
      if (key.equals(each.getKey()) && reported.addAll(chain)) {
        problems.cell(
            "parent-cycle",
            each.getValue(),
            "parent",
            each.getValue().value("parent"),
            "a parent that does not have " + key + " above it",
            "break the circle");
      }
    }
  }
}
