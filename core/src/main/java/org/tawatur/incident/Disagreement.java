package org.tawatur.incident;

import java.util.List;
import java.util.Objects;

/**
 * A point on which the accounts do not agree. Immutable.
 *
 * @param field the field of the incident, such as {@code place} or {@code toll}
 * @param versions what is said, each version with those who say so, the one taken first
 */
public record Disagreement(String field, List<Version> versions) {

  /**
   * One of several versions.
   *
   * @param says the value, for people
   * @param support who says so
   */
  public record Version(String says, Support support) {

    /** Checks that nothing is missing. */
    public Version {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(support, "support");
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are less than two versions
   */
  public Disagreement {
    Objects.requireNonNull(field, "field");
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("one version is no disagreement: " + field);
    }
  }
}
