package org.tawatur.link;

import java.util.Arrays;
import java.util.Optional;

/** How far two places agree. Immutable. */
final class PlaceComparer {
  private final Settings settings;

  PlaceComparer(Settings settings) {
    this.settings = settings;
  }

  /** The level; empty where either account tells no place. */
  Optional<Level> compare(Spot a, Spot b) {
    if (a.scope() == Spot.Scope.NONE || b.scope() == Spot.Scope.NONE) {
      return Optional.empty();
    }
    boolean wideA = isWide(a);
    boolean wideB = isWide(b);
    if (isOneName(a, b) && wideA == wideB && !isFar(a, b)) {
      return Optional.of(wideA ? Level.PLACE_AREA : sameName(a, b));
    }
    if (wideA || wideB) {
      return Optional.of(wide(a, b));
    }
    if (!isFar(a, b)) {
      if (isEnd(a, b)) {
        return Optional.of(Level.PLACE_END);
      }
      if (isPart(a, b)) {
        return Optional.of(Level.PLACE_PART);
      }
    }
    if (!a.isLocated() || !b.isLocated()) {
      boolean elsewhere =
          a.admin() != Vocabulary.NONE && b.admin() != Vocabulary.NONE && a.admin() != b.admin();
      return Optional.of(elsewhere ? Level.PLACE_FAR : Level.PLACE_OPEN);
    }
    return Optional.of(byDistance(a, b));
  }

  /** Whether the names are one, or those of one place of the gazetteer. */
  private static boolean isOneName(Spot a, Spot b) {
    return a.whole() == b.whole() || Arrays.equals(a.names(), b.names());
  }

  /** Whether nothing below a governorate is told. */
  private static boolean isWide(Spot spot) {
    return spot.scope() == Spot.Scope.COUNTRY || spot.scope() == Spot.Scope.GOVERNORATE;
  }

  /** Whether two places of one name, or of shared words, cannot be one. */
  private boolean isFar(Spot a, Spot b) {
    if (a.isLocated() && b.isLocated()) {
      return a.distanceKm(b) > a.reachKm() + b.reachKm() + settings.nextKm;
    }
    return a.admin() != Vocabulary.NONE && b.admin() != Vocabulary.NONE && a.admin() != b.admin();
  }

  private static Level sameName(Spot a, Spot b) {
    boolean area = a.scope() == Spot.Scope.AREA || b.scope() == Spot.Scope.AREA;
    if (area && a.names().length < 2) {
      return Level.PLACE_AREA;
    }
    if (a.kind() == Spot.Kind.SITE || b.kind() == Spot.Kind.SITE) {
      return Level.PLACE_SAME_SITE;
    }
    boolean parts = a.details().length > 0 && b.details().length > 0;
    if (a.kind() == Spot.Kind.LARGE_CITY || b.kind() == Spot.Kind.LARGE_CITY) {
      return !parts
          ? Level.PLACE_SAME_CITY
          : Spot.meet(a.details(), b.details())
              ? Level.PLACE_SAME_QUARTER
              : Level.PLACE_OTHER_QUARTER;
    }
    return parts && Spot.meet(a.details(), b.details())
        ? Level.PLACE_SAME_QUARTER
        : Level.PLACE_SAME_NAME;
  }

  private Level wide(Spot a, Spot b) {
    if (a.scope() == Spot.Scope.COUNTRY || b.scope() == Spot.Scope.COUNTRY) {
      return Level.PLACE_COVERS;
    }
    return a.admin() == Vocabulary.NONE || b.admin() == Vocabulary.NONE || a.admin() == b.admin()
        ? Level.PLACE_COVERS
        : Level.PLACE_FAR;
  }

  /** Whether one is an end of the other's road, or two roads have an end in common. */
  private static boolean isEnd(Spot a, Spot b) {
    return (a.names().length > 1 || b.names().length > 1) && Spot.meet(a.names(), b.names());
  }

  /** Whether the name of one stands in the other's wording. */
  private static boolean isPart(Spot a, Spot b) {
    return Spot.within(a.nameWords(), b.words()) || Spot.within(b.nameWords(), a.words());
  }

  private Level byDistance(Spot a, Spot b) {
    double beyond = a.distanceKm(b) - a.reachKm() - b.reachKm();
    boolean areas = a.scope() == Spot.Scope.AREA || b.scope() == Spot.Scope.AREA;
    if (beyond > settings.nextKm) {
      return Level.PLACE_FAR;
    }
    if (beyond > settings.besideKm) {
      return Level.PLACE_NEXT;
    }
    if (beyond > 0) {
      return Level.PLACE_BESIDE;
    }
    if (areas) {
      boolean bothRoadsOrDeserts = a.scope() == b.scope();
      return bothRoadsOrDeserts ? Level.PLACE_WITHIN : overlapOfAreas(a, b);
    }
    return isTwoVillages(a, b) ? Level.PLACE_BESIDE : Level.PLACE_WITHIN;
  }

  /** A region that holds the other place says less than a road or desert that it lies at. */
  private Level overlapOfAreas(Spot a, Spot b) {
    double reach = Math.max(a.reachKm(), b.reachKm());
    return reach >= settings.districtKm ? Level.PLACE_COVERS : Level.PLACE_WITHIN;
  }

  /** Two settlements that both accounts name are two, however near, unless one is a city. */
  private boolean isTwoVillages(Spot a, Spot b) {
    boolean settlements = a.kind() == Spot.Kind.SETTLEMENT && b.kind() == Spot.Kind.SETTLEMENT;
    double most = settings.cityKm;
    return settlements && a.reachKm() < most && b.reachKm() < most;
  }
}
