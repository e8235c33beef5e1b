package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a document beyond what its records rest on. Immutable.
 *
 * @param author who signed it
 * @param publishedAt the moment of publication as the source has it
 * @param duplicateOf the document with the same text, or nearly the same, that came before it
 */
public record SourceNotes(
    Optional<String> author, Optional<String> publishedAt, Optional<Duplicate> duplicateOf) {
  /** Nothing is known. */
  public static final SourceNotes NONE =
      new SourceNotes(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A text that came before.
   *
   * @param document the id of its document
   * @param exact whether it is the same but for white space
   * @param overlap the estimated share of pairs of words in common, up to 1
   */
  public record Duplicate(String document, boolean exact, double overlap) {
    /** Checks that there is an id. */
    public Duplicate {
      Objects.requireNonNull(document, "document");
    }
  }

  /** Checks that no part is missing. */
  public SourceNotes {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(duplicateOf, "duplicateOf");
  }

  /** Whether nothing is known. */
  boolean isEmpty() {
    return author.isEmpty() && publishedAt.isEmpty() && duplicateOf.isEmpty();
  }

  void write(JsonGenerator json) throws IOException {
    JsonLines.optional(json, "author", author);
    JsonLines.optional(json, "published_at", publishedAt);
    if (duplicateOf.isPresent()) {
      Duplicate duplicate = duplicateOf.get();
      json.writeObjectFieldStart("duplicate_of");
      json.writeStringField("doc", duplicate.document());
      json.writeStringField("kind", duplicate.exact() ? "exact" : "near");
      json.writeNumberField("overlap", Math.round(duplicate.overlap() * 100) / 100.0);
      json.writeEndObject();
    }
  }
}
