package org.tawatur.record;

import java.util.List;
import java.util.Objects;
import org.tawatur.Document;

/**
 * A document with all that was read in it. Immutable.
 *
 * @param document what was read
 * @param records what it says, in the order of the evidence
 * @param skipped what was seen and not coded, and why
 * @param provenance what coded it
 */
public record CodedDocument(
    Document document, List<CodedRecord> records, List<Skipped> skipped, Provenance provenance) {

  /**
   * Checks that all evidence is of this document, and copies the lists.
   *
   * @throws IllegalArgumentException if a record's evidence does not stand in the text where its
   *     span says
   */
  public CodedDocument {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(provenance, "provenance");
    records = List.copyOf(records);
    skipped = List.copyOf(skipped);
    for (CodedRecord each : records) {
      if (!document.text().startsWith(each.evidence(), each.evidenceSpan().start())) {
        throw new IllegalArgumentException("the evidence is not in the document: " + each.id());
      }
    }
  }
}
