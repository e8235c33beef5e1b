package org.tawatur.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.tawatur.Document;

/** Reports for tests. */
final class Reports {

  /** The day on which {@link #dated} is published. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 17);

  private Reports() {}

  /** A report with a day of publication: sentences without one are weighed as quotations. */
  static Document dated(String text) {
    return published(text, Optional.of(PUBLISHED));
  }

  static Document published(String text, Optional<LocalDate> day) {
    return new Document("t", text, Optional.empty(), Optional.empty(), Optional.empty(), day);
  }
}
