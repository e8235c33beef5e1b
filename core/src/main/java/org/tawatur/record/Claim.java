package org.tawatur.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A source that the document quotes for a happening. Immutable.
 *
 * @param source as worded
 * @param stance what it does with the happening
 * @param span where the source is worded
 */
public record Claim(String source, Stance stance, Optional<Span> span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the source is blank
   */
  public Claim {
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(span, "span");
    if (source.isBlank()) {
      throw new IllegalArgumentException("a claim needs a source");
    }
  }
}
