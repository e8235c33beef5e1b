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
 * @param formerly the ids that its records had in earlier runs, where these were others; sorted
 */
public record Cluster(
    String incident, List<String> members, List<Join> joins, List<String> formerly) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if there is no member
   */
  public Cluster {
    Objects.requireNonNull(incident, "incident");
    members = List.copyOf(members);
    joins = List.copyOf(joins);
    formerly = List.copyOf(formerly);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an incident needs a record");
    }
  }

  /** An incident of which no earlier run is known. */
  Cluster(String incident, List<String> members, List<Join> joins) {
    this(incident, members, joins, List.of());
  }

  /** The same records under an id that they had before. */
  Cluster named(String id, List<String> before) {
    return new Cluster(id, members, joins, before);
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
