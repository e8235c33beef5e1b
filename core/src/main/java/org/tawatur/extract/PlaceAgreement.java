package org.tawatur.extract;

import org.jspecify.annotations.Nullable;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;

/** Whether two place phrases of a document can mean one place. Stateless. */
final class PlaceAgreement {

  private static final double SAME_KM = 3;

  private PlaceAgreement() {}

  /** Whether both are known and neither can be, or lie in, the other. */
  static boolean conflict(@Nullable PlaceMention a, @Nullable PlaceMention b) {
    if (a == null || b == null || a.isReference() || b.isReference() || a.area() || b.area()) {
      return false;
    }
    return !same(a, b) && !(isWide(a) || isWide(b)) || !mayHold(a, b);
  }

  /** Whether both are told and are, or may refer to, one place. */
  static boolean agree(@Nullable PlaceMention old, @Nullable PlaceMention next) {
    if (old == null || next == null) {
      return false;
    }
    return next.isReference() || !old.isReference() && same(old, next);
  }

  /** Whether the names, or the places that bear them, are the same. */
  static boolean same(PlaceMention a, PlaceMention b) {
    if (a.name().contains(b.name()) || b.name().contains(a.name())) {
      return true;
    }
    for (Place one : a.candidates()) {
      for (Place two : b.candidates()) {
        if (one.id().equals(two.id()) || one.distanceKm(two) < SAME_KM) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a place holds others, so that a nearer place may be told of the same happening. */
  static boolean isWide(PlaceMention place) {
    return switch (place.precision()) {
      case DISTRICT, GOVERNORATE, COUNTRY, DESERT -> true;
      default -> WhereFinder.isBroad(place);
    };
  }

  /** Whether one of two places may lie in the other, as far as the gazetteer knows them. */
  static boolean mayHold(PlaceMention a, PlaceMention b) {
    boolean unknown = a.candidates().isEmpty() || b.candidates().isEmpty();
    for (Place one : a.candidates()) {
      for (Place two : b.candidates()) {
        boolean open = one.admin1().isEmpty() || two.admin1().isEmpty();
        if (one.country().equals(two.country()) && (open || one.admin1().equals(two.admin1()))) {
          return true;
        }
      }
    }
    return unknown || same(a, b);
  }
}
