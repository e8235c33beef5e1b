package org.tawatur.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was counted in one document. Immutable.
 *
 * @param doc the document's id
 * @param gold how many records gold has
 * @param predicted how many the coder gave
 * @param matched how many were paired
 * @param tallies what was counted for each measure, in the order of the report
 * @param missed gold records that no predicted one was paired with
 * @param spurious predicted records that no gold one was paired with
 */
public record DocumentScore(
    String doc,
    int gold,
    int predicted,
    int matched,
    Map<Measure, Tally> tallies,
    List<Answer> missed,
    List<Answer> spurious) {

  /** Checks the parts and copies the collections. */
  public DocumentScore {
    Objects.requireNonNull(doc, "doc");
    tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }
}
