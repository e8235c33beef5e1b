package org.tawatur.record;

/** The bounds of WGS 84 degrees. */
final class Coordinates {
  private Coordinates() {}

  /** Throws an {@link IllegalArgumentException} unless the two are a point on the globe. */
  static void check(double lat, double lon) {
    // written so that NaN fails too
    if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("not a point on the globe: " + lat + ", " + lon);
    }
  }
}
