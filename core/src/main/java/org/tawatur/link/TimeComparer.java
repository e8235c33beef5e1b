package org.tawatur.link;

import java.util.List;
import java.util.Optional;

/** How far two windows agree. Immutable. */
final class TimeComparer {
  /** Days that windows of which one is no more than a few days may have together. */
  private static final int FEW_DAYS = 4;

  /** What tells an account from that of the same act on another day. */
  private static final List<Level> TELLING =
      List.of(
          Level.PLACE_SAME_SITE,
          Level.PLACE_SAME_QUARTER,
          Level.PEOPLE_SHARED,
          Level.THINGS_SHARED,
          Level.ACT_SAME_RARE,
          Level.KILLED_SAME_MANY,
          Level.KILLED_SAME_SEVERAL,
          Level.KILLED_SAME_FEW,
          Level.KILLED_SAME_TWO,
          Level.KILLED_SAME_ONE,
          Level.KILLED_COMPATIBLE,
          Level.KILLED_UPDATE,
          Level.INJURED_SAME_MANY,
          Level.INJURED_SAME_SEVERAL,
          Level.INJURED_SAME_FEW,
          Level.INJURED_SAME_TWO,
          Level.INJURED_SAME_ONE,
          Level.INJURED_COMPATIBLE,
          Level.INJURED_UPDATE,
          Level.TAKEN_SAME_MANY,
          Level.TAKEN_SAME_SEVERAL,
          Level.TAKEN_SAME_FEW,
          Level.TAKEN_SAME_TWO,
          Level.TAKEN_SAME_ONE,
          Level.TAKEN_COMPATIBLE,
          Level.TAKEN_UPDATE);

  private final Settings settings;

  TimeComparer(Settings settings) {
    this.settings = settings;
  }

  /**
   * The level; empty where nothing speaks for or against.
   *
   * @param finding what was found in the other fields
   */
  Optional<Level> compare(Traits a, Traits b, Finding finding) {
    if (isBefore(a, b) || isBefore(b, a)) {
      return Optional.of(Level.TIME_BEFORE_REPORT);
    }
    if (!a.isDated() || !b.isDated()) {
      return Optional.empty();
    }
    int gap = gap(a, b);
    if (gap > 0) {
      if (gap > 1) {
        boolean running =
            gap <= settings.siteDays
                && finding.has(Level.PLACE_SAME_SITE)
                && !finding.has(Level.ACT_APART);
        return Optional.of(running ? Level.TIME_RUNNING : Level.TIME_DAYS_APART);
      }
      boolean inOrder = a.to() < b.from();
      boolean late = inOrder ? a.late() : b.late();
      boolean early = inOrder ? b.early() : a.early();
      if (late && early) {
        return Optional.of(Level.TIME_NIGHT);
      }
      return Optional.of(isBare(finding) ? Level.TIME_NEXT_DAY_BARE : Level.TIME_NEXT_DAY);
    }
    int daysA = a.to() - a.from() + 1;
    int daysB = b.to() - b.from() + 1;
    if (daysA == 1 && daysB == 1) {
      return Optional.of(Level.TIME_SAME_DAY);
    }
    int common = Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()) + 1;
    if (daysA <= FEW_DAYS && daysB <= FEW_DAYS) {
      boolean inside = common == Math.min(daysA, daysB);
      return Optional.of(inside ? Level.TIME_INSIDE : Level.TIME_OVERLAP);
    }
    return Optional.of(Level.TIME_WIDE);
  }

  /** Whether the accounts share nothing that another day's account would not share as well. */
  private static boolean isBare(Finding finding) {
    for (Level each : TELLING) {
      if (finding.has(each)) {
        return false;
      }
    }
    return true;
  }

  /** The days from the end of one window to the beginning of the other; 0 where they overlap. */
  static int gap(Traits a, Traits b) {
    return Math.max(0, Math.max(a.from() - b.to(), b.from() - a.to()));
  }

  /**
   * How near in time two accounts may be, one or both of which tell no day: such a report is taken
   * to tell of what is recent when it comes out.
   */
  Level withoutDay(Traits a, Traits b) {
    int firstA = a.isDated() ? a.from() : a.published();
    int firstB = b.isDated() ? b.from() : b.published();
    if (firstA == Traits.UNKNOWN || firstB == Traits.UNKNOWN) {
      return Level.TIME_UNTOLD;
    }
    int lastA = a.isDated() ? a.to() : a.published();
    int lastB = b.isDated() ? b.to() : b.published();
    int gap = Math.max(firstA - lastB, firstB - lastA);
    return gap <= settings.recentDays ? Level.TIME_UNTOLD_RECENT : Level.TIME_UNTOLD_LATE;
  }

  /** Whether a report came out before the other's happening. */
  private boolean isBefore(Traits report, Traits happening) {
    return report.published() != Traits.UNKNOWN
        && happening.isDated()
        && report.published() < happening.from() - settings.reportLagDays;
  }
}
