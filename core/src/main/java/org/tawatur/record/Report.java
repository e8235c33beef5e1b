package org.tawatur.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as its records know it once its text is left behind. Immutable; the accounts of one
 * document share one.
 *
 * @param id the document's id
 * @param published the day of publication
 * @param title its headline
 * @param publisher who brought it out
 * @param url where it stands
 */
public record Report(
    String id,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Report {
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(url, "url");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id that is not blank");
    }
  }

  /**
   * A report of which nothing but its id is known.
   *
   * @param id the document's id
   * @return the report
   * @throws IllegalArgumentException if the id is blank
   */
  public static Report of(String id) {
    return new Report(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
