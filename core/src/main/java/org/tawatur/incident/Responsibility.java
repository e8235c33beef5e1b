package org.tawatur.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.record.Stance;

/**
 * Who says to have done it, or denies. Immutable.
 *
 * @param origin the key of who speaks
 * @param side the actor for whom it speaks, where that is known
 * @param stance {@link Stance#CLAIMS_RESPONSIBILITY} or {@link Stance#DENIES}
 * @param records the records that tell it
 */
public record Responsibility(
    String origin, Optional<String> side, Stance stance, List<String> records) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the stance is neither of the two
   */
  public Responsibility {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(side, "side");
    records = List.copyOf(records);
    if (stance == Stance.ASSERTS) {
      throw new IllegalArgumentException("who only says that it happened takes no responsibility");
    }
  }
}
