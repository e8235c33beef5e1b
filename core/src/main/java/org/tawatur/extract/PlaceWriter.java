package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.place.PlaceResolver;
import org.tawatur.record.PlaceCandidate;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.record.Span;
import org.tawatur.text.Tokens;

/** Writes down where a happening took place, resolved against the gazetteer. One document. */
final class PlaceWriter {

  private static final int MOST_CANDIDATES = 5;

  private final String text;
  private final Tokens tokens;
  private final Optional<String> country;
  private final Optional<String> admin1;

  /**
   * A writer for one document.
   *
   * @param text the document's text
   * @param tokens its tokens
   * @param country the country that prevails in it
   * @param admin1 the governorate that prevails in it
   */
  PlaceWriter(String text, Tokens tokens, Optional<String> country, Optional<String> admin1) {
    this.text = text;
    this.tokens = tokens;
    this.country = country;
    this.admin1 = admin1;
  }

  /** The place of a happening; empty where none is worded or none is meant. */
  Optional<PlaceRef> write(Happening happening) {
    @Nullable PlaceMention mention = happening.place;
    if (mention == null || mention.isReference()) {
      return Optional.empty();
    }
    List<Place> beside = beside(happening, mention);
    List<PlaceResolver.Ranked> ranked =
        PlaceResolver.rank(
            mention.candidates(),
            new PlaceResolver.Surroundings(
                beside, country, admin1, mention.precision(), mention.scale(), mention.head()));
    Optional<Place> best = ranked.isEmpty() ? Optional.empty() : Optional.of(ranked.get(0).place());
    Optional<Place> around = beside.isEmpty() ? Optional.empty() : Optional.of(beside.get(0));
    boolean located = best.map(Place::isLocated).orElse(false);
    Span span = tokens.original(mention.from(), mention.to());
    return Optional.of(
        new PlaceRef(
            span.in(text),
            name(mention, best),
            mention.precision(),
            best.isPresent()
                ? best.get().admin1()
                : around.isPresent() ? around.flatMap(Place::admin1) : admin1,
            best.map(Place::country).or(() -> around.map(Place::country)).or(() -> country),
            located ? best.get().lat() : OptionalDouble.empty(),
            located ? best.get().lon() : OptionalDouble.empty(),
            located ? best.get().radiusKm() : OptionalDouble.empty(),
            best.map(Place::id),
            candidates(ranked),
            Optional.of(span)));
  }

  /** The wording names it, but a desert goes by its full name: البادية is البادية السورية. */
  private static String name(PlaceMention mention, Optional<Place> best) {
    boolean whole = mention.precision() == Precision.DESERT;
    return whole && best.isPresent() && best.get().kind().equals("desert")
        ? best.get().name()
        : mention.name();
  }

  /** The places that say where it lies, resolved themselves, the smallest first. */
  private List<Place> beside(Happening happening, PlaceMention mention) {
    List<Place> beside = new ArrayList<>();
    List<PlaceMention> areas = new ArrayList<>(mention.within());
    if (areas.isEmpty()) {
      areas.addAll(happening.areas);
    }
    for (PlaceMention area : areas) {
      if (area.from() == mention.from() || area.isReference()) {
        continue;
      }
      List<PlaceResolver.Ranked> ranked =
          PlaceResolver.rank(
              area.candidates(),
              new PlaceResolver.Surroundings(
                  List.of(), country, admin1, area.precision(), area.scale(), area.head()));
      if (!ranked.isEmpty()) {
        beside.add(ranked.get(0).place());
      }
    }
    return beside;
  }

  private static List<PlaceCandidate> candidates(List<PlaceResolver.Ranked> ranked) {
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (PlaceResolver.Ranked each : ranked) {
      Place place = each.place();
      if (place.isLocated() && candidates.size() < MOST_CANDIDATES) {
        candidates.add(
            new PlaceCandidate(
                place.id(),
                place.name(),
                place.admin1().orElse(""),
                place.country(),
                place.lat().getAsDouble(),
                place.lon().getAsDouble(),
                Math.round(each.score() * 100) / 100.0));
      }
    }
    return candidates;
  }
}
