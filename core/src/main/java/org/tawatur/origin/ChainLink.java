package org.tawatur.origin;

import java.util.Objects;

/**
 * One source in a chain. Immutable.
 *
 * @param wording as the document has it; for the outlet itself its name, and the document's id
 *     where it has none
 * @param origin who that is, if the chain ended here
 * @param named whether it is known by name; sources without a name (مصادر محلية) belong to whoever
 *     quotes them
 */
public record ChainLink(String wording, Origin origin, boolean named) {

  /**
   * Checks the wording.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ChainLink {
    Objects.requireNonNull(origin, "origin");
    if (wording.isBlank()) {
      throw new IllegalArgumentException("a source needs words");
    }
  }
}
