package org.tawatur.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tawatur.record.Precision;

class PlaceResolverTest {

  private static final Place CITY = place("city", "city", "SY", "Homs", 34.7, 36.7, 700_000, false);
  private static final Place GOVERNORATE =
      place("governorate", "governorate", "SY", "Homs", 34.5, 38, 1_700_000, false);
  private static final Place NEAR = place("near", "village", "SY", "Homs", 34.6, 36.8, 0, false);
  private static final Place FAR = place("far", "village", "SY", "Aleppo", 36.5, 37, 0, false);
  private static final Place ABROAD = place("abroad", "town", "YE", "Marib", 15.4, 45.3, 0, true);

  private static Place place(
      String id,
      String kind,
      String country,
      String admin1,
      double lat,
      double lon,
      long people,
      boolean ambiguous) {
    return new Place(
        id,
        "اسم",
        "Name",
        kind,
        country,
        Optional.of(admin1),
        Optional.empty(),
        OptionalDouble.of(lat),
        OptionalDouble.of(lon),
        OptionalDouble.of(2),
        people == 0 ? OptionalLong.empty() : OptionalLong.of(people),
        ambiguous);
  }

  private static List<String> rank(
      List<Place> beside, String country, Precision wanted, PlaceScale scale, Place... places) {
    PlaceResolver.Surroundings around =
        new PlaceResolver.Surroundings(
            beside, Optional.of(country), Optional.empty(), wanted, scale, "");
    return PlaceResolver.rank(List.of(places), around).stream().map(r -> r.place().id()).toList();
  }

  @Test
  void takesTheCityForABareNameAndTheGovernorateForAWordedOne() {
    assertThat(
            rank(List.of(), "SY", Precision.EXACT, PlaceScale.SETTLEMENT, GOVERNORATE, CITY).get(0))
        .isEqualTo("city");
    assertThat(
            rank(List.of(), "SY", Precision.GOVERNORATE, PlaceScale.AREA, CITY, GOVERNORATE).get(0))
        .isEqualTo("governorate");
  }

  @Test
  void takesTheVillageInTheAreaToldBeside() {
    assertThat(rank(List.of(CITY), "SY", Precision.EXACT, PlaceScale.SETTLEMENT, FAR, NEAR).get(0))
        .isEqualTo("near");
  }

  @Test
  void dropsAPlaceInAnotherCountryThanTheAreaBeside() {
    assertThat(rank(List.of(ABROAD), "YE", Precision.EXACT, PlaceScale.SETTLEMENT, NEAR)).isEmpty();
  }

  @Test
  void dropsAnUnlikelyNameOfAnotherCountry() {
    assertThat(rank(List.of(), "SY", Precision.EXACT, PlaceScale.SETTLEMENT, ABROAD)).isEmpty();
    assertThat(rank(List.of(), "YE", Precision.EXACT, PlaceScale.SETTLEMENT, ABROAD))
        .containsExactly("abroad");
  }
}
