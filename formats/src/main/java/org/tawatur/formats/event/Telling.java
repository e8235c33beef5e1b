package org.tawatur.formats.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.record.Claim;
import org.tawatur.record.Report;

/**
 * What one report says of an event. Immutable.
 *
 * @param records the ids of its records, at least one
 * @param report the report
 * @param reprintOf the id of the report whose text it says again
 * @param claims its sources, the nearest to the document first
 * @param evidence the words that show the event, to the letter
 */
public record Telling(
    List<String> records,
    Report report,
    Optional<String> reprintOf,
    List<Claim> claims,
    Optional<String> evidence) {
  /** Checks the parts and copies the lists. */
  public Telling {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(reprintOf, "reprintOf");
    Objects.requireNonNull(evidence, "evidence");
    records = List.copyOf(records);
    claims = List.copyOf(claims);
  }
}
