package org.tawatur.origin;

import java.util.Objects;
import java.util.Optional;

/**
 * A source of the registry. Immutable.
 *
 * @param key what tells it from others, for itself and all of its house
 * @param name its first name in the pack
 * @param kind what it is
 * @param side an actor; {@link #STATE} or {@link #NONE}; empty where it is not known
 * @param country where it sits, ISO 3166-1 alpha-2
 * @param rating how it is rated
 */
record Source(
    String key,
    String name,
    SourceKind kind,
    Optional<String> side,
    Optional<String> country,
    Rating rating) {

  /** It speaks for the government of its country, or of the report's where it has none. */
  static final String STATE = "state";

  /** It speaks for no party. */
  static final String NONE = "none";

  Source {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(rating, "rating");
  }
}
