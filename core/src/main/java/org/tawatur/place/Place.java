package org.tawatur.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place of the gazetteer.
 *
 * @param id its id in the pack
 * @param name its usual Arabic name, as the pack writes it
 * @param nameEn its English name
 * @param kind what it is: {@code town}, {@code governorate}, {@code field}, …
 * @param country ISO 3166-1 alpha-2
 * @param admin1 its governorate or province in English, if it lies in one
 * @param admin2 its district in English
 * @param lat latitude in degrees, WGS84
 * @param lon longitude in degrees
 * @param radiusKm how far from the point the place may reach, or the point be wrong
 * @param population people, if known
 * @param ambiguous whether its name is also a common word, so that it needs a place word beside it
 */
public record Place(
    String id,
    String name,
    String nameEn,
    String kind,
    String country,
    Optional<String> admin1,
    Optional<String> admin2,
    OptionalDouble lat,
    OptionalDouble lon,
    OptionalDouble radiusKm,
    OptionalLong population,
    boolean ambiguous) {

  /** Whether it has a point on the map. */
  public boolean isLocated() {
    return lat.isPresent() && lon.isPresent();
  }

  /** Whether it is an area that holds towns: a country, a governorate, a district, a region. */
  public boolean isArea() {
    return switch (kind) {
      case "country", "governorate", "district", "subdistrict", "region", "desert" -> true;
      default -> false;
    };
  }

  /** Whether it is a place that is no settlement: a base, field, camp, crossing or the like. */
  public boolean isSite() {
    return switch (kind) {
      case "base", "field", "airport", "prison", "port", "dam", "crossing", "facility", "camp" ->
          true;
      default -> false;
    };
  }

  /** Whether people live in it as in a village, town or city. */
  public boolean isSettlement() {
    return switch (kind) {
      case "city", "town", "village" -> true;
      default -> false;
    };
  }

  /**
   * The great-circle distance to another place.
   *
   * @return kilometres; positive infinity where either has no point
   */
  public double distanceKm(Place other) {
    if (!isLocated() || !other.isLocated()) {
      return Double.POSITIVE_INFINITY;
    }
    double la = Math.toRadians(lat.getAsDouble());
    double lb = Math.toRadians(other.lat.getAsDouble());
    double half = Math.sin((lb - la) / 2);
    double turn = Math.sin(Math.toRadians(other.lon.getAsDouble() - lon.getAsDouble()) / 2);
    double a = half * half + Math.cos(la) * Math.cos(lb) * turn * turn;
    return 6371 * 2 * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
