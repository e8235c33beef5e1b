package org.tawatur.incident;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.origin.Origin;
import org.tawatur.record.Stance;

/**
 * An origin and what it does with the happening. Immutable.
 *
 * @param origin who
 * @param stances what it does with the happening; one may admit a strike and deny its victims
 * @param records the records that rest on it, in the order of the incident's members
 */
public record Voice(Origin origin, Set<Stance> stances, List<String> records) {

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if there is no stance
   */
  public Voice {
    Objects.requireNonNull(origin, "origin");
    stances = Collections.unmodifiableSet(new TreeSet<>(stances));
    records = List.copyOf(records);
    if (stances.isEmpty()) {
      throw new IllegalArgumentException("a voice says something: " + origin.key());
    }
  }

  /**
   * Whether the origin stands for the happening: it says that it happened, or that it did it.
   *
   * @return false for one that only denies
   */
  public boolean isFor() {
    return stances.contains(Stance.ASSERTS) || stances.contains(Stance.CLAIMS_RESPONSIBILITY);
  }
}
