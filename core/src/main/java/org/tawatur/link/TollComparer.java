package org.tawatur.link;

import java.util.Optional;

/** How far two numbers of people agree. Stateless. */
final class TollComparer {
  private static final int MANY = 10;
  private static final int SEVERAL = 5;
  private static final int FEW = 3;
  private static final int TWO = 2;

  /** Two numbers no farther apart than this share of the greater may be one, updated. */
  private static final double UPDATE_SHARE = 0.5;

  private static final int UPDATE_PEOPLE = 2;

  /** From here on, one number is so many times the other that they contradict. */
  private static final int CONTRADICTION = 3;

  private static final Outcome[] OUTCOMES = {
    new Outcome(
        Level.KILLED_SAME_MANY,
        Level.KILLED_SAME_SEVERAL,
        Level.KILLED_SAME_FEW,
        Level.KILLED_SAME_TWO,
        Level.KILLED_SAME_ONE,
        Level.KILLED_COMPATIBLE,
        Level.KILLED_UPDATE,
        Level.KILLED_DIFFER,
        Level.KILLED_CONTRADICT),
    new Outcome(
        Level.INJURED_SAME_MANY,
        Level.INJURED_SAME_SEVERAL,
        Level.INJURED_SAME_FEW,
        Level.INJURED_SAME_TWO,
        Level.INJURED_SAME_ONE,
        Level.INJURED_COMPATIBLE,
        Level.INJURED_UPDATE,
        Level.INJURED_DIFFER,
        Level.INJURED_CONTRADICT),
    new Outcome(
        Level.TAKEN_SAME_MANY,
        Level.TAKEN_SAME_SEVERAL,
        Level.TAKEN_SAME_FEW,
        Level.TAKEN_SAME_TWO,
        Level.TAKEN_SAME_ONE,
        Level.TAKEN_COMPATIBLE,
        Level.TAKEN_UPDATE,
        Level.TAKEN_DIFFER,
        Level.TAKEN_CONTRADICT)
  };

  private TollComparer() {}

  /** The levels of one outcome. */
  private record Outcome(
      Level many,
      Level several,
      Level few,
      Level two,
      Level one,
      Level compatible,
      Level update,
      Level differ,
      Level contradict) {

    Level same(int number) {
      if (number >= MANY) {
        return many;
      }
      if (number >= SEVERAL) {
        return several;
      }
      return number >= FEW ? few : number == TWO ? two : one;
    }
  }

  static Optional<Level> killed(Traits.Toll a, Traits.Toll b) {
    return compare(OUTCOMES[0], a.killed(), b.killed());
  }

  static Optional<Level> injured(Traits.Toll a, Traits.Toll b) {
    return compare(OUTCOMES[1], a.injured(), b.injured());
  }

  static Optional<Level> taken(Traits.Toll a, Traits.Toll b) {
    return compare(OUTCOMES[2], a.taken(), b.taken());
  }

  /** The best agreement of any two rows, each account having a row for each source. */
  private static Optional<Level> compare(Outcome outcome, int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return Optional.empty();
    }
    Level best = outcome.contradict();
    for (int i = 0; i < a.length; i += 2) {
      for (int j = 0; j < b.length; j += 2) {
        Level level = compare(outcome, a[i], a[i + 1], b[j], b[j + 1]);
        best = level.compareTo(best) < 0 ? level : best;
      }
    }
    return Optional.of(best);
  }

  private static Level compare(Outcome outcome, int minA, int maxA, int minB, int maxB) {
    if (minA == maxA && minB == maxB && minA == minB) {
      return outcome.same(minA);
    }
    if (minA <= maxB && minB <= maxA) {
      return outcome.compatible();
    }
    // the nearest numbers that the two allow
    int less = Math.min(maxA, maxB);
    int more = Math.max(minA, minB);
    if (more - less <= UPDATE_PEOPLE || more - less <= UPDATE_SHARE * more) {
      return outcome.update();
    }
    return more > (long) CONTRADICTION * less ? outcome.contradict() : outcome.differ();
  }

  /** Whether two levels or one great number are more than chance would bring together. */
  static boolean isStrong(Traits.Toll a, Traits.Toll b, int great) {
    int equal = 0;
    int greatest = 0;
    for (int[][] pair :
        new int[][][] {
          {a.killed(), b.killed()}, {a.injured(), b.injured()}, {a.taken(), b.taken()}
        }) {
      int common = greatestCommon(pair[0], pair[1]);
      equal += common > 0 ? 1 : 0;
      greatest = Math.max(greatest, common);
    }
    return greatest >= great || (equal > 1 && greatest >= FEW);
  }

  /** The greatest exact number that both have; 0 where there is none. */
  private static int greatestCommon(int[] a, int[] b) {
    int greatest = 0;
    for (int i = 0; i < a.length; i += 2) {
      for (int j = 0; j < b.length; j += 2) {
        if (a[i] == a[i + 1] && b[j] == b[j + 1] && a[i] == b[j]) {
          greatest = Math.max(greatest, a[i]);
        }
      }
    }
    return greatest;
  }
}
