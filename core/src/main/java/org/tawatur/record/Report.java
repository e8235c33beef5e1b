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
 * @param sketch what its text comes down to, by which reprints are told; as the coder writes it
 * @param reprintOf the id of the document that it says itself to repeat
 */
public record Report(
    String id,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> sketch,
    Optional<String> reprintOf) {

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
    Objects.requireNonNull(sketch, "sketch");
    Objects.requireNonNull(reprintOf, "reprintOf");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id that is not blank");
    }
  }

  /**
   * A report of whose text nothing is known.
   *
   * @param id the document's id
   * @param published the day of publication
   * @param title its headline
   * @param publisher who brought it out
   * @param url where it stands
   * @throws IllegalArgumentException if the id is blank
   */
  public Report(
      String id,
      Optional<LocalDate> published,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> url) {
    this(id, published, title, publisher, url, Optional.empty(), Optional.empty());
  }

  /**
   * The same report with this sketch of its text.
   *
   * @param sketch the sketch as files have it
   * @return a new report
   */
  public Report withSketch(String sketch) {
    return new Report(id, published, title, publisher, url, Optional.of(sketch), reprintOf);
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
