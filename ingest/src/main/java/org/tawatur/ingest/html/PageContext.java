package org.tawatur.ingest.html;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a page before it is read. Immutable.
 *
 * @param url where it was found
 * @param contentType what its carrier says it is, such as {@code text/html; charset=utf-8}
 * @param captured the day on which it was fetched: nothing on it was published later
 */
public record PageContext(
    Optional<String> url, Optional<String> contentType, Optional<LocalDate> captured) {
  /** Nothing is known. */
  public static final PageContext NONE =
      new PageContext(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that no part is missing. */
  public PageContext {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(captured, "captured");
  }
}
