package org.tawatur.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.record.Report;

/**
 * One document of an incident. Immutable.
 *
 * @param report the document
 * @param reprintOf the id of the document whose text it says again; such a document adds no origin
 * @param passages its records of the incident, in their order
 */
public record Coverage(Report report, Optional<String> reprintOf, List<Passage> passages) {

  /**
   * A record and its words.
   *
   * @param record the record's id
   * @param evidence the words that show it
   */
  public record Passage(String record, Optional<String> evidence) {

    /** Checks that nothing is missing. */
    public Passage {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(evidence, "evidence");
    }
  }

  /** Copies the list. */
  public Coverage {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(reprintOf, "reprintOf");
    passages = List.copyOf(passages);
  }
}
