package org.tawatur.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Lexeme;
import org.tawatur.text.Normalizer;

/**
 * What a name or head of the lexicon says of an actor, worked out once.
 *
 * @param head its first word, folded and without its article
 * @param from the first day on which it is used so; empty: always
 * @param to the last such day; empty: still
 */
record Wording(String head, Optional<LocalDate> from, Optional<LocalDate> to) {

  static Wording of(Lexeme lexeme) {
    return new Wording(
        ActorRegistry.headOf(Normalizer.standard().fold(lexeme.lemma())),
        date(lexeme, "from"),
        date(lexeme, "to"));
  }

  /** Whether it is used so on a day; on an unknown one, it may be. */
  boolean within(Optional<LocalDate> day) {
    return Actor.within(from, to, day);
  }

  private static Optional<LocalDate> date(Lexeme lexeme, String feature) {
    @Nullable String value = lexeme.features().get(feature);
    return value == null || value.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(value));
  }
}
