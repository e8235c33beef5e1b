package org.tawatur.ingest;

import java.util.Objects;
import java.util.Optional;
import org.tawatur.Document;

/**
 * A document with what is known of it beyond what the coder needs. Immutable.
 *
 * @param document the document
 * @param where the input it came from, for messages
 * @param author who signed it
 * @param publishedAt the moment of publication as the source has it, where it has more than the day
 */
public record Report(
    Document document, String where, Optional<String> author, Optional<String> publishedAt) {
  /** Checks that no part is missing. */
  public Report {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(publishedAt, "publishedAt");
  }

  /** The same with another document. */
  Report with(Document other) {
    return new Report(other, where, author, publishedAt);
  }

  static Report of(Document document, String where) {
    return new Report(document, where, Optional.empty(), Optional.empty());
  }
}
