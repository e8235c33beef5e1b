package org.tawatur.link;

/**
 * A place as linking compares it. Names, places and words stand as numbers of a {@link Vocabulary}.
 * Immutable by use: nobody writes the arrays after it is made.
 *
 * @param scope how the place can be compared
 * @param kind what it is, as far as the gazetteer knows
 * @param lats degrees north of its point, or of points along its road; empty where it is not on the
 *     map
 * @param lons degrees east
 * @param reachKm how far from these points the happening may lie as the place is told
 * @param whole the name
 * @param names the name, or the ends of a road; sorted
 * @param nameWords the words of the name; sorted
 * @param words the words of name and wording; sorted
 * @param details the words of the wording that are neither its name nor words of place; sorted
 * @param admin the governorate, or {@link Vocabulary#NONE}
 * @param country the country, or {@link Vocabulary#NONE}
 */
@SuppressWarnings("ArrayRecordComponent") // millions of them, never compared as wholes
record Spot(
    Scope scope,
    Kind kind,
    double[] lats,
    double[] lons,
    double reachKm,
    int whole,
    int[] names,
    int[] nameWords,
    int[] words,
    int[] details,
    int admin,
    int country) {

  /** How a place can be compared. */
  enum Scope {
    /** None is told. */
    NONE,
    /** A country, or open country that no governorate holds. */
    COUNTRY,
    /** A governorate. */
    GOVERNORATE,
    /** A district, region, desert or road. */
    AREA,
    /** A point. */
    POINT,
    /** A point by its precision, but not on the map. */
    OPEN
  }

  /** What a place is. */
  enum Kind {
    /** A city of many people. */
    LARGE_CITY,
    /** A city, town or village. */
    SETTLEMENT,
    /** A base, prison, camp, crossing, field or the like. */
    SITE,
    /** A quarter. */
    QUARTER,
    /** Anything else, or not known. */
    OTHER
  }

  private static final double KM_A_DEGREE = 111.2;

  boolean isLocated() {
    return lats.length > 0;
  }

  /** Kilometres between the nearest points of two places that are on the map. */
  double distanceKm(Spot other) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < lats.length; i++) {
      for (int j = 0; j < other.lats.length; j++) {
        double north = lats[i] - other.lats[j];
        double east =
            (lons[i] - other.lons[j]) * Math.cos(Math.toRadians((lats[i] + other.lats[j]) / 2));
        nearest = Math.min(nearest, north * north + east * east);
      }
    }
    return KM_A_DEGREE * Math.sqrt(nearest);
  }

  /** Whether two sorted arrays have a value in common. */
  static boolean meet(int[] first, int[] second) {
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      if (first[i] == second[j]) {
        return true;
      }
      if (first[i] < second[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** Whether a sorted array that is not empty lies whole in another. */
  static boolean within(int[] part, int[] all) {
    int j = 0;
    for (int each : part) {
      while (j < all.length && all[j] < each) {
        j++;
      }
      if (j == all.length || all[j] != each) {
        return false;
      }
    }
    return part.length > 0;
  }
}
