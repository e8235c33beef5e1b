package org.tawatur.incident;

import java.util.Objects;

/**
 * A value that the accounts of an incident come to, with those for it and those against it.
 * Immutable if the value is.
 *
 * @param <T> what the value is
 * @param value the value
 * @param pro who says so, or says what agrees with it
 * @param contra who says what does not agree with it; those who say nothing are in neither
 */
public record Fused<T>(T value, Support pro, Support contra) {

  /** Checks that nothing is missing. */
  public Fused {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(pro, "pro");
    Objects.requireNonNull(contra, "contra");
  }
}
