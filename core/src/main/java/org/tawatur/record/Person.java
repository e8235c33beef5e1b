package org.tawatur.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A person whom the text names in a happening. Immutable.
 *
 * @param name as worded
 * @param rank rank or post as worded
 * @param fate what became of them
 * @param span where the name stands
 */
public record Person(String name, Optional<String> rank, Optional<Fate> fate, Optional<Span> span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Person {
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(fate, "fate");
    Objects.requireNonNull(span, "span");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person needs a name");
    }
  }
}
