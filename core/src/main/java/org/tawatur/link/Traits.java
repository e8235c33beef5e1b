package org.tawatur.link;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A record as linking compares it, numbers for strings. Immutable by use: nobody writes the arrays
 * after it is made. Records share what is equal.
 *
 * @param id the record's id
 * @param doc its document
 * @param act its act, see {@link Acts}
 * @param families the families of the act, as bits
 * @param tactic its tactic, or {@link Vocabulary#NONE}
 * @param from the first day, counted from 1970, or {@link #UNKNOWN}
 * @param to the last day, or {@link #UNKNOWN}
 * @param published the day of publication, or {@link #UNKNOWN}
 * @param late whether the wording puts it late in the day
 * @param early whether the wording puts it early in the day
 * @param spot its place
 * @param sides who took part
 * @param toll who came to harm
 * @param people the named victims and captives
 * @param things what was hit or held; sorted
 * @param denied whether a source denies it
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them, never compared as wholes
record Traits(
    String id,
    int doc,
    int act,
    int families,
    int tactic,
    int from,
    int to,
    int published,
    boolean late,
    boolean early,
    Spot spot,
    Sides sides,
    Toll toll,
    Name[] people,
    int[] things,
    boolean denied) {

  /** No day is known. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  boolean isDated() {
    return from != UNKNOWN;
  }

  boolean isPlaced() {
    return spot.scope() != Spot.Scope.NONE;
  }

  /**
   * Who took part; {@code unknown} is left out.
   *
   * @param perpetrators ids of perpetrators; sorted
   * @param targets ids of targets
   * @param parties ids of either side of a fight
   * @param perpetratorRoots the topmost parents of the perpetrators; sorted
   * @param targetRoots those of the targets
   * @param allRoots those of perpetrators, targets and parties that bear arms
   * @param units ids of named units
   * @param armedTarget whether a target bears arms
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them, never compared as wholes
  record Sides(
      int[] perpetrators,
      int[] targets,
      int[] parties,
      int[] perpetratorRoots,
      int[] targetRoots,
      int[] allRoots,
      int[] units,
      boolean armedTarget) {}

  /**
   * Who came to harm: least and greatest numbers in turn, {@link Integer#MAX_VALUE} where the
   * wording sets no bound.
   *
   * @param killed the dead
   * @param injured the wounded
   * @param taken the captured and the missing
   * @param deadRoots the topmost parents of the sides that the dead and wounded are of; sorted
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them; equal if what the arrays hold is
  record Toll(int[] killed, int[] injured, int[] taken, int[] deadRoots) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Toll toll
          && Arrays.equals(killed, toll.killed)
          && Arrays.equals(injured, toll.injured)
          && Arrays.equals(taken, toll.taken)
          && Arrays.equals(deadRoots, toll.deadRoots);
    }

    @Override
    public int hashCode() {
      int hash = Arrays.hashCode(killed);
      hash = 31 * hash + Arrays.hashCode(injured);
      hash = 31 * hash + Arrays.hashCode(taken);
      return 31 * hash + Arrays.hashCode(deadRoots);
    }

    /** The most dead that any row allows; 0 where none is told. */
    int mostKilled() {
      int most = 0;
      for (int i = 1; i < killed.length; i += 2) {
        most = Math.max(most, killed[i]);
      }
      return most;
    }
  }

  /**
   * A person by name.
   *
   * @param words the words of the name in their order, initials left out
   * @param dead whether the person is said to be dead
   */
  @SuppressWarnings("ArrayRecordComponent") // millions of them, never compared as wholes
  record Name(int[] words, boolean dead) {
    /** Whether one name is the other, words between the first and the last left out or not. */
    boolean sameAs(Name other) {
      int[] a = words;
      int[] b = other.words;
      if (a.length < 2 || b.length < 2) {
        return a.length == 1 && b.length == 1 && a[0] == b[0];
      }
      if (a[0] != b[0]) {
        return false;
      }
      int[] shorter = a.length <= b.length ? a : b;
      int[] longer = a.length <= b.length ? b : a;
      int found = 0;
      for (int each : longer) {
        if (found < shorter.length && shorter[found] == each) {
          found++;
        }
      }
      return found == shorter.length;
    }
  }
}
