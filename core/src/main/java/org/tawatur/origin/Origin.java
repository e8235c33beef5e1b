package org.tawatur.origin;

import java.util.Objects;
import java.util.Optional;

/**
 * Whom accounts rest on in the end. Two accounts with one origin are one voice, however many
 * outlets carry it. Immutable.
 *
 * @param key what tells it from others: {@code side:} and an actor for all who speak for that
 *     actor, {@code source:} and a key of the registry, {@code outlet:} or {@code name:} and the
 *     spelling for those whom the registry does not know, {@code document:} and an id where not
 *     even the publisher is known
 * @param name for people: the registry's name, or the wording
 * @param kind what it is
 * @param side the actor for whom it speaks; empty for the independent and the unknown
 * @param country where it sits, ISO 3166-1 alpha-2
 * @param rating how it is rated; {@link Rating#UNJUDGED} unless set
 */
public record Origin(
    String key,
    String name,
    SourceKind kind,
    Optional<String> side,
    Optional<String> country,
    Rating rating) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the key or the name is blank
   */
  public Origin {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(rating, "rating");
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an origin needs a key and a name");
    }
  }
}
