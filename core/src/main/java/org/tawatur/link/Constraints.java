package org.tawatur.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.PackException;

/**
 * What people have decided: pairs of records that tell one happening, and pairs that do not.
 * Linking respects them whatever the records say. Immutable.
 *
 * @param together pairs that are one
 * @param apart pairs that are not
 */
public record Constraints(List<Pair> together, List<Pair> apart) {
  /** Nothing is decided. */
  public static final Constraints NONE = new Constraints(List.of(), List.of());

  /** Copies the lists. */
  public Constraints {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  /**
   * Two records. Immutable.
   *
   * @param first a record's id
   * @param second another's
   */
  public record Pair(String first, String second) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the two are one
     */
    public Pair {
      Objects.requireNonNull(second, "second");
      if (first.equals(second)) {
        throw new IllegalArgumentException("a record and itself: " + first);
      }
    }
  }

  /**
   * Reads decisions, one a line: {@code join} or {@code apart}, and two record ids, with tabs
   * between them; what follows a third tab is a note. Empty lines and lines that begin with {@code
   * #} are left out.
   *
   * @param lines the lines of a file
   * @param file what problems call it
   * @return the decisions
   * @throws PackException with all lines that are no decision, and all that gainsay others, also by
   *     way of third records
   */
  public static Constraints parse(List<String> lines, String file) {
    List<DataProblem> problems = new ArrayList<>();
    List<Pair> together = new ArrayList<>();
    List<Pair> apart = new ArrayList<>();
    Map<Pair, Integer> lineOf = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      boolean known = cells[0].equals("join") || cells[0].equals("apart");
      String first = cells.length < 3 ? "" : cells[1].strip();
      String second = cells.length < 3 ? "" : cells[2].strip();
      if (!known || first.isEmpty() || second.isEmpty() || first.equals(second)) {
        problems.add(
            problem(
                file,
                i + 1,
                line,
                "join or apart and two record ids, with tabs between",
                "correct the line"));
        continue;
      }
      Pair pair = new Pair(first, second);
      lineOf.put(pair, i + 1);
      (cells[0].equals("join") ? together : apart).add(pair);
    }
    Map<String, String> groups = groups(together);
    for (Pair each : apart) {
      if (root(groups, each.first()).equals(root(groups, each.second()))) {
        problems.add(
            problem(
                file,
                lineOf.getOrDefault(each, 0),
                each.first() + " apart from " + each.second(),
                "two records that other lines do not join",
                "remove this line or one of those that join them"));
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new Constraints(together, apart);
  }

  private static DataProblem problem(
      String file, int line, String found, String expected, String remedy) {
    return new DataProblem("bad-constraint", file, line, 0, found, expected, remedy);
  }

  private static Map<String, String> groups(List<Pair> together) {
    Map<String, String> parents = new HashMap<>();
    for (Pair each : together) {
      parents.put(root(parents, each.first()), root(parents, each.second()));
    }
    return parents;
  }

  private static String root(Map<String, String> parents, String id) {
    String at = id;
    for (String up = parents.get(at); up != null && !up.equals(at); up = parents.get(at)) {
      at = up;
    }
    return at;
  }

  /** The ids of all records that a decision names. */
  public Set<String> records() {
    Set<String> records = new HashSet<>();
    for (List<Pair> pairs : List.of(together, apart)) {
      for (Pair each : pairs) {
        records.add(each.first());
        records.add(each.second());
      }
    }
    return records;
  }
}
