package org.tawatur.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/** The words that put a happening late or early in its day. Immutable. */
final class DayParts {
  private final Set<String> late;
  private final Set<String> early;

  private DayParts(Set<String> late, Set<String> early) {
    this.late = Set.copyOf(late);
    this.early = Set.copyOf(early);
  }

  /** The words of a pack. */
  static DayParts from(Pack pack) {
    Set<String> late = new HashSet<>();
    Set<String> early = new HashSet<>();
    for (Row row : pack.rows("link-day-parts")) {
      Set<String> words = row.required("part").equals("late") ? late : early;
      words.addAll(Spelling.words(row.required("word")));
    }
    return new DayParts(late, early);
  }

  boolean isLate(Optional<String> wording) {
    return wording
        .filter(text -> Spelling.words(text).stream().anyMatch(late::contains))
        .isPresent();
  }

  boolean isEarly(Optional<String> wording) {
    return wording
        .filter(text -> Spelling.words(text).stream().anyMatch(early::contains))
        .isPresent();
  }
}
