package org.tawatur.record;

import java.util.Locale;

/** How closely a place is worded, from the closest to the widest. */
public enum Precision {
  /** A village, town, base, airport, field or crossroads. */
  EXACT,
  /** Around or near it, or a landmark inside a town. */
  NEAR,
  /** The open country or desert of a place. */
  DESERT,
  /** Between two places. */
  ROAD,
  /** The countryside of a place, or a region. */
  DISTRICT,
  /** A governorate or province. */
  GOVERNORATE,
  /** A country. */
  COUNTRY;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
