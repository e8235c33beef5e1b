package org.tawatur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawatur.record.Precision;

/**
 * Chooses among the places of one name by the administrative words beside it, the other places of
 * the document, the kind of place, and population. Stateless and thread-safe.
 */
public final class PlaceResolver {

  private static final double NEAR_KM = 60;
  private static final double FAR_KM = 300;

  /** From here on a place lies in no area of another governorate. */
  private static final double APART_KM = 150;

  private static final double BESIDE = 4;
  private static final double COUNTRY = 3;
  private static final double ADMIN = 1.5;
  private static final double KIND = 2;

  private PlaceResolver() {}

  /**
   * What surrounds a name.
   *
   * @param beside places named right beside it that say where it lies (بريف درعا)
   * @param country the document's country
   * @param admin1 the document's governorate, where one prevails
   * @param wanted the precision that the words around the name ask for
   * @param scale what the words around the name say it is
   * @param head the word of kind beside the name, or empty
   */
  public record Surroundings(
      List<Place> beside,
      Optional<String> country,
      Optional<String> admin1,
      Precision wanted,
      PlaceScale scale,
      String head) {

    /** Copies the list. */
    public Surroundings {
      beside = List.copyOf(beside);
    }
  }

  /**
   * A candidate with its score; the higher the likelier.
   *
   * @param place the place
   * @param score the sum of what speaks for it
   */
  public record Ranked(Place place, double score) {}

  /**
   * Ranks candidates.
   *
   * @param candidates places of one name
   * @param around what surrounds the name
   * @return those of the places that can be meant, best first; ties by id, so that the order never
   *     depends on the input
   */
  public static List<Ranked> rank(List<Place> candidates, Surroundings around) {
    List<Ranked> ranked = new ArrayList<>();
    for (Place place : candidates) {
      if (isElsewhere(place, around)) {
        continue;
      }
      ranked.add(new Ranked(place, score(place, around)));
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::score).reversed().thenComparing(r -> r.place().id()));
    return ranked;
  }

  /** Whether what is told beside the name rules a place out: it lies in another country or afar. */
  private static boolean isElsewhere(Place place, Surroundings around) {
    if (place.kind().equals("country")) {
      return false;
    }
    for (Place beside : around.beside()) {
      boolean abroad = !beside.country().equals(place.country());
      boolean other =
          beside.isArea()
              && !beside.kind().equals("country")
              && beside.admin1().isPresent()
              && place.admin1().isPresent()
              && !beside.admin1().equals(place.admin1());
      if (place.distanceKm(beside) > (abroad ? FAR_KM : other ? APART_KM : Double.MAX_VALUE)) {
        return true;
      }
    }
    boolean foreign =
        around.country().isPresent() && !around.country().get().equals(place.country());
    boolean unlike =
        !around.head().isEmpty()
            && (around.scale() == PlaceScale.SITE && !place.isSite()
                || around.scale() == PlaceScale.PART);
    return foreign && around.beside().isEmpty() && (place.ambiguous() || unlike);
  }

  private static double score(Place place, Surroundings around) {
    double score = 0;
    for (Place beside : around.beside()) {
      if (beside.id().equals(place.id())) {
        continue;
      }
      boolean sameAdmin = beside.admin1().isPresent() && beside.admin1().equals(place.admin1());
      if (beside.kind().equals("country")) {
        score += beside.country().equals(place.country()) ? BESIDE : 0;
      } else if (sameAdmin && beside.country().equals(place.country())) {
        score += BESIDE;
      } else if (place.distanceKm(beside) <= NEAR_KM) {
        score += BESIDE / 2;
      }
    }
    if (around.country().isPresent()) {
      score += around.country().get().equals(place.country()) ? COUNTRY : 0;
    }
    if (around.admin1().isPresent()) {
      score += around.admin1().equals(place.admin1()) ? ADMIN : 0;
    }
    score += kind(place, around);
    if (place.population().isPresent()) {
      score += Math.log10((double) Math.max(1, place.population().getAsLong())) / 4;
    }
    return score;
  }

  private static double kind(Place place, Surroundings around) {
    return switch (around.wanted()) {
      case GOVERNORATE -> place.kind().equals("governorate") ? KIND * 2 : 0;
      case COUNTRY -> place.kind().equals("country") ? KIND * 2 : 0;
      case DESERT -> place.kind().equals("desert") ? KIND : 0;
      case DISTRICT -> place.kind().equals("governorate") ? KIND / 2 : 0;
      case EXACT, NEAR, ROAD -> scaled(place, around);
    };
  }

  private static double scaled(Place place, Surroundings around) {
    boolean fits =
        switch (around.scale()) {
          case PART -> place.kind().equals("quarter") || place.isSettlement();
          case SITE -> place.isSite() || place.isSettlement();
          case SETTLEMENT, ROAD -> place.isSettlement();
          case AREA -> true;
        };
    return (fits ? KIND / 2 : 0) + (place.isArea() ? 0 : KIND / 2);
  }
}
