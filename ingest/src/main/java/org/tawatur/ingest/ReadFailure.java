package org.tawatur.ingest;

import java.util.Objects;

/**
 * An input, or a part of one, that could not be read. Immutable.
 *
 * @param where the file, with {@code :line} (and {@code :column}) where one line is meant
 * @param what what is wrong and what to do about it
 */
public record ReadFailure(String where, String what) {
  /** Checks the parts. */
  public ReadFailure {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
