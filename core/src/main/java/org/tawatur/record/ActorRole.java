package org.tawatur.record;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor of a record and what it does there. Immutable.
 *
 * @param role what it does
 * @param id the canonical, neutral id of the registry, or {@code unknown}
 * @param text the wording of the document, loaded or not; empty for an actor who is not worded
 * @param hedged whether the text only supposes it ("believed to be")
 * @param loaded whether the wording takes sides
 * @param span where the wording stands
 */
public record ActorRole(
    Role role,
    String id,
    Optional<String> text,
    boolean hedged,
    boolean loaded,
    Optional<Span> span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public ActorRole {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id that is not blank");
    }
  }

  /**
   * The same actor in other words, which stand nowhere in the text.
   *
   * @param other what takes the place of {@code text}, or that text itself
   * @return the actor without its span
   */
  public ActorRole inWords(Optional<String> other) {
    return new ActorRole(role, id, other, hedged, loaded, Optional.empty());
  }
}
