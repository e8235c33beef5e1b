package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.lexicon.Row;

/**
 * What each level of agreement says, in thousandths of a bit, as Fellegi and Sunter (1969) weigh
 * it: the logarithm of how much oftener pairs of one happening are at the level than other pairs.
 * Integers, so that sums do not depend on the order of adding. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // places in an array of this run, never written
final class Weights {
  /** Parts of a bit. */
  static final int BIT = 1000;

  private static final String TABLE = "link-weights";

  private final int[] weights;

  private Weights(int[] weights) {
    this.weights = weights;
  }

  /**
   * The weights of a pack; a later row overrides an earlier one.
   *
   * @throws PackException if a row is of no known level, is no probability, or is missing
   */
  static Weights from(Pack pack) {
    Map<String, Level> levels = new HashMap<>();
    for (Level each : Level.values()) {
      levels.put(each.field() + " " + each.label(), each);
    }
    List<DataProblem> problems = new ArrayList<>();
    int[] weights = new int[levels.size()];
    Arrays.fill(weights, Integer.MIN_VALUE);
    for (Row row : pack.rows(TABLE)) {
      String name = row.get("field").orElse("") + " " + row.get("level").orElse("");
      Optional<Level> level = Optional.ofNullable(levels.get(name));
      double m = Settings.number(row, "m", problems);
      double u = Settings.number(row, "u", problems);
      if (level.isEmpty()) {
        problems.add(problem(row, name, "a field and level that linking compares"));
      } else if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
        problems.add(problem(row, m + ", " + u, "m and u above 0 and at most 1"));
      } else {
        weights[level.get().ordinal()] = (int) Math.round(BIT * Math.log(m / u) / Math.log(2));
      }
    }
    for (Level each : Level.values()) {
      if (weights[each.ordinal()] == Integer.MIN_VALUE) {
        problems.add(
            new DataProblem(
                "missing-row",
                TABLE + ".tsv",
                0,
                0,
                "",
                each.field() + " " + each.label(),
                "add the row"));
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new Weights(weights);
  }

  private static DataProblem problem(Row row, String found, String expected) {
    return new DataProblem(
        "bad-value", row.file(), row.line(), 0, found, expected, "correct the row");
  }

  int of(Level level) {
    return weights[level.ordinal()];
  }
}
