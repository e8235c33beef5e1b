package org.tawatur.link;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why two records were taken for one happening or for two, field by field. Immutable.
 *
 * @param first the one record's id
 * @param second the other's
 * @param fields what was compared, in the order of comparing; what either does not tell is left out
 * @param bits the sum of the weights, after a missing day or place has taken its due
 * @param threshold what the mean over the pairs of two groups must reach
 * @param bar what keeps them apart, or lowers the sum, whatever the fields say
 */
public record Explanation(
    String first,
    String second,
    List<Field> fields,
    double bits,
    double threshold,
    Optional<String> bar) {

  /** Copies the list. */
  public Explanation {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(bar, "bar");
    fields = List.copyOf(fields);
  }

  /**
   * One field. Immutable.
   *
   * @param name the field
   * @param level how far the two agree in it
   * @param bits what that says: above zero for one happening, below zero for two
   */
  public record Field(String name, String level, double bits) {
    /** Checks the parts. */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * Whether the two alone would be joined.
   *
   * @return false where they are kept apart
   */
  public boolean joins() {
    return bits >= threshold;
  }
}
