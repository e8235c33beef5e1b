package org.tawatur.record;

import java.util.Objects;

/**
 * A place of the gazetteer that a wording may mean. Immutable.
 *
 * @param id the gazetteer's id
 * @param name its Arabic name
 * @param admin1 the governorate in English; {@code ""} where it has none
 * @param country ISO 3166-1 alpha-2; {@code ""} where it has none
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param score how well it fits, higher is better; comparable within one list only
 */
public record PlaceCandidate(
    String id, String name, String admin1, String country, double lat, double lon, double score) {

  /** Checks the parts; see {@link Coordinates}. */
  public PlaceCandidate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(admin1, "admin1");
    Objects.requireNonNull(country, "country");
    Coordinates.check(lat, lon);
  }
}
