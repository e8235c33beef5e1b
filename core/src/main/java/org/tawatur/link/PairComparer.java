package org.tawatur.link;

/**
 * Weighs two records field by field. Symmetric: which of the two comes first does not matter.
 * Immutable; threads may share it, each with a {@link Finding} of its own.
 */
final class PairComparer {
  private final Settings settings;
  private final Acts acts;
  private final PlaceComparer places;
  private final TimeComparer times;

  PairComparer(Settings settings, Acts acts) {
    this.settings = settings;
    this.acts = acts;
    this.places = new PlaceComparer(settings);
    this.times = new TimeComparer(settings);
  }

  /** Fills a finding with all that speaks for or against the two. */
  void compare(Traits a, Traits b, Finding finding) {
    finding.clear();
    finding.add(places.compare(a.spot(), b.spot()));
    finding.add(acts.compare(a.act(), b.act()));
    sides(a.sides(), b.sides(), finding);
    finding.add(TollComparer.killed(a.toll(), b.toll()));
    finding.add(TollComparer.injured(a.toll(), b.toll()));
    finding.add(TollComparer.taken(a.toll(), b.toll()));
    if (a.toll().deadRoots().length > 0 && b.toll().deadRoots().length > 0) {
      boolean same = Spot.meet(a.toll().deadRoots(), b.toll().deadRoots());
      finding.add(same ? Level.DEAD_SAME_SIDE : Level.DEAD_OTHER_SIDE);
    }
    if (a.tactic() != Vocabulary.NONE && b.tactic() != Vocabulary.NONE) {
      finding.add(a.tactic() == b.tactic() ? Level.TACTIC_SAME : Level.TACTIC_OTHER);
    }
    people(a, b, finding);
    if (a.things().length > 0 && b.things().length > 0) {
      finding.add(Spot.meet(a.things(), b.things()) ? Level.THINGS_SHARED : Level.THINGS_OTHER);
    }
    // last, as it looks at what the other fields have given
    finding.add(times.compare(a, b, finding));
    bars(a, b, finding);
  }

  private static void sides(Traits.Sides a, Traits.Sides b, Finding finding) {
    if (a.parties().length > 0 || b.parties().length > 0) {
      int common = common(a.allRoots(), b.allRoots());
      if (a.allRoots().length > 0 && b.allRoots().length > 0) {
        finding.add(
            common > 1 ? Level.SIDES_SAME : common == 1 ? Level.SIDES_SHARE : Level.SIDES_OTHER);
      }
      return;
    }
    boolean swapped =
        Spot.meet(a.perpetratorRoots(), b.targetRoots())
            && Spot.meet(b.perpetratorRoots(), a.targetRoots());
    if (a.perpetrators().length > 0 && b.perpetrators().length > 0) {
      finding.add(
          Spot.meet(a.perpetrators(), b.perpetrators())
              ? Level.PERPETRATOR_SAME
              : Spot.meet(a.perpetratorRoots(), b.perpetratorRoots())
                  ? Level.PERPETRATOR_SAME_SIDE
                  : swapped ? Level.PERPETRATOR_SWAPPED : Level.PERPETRATOR_OTHER);
    }
    if (a.targets().length > 0 && b.targets().length > 0) {
      finding.add(
          Spot.meet(a.targets(), b.targets())
              ? Level.TARGET_SAME
              : Spot.meet(a.targetRoots(), b.targetRoots())
                  ? Level.TARGET_SAME_SIDE
                  : a.armedTarget() != b.armedTarget()
                      ? Level.TARGET_CIVILIANS_OR_ARMED
                      : Level.TARGET_OTHER);
    }
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    for (int each : a) {
      for (int other : b) {
        common += each == other ? 1 : 0;
      }
    }
    return common;
  }

  private void people(Traits a, Traits b, Finding finding) {
    if (a.people().length == 0 || b.people().length == 0) {
      return;
    }
    if (isShared(a.people(), b.people())) {
      finding.add(Level.PEOPLE_SHARED);
      return;
    }
    finding.add(Level.PEOPLE_OTHER);
    boolean bothDead = hasDead(a.people()) && hasDead(b.people());
    int fewest = Math.min(a.toll().mostKilled(), b.toll().mostKilled());
    if (bothDead && fewest <= settings.fewDead) {
      finding.bar(Finding.Bar.OTHER_VICTIMS);
    }
  }

