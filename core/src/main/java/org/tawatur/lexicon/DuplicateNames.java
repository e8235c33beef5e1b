package org.tawatur.lexicon;

import java.util.HashSet;
import java.util.Set;

/** Finds names that a row lists twice; they do no harm, so only a check looks for them. */
final class DuplicateNames {
  private DuplicateNames() {}

  /** The reader folds spellings, so a variant that only differs so says nothing. */
  static void check(Row row, Problems problems) {
    if (row.value("variants").isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    names.add(Spelling.key(row.value("name")));
    for (String variant : row.list("variants")) {
      if (!names.add(Spelling.key(variant))) {
        problems.blemish(
            "duplicate-name",
            row,
            "variants",
            variant,
            "names that differ by more than hamzas, ى and ي, or ة and ه",
            "remove the variant");
      }
    }
  }
}
