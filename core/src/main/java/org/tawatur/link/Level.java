package org.tawatur.link;

import java.util.Locale;

/** How far two records agree in one field; each has a row in {@code link-weights.tsv}. */
enum Level {
  PLACE_SAME_SITE,
  PLACE_SAME_NAME,
  PLACE_SAME_CITY,
  PLACE_SAME_QUARTER,
  PLACE_OTHER_QUARTER,
  PLACE_PART,
  PLACE_END,
  PLACE_WITHIN,
  PLACE_AREA,
  PLACE_COVERS,
  PLACE_BESIDE,
  PLACE_NEXT,
  PLACE_FAR,
  PLACE_OPEN,
  TIME_SAME_DAY,
  TIME_NIGHT,
  TIME_INSIDE,
  TIME_OVERLAP,
  TIME_WIDE,
  TIME_NEXT_DAY,
  TIME_NEXT_DAY_BARE,
  TIME_RUNNING,
  TIME_DAYS_APART,
  TIME_BEFORE_REPORT,
  ACT_SAME_RARE,
  ACT_SAME,
  ACT_AKIN,
  ACT_LOOSE,
  ACT_APART,
  PERPETRATOR_SAME,
  PERPETRATOR_SAME_SIDE,
  PERPETRATOR_OTHER,
  PERPETRATOR_SWAPPED,
  TARGET_SAME,
  TARGET_SAME_SIDE,
  TARGET_CIVILIANS_OR_ARMED,
  TARGET_OTHER,
  SIDES_SAME,
  SIDES_SHARE,
  SIDES_OTHER,
  KILLED_SAME_MANY,
  KILLED_SAME_SEVERAL,
  KILLED_SAME_FEW,
  KILLED_SAME_TWO,
  KILLED_SAME_ONE,
  KILLED_COMPATIBLE,
  KILLED_UPDATE,
  KILLED_DIFFER,
  KILLED_CONTRADICT,
  INJURED_SAME_MANY,
  INJURED_SAME_SEVERAL,
  INJURED_SAME_FEW,
  INJURED_SAME_TWO,
  INJURED_SAME_ONE,
  INJURED_COMPATIBLE,
  INJURED_UPDATE,
  INJURED_DIFFER,
  INJURED_CONTRADICT,
  TAKEN_SAME_MANY,
  TAKEN_SAME_SEVERAL,
  TAKEN_SAME_FEW,
  TAKEN_SAME_TWO,
  TAKEN_SAME_ONE,
  TAKEN_COMPATIBLE,
  TAKEN_UPDATE,
  TAKEN_DIFFER,
  TAKEN_CONTRADICT,
  DEAD_SAME_SIDE,
  DEAD_OTHER_SIDE,
  TACTIC_SAME,
  TACTIC_OTHER,
  PEOPLE_SHARED,
  PEOPLE_OTHER,
  THINGS_SHARED,
  THINGS_OTHER,
  VERSION_DENIED;

  private final String field;
  private final String label;

  Level() {
    int cut = name().indexOf('_');
    field = name().substring(0, cut).toLowerCase(Locale.ROOT);
    label = name().substring(cut + 1).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The field as the data file calls it. */
  String field() {
    return field;
  }

  /** The level as the data file calls it. */
  String label() {
    return label;
  }
}
