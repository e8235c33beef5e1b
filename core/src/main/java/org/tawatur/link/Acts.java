package org.tawatur.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;
import org.tawatur.lexicon.Row;
import org.tawatur.record.Account;
import org.tawatur.record.EventType;
import org.tawatur.record.SubType;

/** Acts as linking compares them, the families they are compared in, and how near two are. */
final class Acts {
  /** The act of a record without a type. */
  static final int NONE = 0;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of("-"));
  private final Map<String, Integer> bySubType = new HashMap<>();
  private final List<Integer> families = new ArrayList<>(List.of(-1));
  private final Level[][] levels;

  private Acts(Pack pack) {
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Integer> familyBits = new HashMap<>();
    for (Row row : pack.rows("link-acts")) {
      int act =
          ids.computeIfAbsent(
              row.required("act"),
              name -> {
                names.add(name);
                families.add(0);
                return names.size() - 1;
              });
      int bits = families.get(act);
      for (String family : row.list("families")) {
        int next = familyBits.size();
        bits |= 1 << familyBits.computeIfAbsent(family, f -> next);
      }
      families.set(act, bits);
      bySubType.put(key(row.required("sub_type"), row.get("tactic")), act);
    }
    levels = new Level[names.size()][names.size()];
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        levels[i][j] = i == j ? Level.ACT_SAME : Level.ACT_APART;
      }
    }
    for (Row row : pack.rows("link-act-pairs")) {
      Integer first = ids.get(row.get("first").orElse(""));
      Integer second = ids.get(row.get("second").orElse(""));
      Optional<Level> level = level(row.get("level").orElse(""));
      if (first == null || second == null || level.isEmpty()) {
        problems.add(
            new DataProblem(
                "bad-value",
                row.file(),
                row.line(),
                0,
                row.get("first").orElse("") + " " + row.get("second").orElse(""),
                "two acts of link-acts.tsv and akin, loose, same or same-rare",
                "correct the row"));
      } else {
        levels[first][second] = level.get();
        levels[second][first] = level.get();
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
  }

  private static Optional<Level> level(String label) {
    for (Level each : Level.values()) {
      if (each.field().equals("act") && each.label().equals(label)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The acts of a pack.
   *
   * @throws PackException if a pair names an act that is not there
   */
  static Acts from(Pack pack) {
    return new Acts(pack);
  }

  private static String key(String subType, Optional<String> tactic) {
    return subType + "\t" + tactic.orElse("");
  }

  /** What a record's act is to linking; {@link #NONE} where nothing is known. */
  int of(Account account) {
    Optional<String> label =
        account.subType().map(SubType::label).or(() -> account.type().map(EventType::label));
    if (label.isEmpty()) {
      return NONE;
    }
    Integer withTactic = bySubType.get(key(label.get(), account.tactic()));
    Integer act =
        withTactic != null ? withTactic : bySubType.get(key(label.get(), Optional.empty()));
    return act != null ? act : NONE;
  }

  /** The families as bits; all of them for {@link #NONE}. */
  int families(int act) {
    return families.get(act);
  }

  /** How near two acts are; empty where either is not known. */
  Optional<Level> compare(int first, int second) {
    return first == NONE || second == NONE ? Optional.empty() : Optional.of(levels[first][second]);
  }

  String name(int act) {
    return names.get(act);
  }
}
