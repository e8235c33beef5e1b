package org.tawatur.lexicon;

import java.util.List;

/** The header of a table; rows share it. Tables have few columns, so a scan beats a map. */
record Columns(List<String> names) {
  Columns {
    names = List.copyOf(names);
  }

  /** The place of a column, or -1. */
  int index(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
