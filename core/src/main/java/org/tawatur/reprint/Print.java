package org.tawatur.reprint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as far as reprints are concerned. Immutable.
 *
 * @param document its id, not blank
 * @param published the day of publication, where it is known
 * @param sketch the sketch of its text; empty where there is no text
 * @param reprintOf the document that it says itself to repeat; empty where it says none
 */
public record Print(
    String document,
    Optional<LocalDate> published,
    Optional<Sketch> sketch,
    Optional<String> reprintOf) {

  /** The earliest first; those of unknown day last; by id where days are equal. */
  static final Comparator<Print> EARLIEST_FIRST =
      Comparator.comparing((Print each) -> each.published().orElse(LocalDate.MAX))
          .thenComparing(Print::document);

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Print {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(sketch, "sketch");
    Objects.requireNonNull(reprintOf, "reprintOf");
    if (document.isBlank()) {
      throw new IllegalArgumentException("a document needs an id that is not blank");
    }
  }
}
