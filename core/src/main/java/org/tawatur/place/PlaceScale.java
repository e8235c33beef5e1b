package org.tawatur.place;

/** How large the thing is that a place phrase names; what lies in what follows from it. */
public enum PlaceScale {
  /** A quarter, street, square, market or building: part of a settlement. */
  PART,
  /** A base, field, airport, camp or crossing: a place of its own that may lie in an area. */
  SITE,
  /** A village, town or city. */
  SETTLEMENT,
  /** Between two settlements. */
  ROAD,
  /** A desert, district, governorate, region or country. */
  AREA
}
