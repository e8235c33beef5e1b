package org.tawatur.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a happening took place: the wording and, where the gazetteer knows it, the point.
 * Immutable.
 *
 * @param text the most precise place worded for the happening
 * @param name the place itself, without the words around it
 * @param precision how closely the wording places it
 * @param admin1 the governorate or province in English
 * @param country ISO 3166-1 alpha-2
 * @param lat degrees north, WGS 84; given together with {@code lon} or not at all
 * @param lon degrees east, WGS 84
 * @param radiusKm how far the happening may lie from the point, in kilometres
 * @param placeId the gazetteer's id
 * @param candidates the places that the wording may mean, the likeliest first; empty where it is
 *     none or certain
 * @param span where the wording stands
 */
public record PlaceRef(
    String text,
    String name,
    Precision precision,
    Optional<String> admin1,
    Optional<String> country,
    OptionalDouble lat,
    OptionalDouble lon,
    OptionalDouble radiusKm,
    Optional<String> placeId,
    List<PlaceCandidate> candidates,
    Optional<Span> span) {

  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if only one of the coordinates is given, or they or the radius
   *     are out of bounds
   */
  public PlaceRef {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(admin1, "admin1");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(placeId, "placeId");
    Objects.requireNonNull(span, "span");
    candidates = List.copyOf(candidates);
    if (lat.isPresent() != lon.isPresent()) {
      throw new IllegalArgumentException("latitude and longitude come together: " + name);
    }
    if (lat.isPresent() && lon.isPresent()) {
      Coordinates.check(lat.getAsDouble(), lon.getAsDouble());
    }
    if (radiusKm.isPresent() && !(radiusKm.getAsDouble() >= 0)) {
      throw new IllegalArgumentException("not a radius: " + radiusKm.getAsDouble());
    }
  }

  /**
   * The same place in other words, which stand nowhere in the text.
   *
   * @param other what takes the place of {@code text}, or that text itself
   * @return the place without its span
   */
  public PlaceRef inWords(String other) {
    return new PlaceRef(
        other,
        name,
        precision,
        admin1,
        country,
        lat,
        lon,
        radiusKm,
        placeId,
        candidates,
        Optional.empty());
  }
}