  private static boolean isShared(Traits.Name[] a, Traits.Name[] b) {
    for (Traits.Name each : a) {
      for (Traits.Name other : b) {
        if (each.sameAs(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasDead(Traits.Name[] names) {
    for (Traits.Name each : names) {
      if (each.dead()) {
        return true;
      }
    }
    return false;
  }

  private void bars(Traits a, Traits b, Finding finding) {
    Spot here = a.spot();
    Spot there = b.spot();
    if (here.country() != Vocabulary.NONE
        && there.country() != Vocabulary.NONE
        && here.country() != there.country()
        && !isClose(finding)) {
      finding.bar(Finding.Bar.OTHER_COUNTRY);
    }
    if (a.doc() == b.doc()) {
      if (isOtherVersion(a, b, finding)) {
        finding.add(Level.VERSION_DENIED);
      } else {
        finding.bar(Finding.Bar.ONE_DOCUMENT);
      }
    }
    boolean whole = a.isDated() && b.isDated() && a.isPlaced() && b.isPlaced();
    if (!whole && !isSupported(a, b, finding)) {
      finding.bar(Finding.Bar.UNSUPPORTED);
      finding.cap(settings.unsupported);
    }
  }

  /** Whether the places are close: of some, two outlets do not agree whose they are. */
  private static boolean isClose(Finding finding) {
    return finding.has(Level.PLACE_SAME_NAME)
        || finding.has(Level.PLACE_SAME_SITE)
        || finding.has(Level.PLACE_SAME_CITY)
        || finding.has(Level.PLACE_SAME_QUARTER)
        || finding.has(Level.PLACE_PART)
        || finding.has(Level.PLACE_WITHIN);
  }

  /** Whether one record is an accusation that the document denies, the other what it admits. */
  private static boolean isOtherVersion(Traits a, Traits b, Finding finding) {
    return a.denied() != b.denied()
        && !finding.has(Level.ACT_APART)
        && !finding.has(Level.PERPETRATOR_OTHER)
        && !finding.has(Level.PERPETRATOR_SWAPPED)
        && !finding.has(Level.TIME_DAYS_APART)
        && !finding.has(Level.TIME_WIDE)
        && !finding.has(Level.PLACE_FAR);
  }

  /** Whether something strong makes up for a day or place that is not known. */
  private boolean isSupported(Traits a, Traits b, Finding finding) {
    boolean sameAct = finding.has(Level.ACT_SAME) || finding.has(Level.ACT_SAME_RARE);
    if (finding.has(Level.PEOPLE_SHARED)) {
      return true;
    }
    if (sameAct && finding.has(Level.PLACE_SAME_SITE) && isOneAttacker(finding)) {
      return true;
    }
    boolean bothKnown = a.isDated() == b.isDated() && a.isPlaced() == b.isPlaced();
    boolean nothingKnown = !(a.isDated() || a.isPlaced()) || !(b.isDated() || b.isPlaced());
    if (nothingKnown) {
      return sameAct && Spot.meet(a.sides().units(), b.sides().units());
    }
    boolean near =
        finding.has(Level.PLACE_SAME_NAME)
            || finding.has(Level.PLACE_SAME_SITE)
            || finding.has(Level.PLACE_SAME_CITY)
            || finding.has(Level.PLACE_SAME_QUARTER)
            || finding.has(Level.PLACE_PART)
            || finding.has(Level.TIME_SAME_DAY);
    boolean supported =
        near
            && (sameAct || !bothKnown)
            && TollComparer.isStrong(a.toll(), b.toll(), settings.strongToll);
    if (supported) {
      // found among all of a day, or among all that a town ever saw: the toll has to tell more
      if (!a.isPlaced() || !b.isPlaced()) {
        finding.add(Level.PLACE_UNTOLD);
      }
      if (!a.isDated() || !b.isDated()) {
        finding.add(times.withoutDay(a, b));
      }
    }
    return supported;
  }

  private static boolean isOneAttacker(Finding finding) {
    return finding.has(Level.PERPETRATOR_SAME)
        || finding.has(Level.PERPETRATOR_SAME_SIDE)
        || finding.has(Level.SIDES_SAME);
  }
}
