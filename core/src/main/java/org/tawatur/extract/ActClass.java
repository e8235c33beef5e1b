package org.tawatur.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Match;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.lexicon.Row;
import org.tawatur.record.SubType;

/**
 * A class of acts.
 *
 * @param key its key in the lexicon
 * @param nature force, harm, damage, demo, state, light, link or meta
 * @param subType the sub-type that it makes of a record, where it alone decides
 * @param tactic the tactic that it says
 * @param rank how specific it is: the highest of a happening decides
 */
record ActClass(
    String key, String nature, Optional<SubType> subType, Optional<String> tactic, int rank) {

  boolean isForce() {
    return nature.equals("force");
  }

  boolean isHarm() {
    return nature.equals("harm");
  }

  boolean isDemonstration() {
    return nature.equals("demo");
  }

  boolean isState() {
    return nature.equals("state");
  }

  /** Whether it is only a carrier or a connector, never a happening of its own. */
  boolean isAuxiliary() {
    return nature.equals("light") || nature.equals("link") || nature.equals("meta");
  }

  /** The class of a word that is known to tell an act. */
  static ActClass of(Match act, Map<String, ActClass> classes) {
    return Objects.requireNonNull(classes.get(act.lexeme().key()), act.lexeme().key());
  }

  /**
   * The classes of a pack, by key.
   *
   * @throws PackException if a class has a sub-type that there is not
   */
  static Map<String, ActClass> from(Pack pack) {
    Map<String, ActClass> classes = new HashMap<>();
    List<DataProblem> problems = new ArrayList<>();
    for (Row row : pack.rows("acts")) {
      String key = row.required("key");
      if (row.get("sub_type").isPresent()
          && row.get("sub_type").flatMap(SubType::ofLabel).isEmpty()) {
        problems.add(
            new DataProblem(
                "bad-value",
                row.file(),
                row.line(),
                0,
                row.required("sub_type"),
                "a sub-type as ACLED writes it",
                "correct the column sub_type"));
      }
      classes.put(
          key,
          new ActClass(
              key,
              row.get("nature").orElse("force"),
              row.get("sub_type").flatMap(SubType::ofLabel),
              row.get("tactic"),
              row.get("rank").map(Integer::parseInt).orElse(0)));
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return Map.copyOf(classes);
  }
}
