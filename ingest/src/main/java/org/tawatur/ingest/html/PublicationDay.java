package org.tawatur.ingest.html;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was published. Immutable.
 *
 * @param day in the zone in which it was written
 * @param moment with the time of day, where there was one
 */
public record PublicationDay(LocalDate day, Optional<String> moment) {
  /** Checks that no part is missing. */
  public PublicationDay {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(moment, "moment");
  }
}
