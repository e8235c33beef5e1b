package org.tawatur.origin;

import java.util.Objects;
import java.util.Optional;

/**
 * What a wording comes to. Immutable.
 *
 * @param origin who is named; empty for a source without a name
 * @param direct whether the words name nobody but the origin itself: رويترز, but not مراسل رويترز
 */
record Named(Optional<Origin> origin, boolean direct) {

  /** A source without a name: مصادر محلية، شهود عيان. */
  static final Named NOBODY = new Named(Optional.empty(), false);

  Named {
    Objects.requireNonNull(origin, "origin");
  }
}
