package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tawatur.place.Bearing;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceMention;
import org.tawatur.place.PlaceScale;
import org.tawatur.record.Precision;

/**
 * What البلدة, المحافظة or العاصمة mean in a document: the last place told before that fits the
 * word. One document and one thread at a time.
 */
final class PlaceReferences {

  private final Gazetteer gazetteer;
  private final Optional<String> country;
  private final Optional<String> admin1;
  private static final int MOST_OF_HEADING = 6;

  /** How many places back a reference may point: a text of any length is read in its time. */
  private static final int MOST_BACK = 1000;

  /** The highest rank of all. */
  private static final int HIGHEST = 4;

  private final List<PlaceMention> told = new ArrayList<>();

  private @Nullable PlaceMention heading;

  /** Whether the heading holds for its line only. */
  private boolean line;

  /** The token behind the sentence seen last: the next begins there unless a line ends between. */
  private int lineEnd;

  PlaceReferences(Gazetteer gazetteer, Optional<String> country, Optional<String> admin1) {
    this.gazetteer = gazetteer;
    this.country = country;
    this.admin1 = admin1;
  }

  /**
   * Notes a heading that places what follows: up to the next one (حلب:), or on its line (حلب |).
   *
   * @return whether the sentence is such a heading
   */
  boolean isHeading(SentenceReading reading) {
    List<Chunk.PlaceChunk> places = reading.chunks(Chunk.PlaceChunk.class);
    int last = reading.to() - 1;
    if (line && reading.from() != lineEnd) {
      heading = null;
      line = false;
    }
    lineEnd = reading.to();
    boolean bar = reading.tokens.is(last, "|");
    boolean is =
        places.size() == 1
            && places.get(0).from() - reading.from() <= 1
            && !reading.tokens.hasArticle(reading.from(), 2)
            && reading.to() - reading.from() <= MOST_OF_HEADING
            && (bar || reading.tokens.is(last, ":"))
            && reading.acts.isEmpty();
    if (is) {
      heading = places.get(0).mention();
      line = bar;
    }
    return is;
  }

  /** Places a happening under the heading: in its area, or at it where it words no place. */
  void underHeading(Happening happening) {
    if (heading == null) {
      return;
    }
    if (happening.place == null) {
      happening.place = heading;
    } else if (!happening.place.isReference()) {
      happening.place = happening.place.in(heading);
    }
  }

  void saw(PlaceMention mention) {
    if (!mention.isReference()) {
      told.add(mention);
    }
  }

  /**
   * The place that a reference means.
   *
   * @param reference the phrase that refers back
   * @param last the place of the happening before, if any
   * @return the reference with that place's name, or empty where nothing told before fits
   */
  Optional<PlaceMention> resolve(PlaceMention reference, @Nullable PlaceMention last) {
    if (reference.reference().equals("capital")) {
      return capital(reference);
    }
    @Nullable PlaceMention best = null;
    int bestRank = 0;
    int before = toldBefore(reference.from());
    for (int i = before - 1; i >= Math.max(0, before - MOST_BACK) && bestRank < HIGHEST; i--) {
      int rank = rank(told.get(i), reference);
      if (rank > bestRank) {
        best = told.get(i);
        bestRank = rank;
      }
    }
    if (reference.reference().equals("governorate")) {
      return governorate(reference, best, last);
    }
    boolean any = reference.scale() != PlaceScale.SETTLEMENT && bestRank < 4;
    if (last != null && !last.isReference() && any) {
      best = last;
    }
    return Optional.ofNullable(best).map(reference::means);
  }

  /** المحافظة: the one told last, or that in which the happening before or the document lies. */
  private Optional<PlaceMention> governorate(
      PlaceMention reference, @Nullable PlaceMention told, @Nullable PlaceMention last) {
    if (told != null) {
      return Optional.of(reference.means(told));
    }
    Set<String> lies = new TreeSet<>();
    if (last != null && !last.isReference()) {
      last.candidates().stream()
          .filter(p -> country.isEmpty() || country.get().equals(p.country()))
          .forEach(p -> lies.add(p.admin1().orElse("")));
    }
    Optional<String> name = lies.size() == 1 ? lies.stream().findFirst() : admin1;
    return country
        .flatMap(c -> name.flatMap(n -> gazetteer.governorate(c, n)))
        .map(place -> whole(reference, place));
  }

  private static PlaceMention whole(PlaceMention reference, Place place) {
    return new PlaceMention(
        reference.from(),
        reference.to(),
        place.name(),
        Precision.GOVERNORATE,
        PlaceScale.AREA,
        reference.bearing(),
        List.of(place),
        reference.proclitics(),
        reference.head(),
        "",
        false,
        List.of());
  }

  /** How many places were told before a token. */
  private int toldBefore(int token) {
    int from = 0;
    int to = told.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (told.get(middle).from() < token) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** 4: the same word stands beside the name; 3: it is of that kind; 2: it may be; 0: it is not. */
  private static int rank(PlaceMention each, PlaceMention reference) {
    String head = reference.head();
    boolean same = each.head().equals(head) || each.name().startsWith(head + " ");
    if (each.bearing() == Bearing.FROM
        || each.bearing() == Bearing.UNTIL
        || each.bearing() == Bearing.TO) {
      // نازحون من معسكر زمزم … المعسكر: no goal of the act, yet the only one of that kind.
      return same ? 1 : 0;
    }
    if (same) {
      return each.area() ? 3 : 4;
    }
    boolean settlement = each.scale() == PlaceScale.SETTLEMENT;
    for (Place place : each.candidates()) {
      settlement |= place.isSettlement();
    }
    if (reference.scale() == PlaceScale.SETTLEMENT) {
      boolean exact = each.precision() == Precision.EXACT || each.precision() == Precision.NEAR;
      return !settlement ? 0 : each.area() || !exact ? 1 : 2;
    }
    return switch (reference.reference()) {
      case "district" ->
          each.candidates().stream().anyMatch(p -> p.isSettlement() || p.kind().equals("district"))
              ? 2
              : 0;
      case "governorate" -> isGovernorate(each) ? 3 : 0;
      default -> each.area() ? 1 : 2;
    };
  }

  private static boolean isGovernorate(PlaceMention mention) {
    return mention.scale() != PlaceScale.ROAD
        && mention.candidates().stream().anyMatch(p -> p.kind().equals("governorate"));
  }

  /** A place's name as the document writes it, or else as the gazetteer does. */
  private String wording(Place place) {
    for (PlaceMention each : told) {
      if (each.head().isEmpty() && each.candidates().contains(place)) {
        return each.name();
      }
    }
    return place.name();
  }

  private Optional<PlaceMention> capital(PlaceMention reference) {
    return country
        .flatMap(gazetteer::capital)
        .map(
            city ->
                new PlaceMention(
                    reference.from(),
                    reference.to(),
                    wording(city),
                    reference.precision(),
                    PlaceScale.SETTLEMENT,
                    reference.bearing(),
                    List.of(city),
                    reference.proclitics(),
                    reference.head(),
                    "",
                    reference.area(),
                    List.of()));
  }
}
