package org.tawatur.incident;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.tawatur.record.Outcome;

/**
 * How many people of one side, or of all sides together, met one outcome. Immutable.
 *
 * @param outcome what became of them
 * @param of the actor id of the side; {@link #ALL} for all sides together
 * @param low the least number of any origin's latest figure
 * @param best the number that most independent origins support; the lower of several
 * @param high the greatest number of any origin's latest figure; empty where the origin that gives
 *     the greatest sets no upper bound
 * @param figures each origin's figure, the latest first, with those that it has replaced since
 */
public record Toll(
    Outcome outcome, String of, int low, int best, OptionalInt high, List<Figure> figures) {

  /** The side of a toll of all sides together. */
  public static final String ALL = "all";

  /**
   * Checks the order of the numbers and copies the list.
   *
   * @throws IllegalArgumentException unless 0 ≤ low ≤ best ≤ high, or if the side is blank
   */
  public Toll {
    Objects.requireNonNull(outcome, "outcome");
    figures = List.copyOf(figures);
    if (of.isBlank()) {
      throw new IllegalArgumentException("a toll needs a side");
    }
    if (low < 0 || best < low || high.orElse(best) < best) {
      throw new IllegalArgumentException("not a toll: " + low + ", " + best + ", " + high);
    }
  }
}
