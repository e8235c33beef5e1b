package org.tawatur.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The header of a table; its rows share it. Immutable. */
final class Columns {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  Columns(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      // interned, so that the names in the code are found without comparing letters
      places.putIfAbsent(names.get(i).intern(), i);
    }
  }

  List<String> names() {
    return names;
  }

  /** The place of a column, or -1. */
  int index(String name) {
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }
}
