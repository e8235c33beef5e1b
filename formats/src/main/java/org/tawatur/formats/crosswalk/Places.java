package org.tawatur.formats.crosswalk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.record.PlaceRef;

/**
 * What the gazetteer of the packs in use knows of a place beyond what a record says. Immutable;
 * threads may share it.
 */
public final class Places {
  private static final String GOVERNORATE = "governorate";
  private static final Set<String> SETTLEMENTS = Set.of("city", "town");

  private final Map<String, Row> places;
  private final Map<String, Row> governorates;
  private final Map<String, Row> byEnglish;

  /**
   * Takes the places of a pack.
   *
   * @param pack the packs in use
   */
  public Places(Pack pack) {
    places =
        pack.rows("places").stream()
            .collect(Collectors.toMap(each -> each.required("id"), each -> each, (a, b) -> b));
    byEnglish = byEnglish(pack);
    governorates =
        pack.rows("places").stream()
            .filter(each -> each.get("kind").filter(GOVERNORATE::equals).isPresent())
            .collect(
                Collectors.toMap(
                    each -> key(each.get("country").orElse(""), each.get("admin1").orElse("")),
                    each -> each,
                    (a, b) -> a));
  }

  private static Map<String, Row> byEnglish(Pack pack) {
    return pack.rows("places").stream()
        .collect(
            Collectors.toMap(
                each -> key(each.get("country").orElse(""), each.required("name_en")),
                each -> each,
                (a, b) -> a));
  }

  private static String key(String country, String admin1) {
    return country + '\t' + admin1;
  }

  private Optional<String> cell(PlaceRef place, String column) {
    return place
        .placeId()
        .flatMap(id -> Optional.ofNullable(places.get(id)))
        .flatMap(row -> row.get(column));
  }

  /**
   * The name in Latin letters.
   *
   * @param place a record's place
   * @return the name as worded where the gazetteer does not know the place
   */
  public String english(PlaceRef place) {
    return cell(place, "name_en").orElse(place.name());
  }

  /**
   * The district.
   *
   * @param place a record's place
   * @return empty if it is not known
   */
  public Optional<String> admin2(PlaceRef place) {
    return cell(place, "admin2");
  }

  /**
   * The sub-district.
   *
   * @param place a record's place
   * @return empty if it is not known
   */
  public Optional<String> admin3(PlaceRef place) {
    return cell(place, "admin3");
  }

  /**
   * The P-code of the governorate.
   *
   * @param place a record's place
   * @return empty if the gazetteer has none
   */
  public Optional<String> admin1Code(PlaceRef place) {
    return Optional.ofNullable(
            governorates.get(key(place.country().orElse(""), place.admin1().orElse(""))))
        .flatMap(each -> each.get("pcode"));
  }

  /**
   * The Arabic name of the governorate.
   *
   * @param place a record's place
   * @return the English name where the gazetteer has none; empty without a governorate
   */
  public Optional<String> admin1Arabic(PlaceRef place) {
    return place
        .admin1()
        .map(
            admin1 -> {
              String key = key(place.country().orElse(""), admin1);
              Row row = governorates.getOrDefault(key, byEnglish.get(key));
              return row == null ? admin1 : row.required("name");
            });
  }

  /**
   * The cities and towns whose population the gazetteer has.
   *
   * @return the largest first
   */
  public List<Landmark> landmarks() {
    return places.values().stream()
        .filter(each -> SETTLEMENTS.contains(each.get("kind").orElse("")))
        .flatMap(each -> landmark(each).stream())
        .sorted(
            Comparator.comparingLong(Landmark::population)
                .reversed()
                .thenComparing(Landmark::english)
                .thenComparing(Landmark::lat))
        .toList();
  }

  private static Optional<Landmark> landmark(Row row) {
    Optional<String> population = row.get("population");
    Optional<String> lat = row.get("lat");
    Optional<String> lon = row.get("lon");
    if (population.isEmpty() || lat.isEmpty() || lon.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Landmark(
            row.required("name"),
            row.required("name_en"),
            Double.parseDouble(lat.get()),
            Double.parseDouble(lon.get()),
            Long.parseLong(population.get())));
  }
}
