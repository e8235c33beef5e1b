package org.tawatur.origin;

import java.util.Objects;

/**
 * Something about the sources of a record that cannot be as it stands. The record is used all the
 * same. Immutable.
 *
 * @param record the record's id, or a document's id where it is about the whole document
 * @param message what is wrong and what was made of it, for people
 */
public record OriginProblem(String record, String message) {

  /** Checks that nothing is missing. */
  public OriginProblem {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(message, "message");
  }
}
