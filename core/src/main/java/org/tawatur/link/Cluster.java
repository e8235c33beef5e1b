package org.tawatur.link;

import java.util.List;
import java.util.Objects;

/**
 * Records that tell one happening. Immutable.
 *
 * @param incident the incident's id; see {@link Linker} for how long it lasts
 * @param members the ids of the records, by the day of publication, unknown days last, then by id
 * @param joins why they are together: one less than the members, the first joined first; fewer
 *     where a person joined them
 */
public record Cluster(String incident, List<String> members, List<Join> joins) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if there is no member
   */
  public Cluster {
    Objects.requireNonNull(incident, "incident");
    members = List.copyOf(members);
    joins = List.copyOf(joins);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an incident needs a record");
    }
  }

  /**
   * The closest pair of two groups that were joined. Immutable.
   *
   * @param first a record of the one
   * @param second a record of the other
   * @param bits what speaks for the pair's being one happening, in bits
   */
  public record Join(String first, String second, double bits) {
    /** Checks the parts. */
    public Join {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }
  }
}
