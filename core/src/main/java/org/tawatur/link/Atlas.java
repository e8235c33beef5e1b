package org.tawatur.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.place.Gazetteer;
import org.tawatur.place.Place;
import org.tawatur.place.PlaceResolver;
import org.tawatur.place.PlaceScale;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;

/**
 * Makes {@link Spot}s: takes coordinates where a record has them, and looks names up where it has
 * none, as records coded by hand have not. For one thread, as its vocabulary is.
 */
final class Atlas {
  private static final Spot NOWHERE =
      new Spot(
          Spot.Scope.NONE,
          Spot.Kind.OTHER,
          new double[0],
          new double[0],
          0,
          Vocabulary.NONE,
          new int[0],
          new int[0],
          new int[0],
          new int[0],
          Vocabulary.NONE,
          Vocabulary.NONE);

  /** Points laid along a road between its ends, both included. */
  private static final int POINTS_OF_A_ROAD = 9;

  private final Gazetteer gazetteer;
  private final Settings settings;
  private final Vocabulary words;
  private final Set<String> placeWords;
  private final Map<PlaceRef, Spot> spots = new HashMap<>();

  Atlas(Gazetteer gazetteer, Set<String> placeWords, Settings settings, Vocabulary words) {
    this.gazetteer = gazetteer;
    this.placeWords = placeWords;
    this.settings = settings;
    this.words = words;
  }

  /** The words of a pack that are part of no name: town, near, north, market. */
  static Set<String> placeWords(Pack pack) {
    Set<String> found = new HashSet<>();
    for (Row row : pack.rows("nouns")) {
      if (row.get("category").filter(c -> c.equals("place-word")).isPresent()) {
        found.addAll(Spelling.words(row.required("lemma")));
        row.list("plurals").forEach(each -> found.addAll(Spelling.words(each)));
      }
    }
    for (Row row : pack.rows("words")) {
      String key = row.get("key").orElse("");
      if (row.get("category").filter(c -> c.equals("place-word")).isPresent()
          && !key.equals("name")) {
        found.addAll(Spelling.words(row.required("form")));
      }
    }
    return found;
  }

  /** The spot of a place; one object for places that are equal. */
  Spot spot(Optional<PlaceRef> place) {
    return place.map(each -> spots.computeIfAbsent(each, this::make)).orElse(NOWHERE);
  }

  private Spot make(PlaceRef ref) {
    List<String> ends = ref.precision() == Precision.ROAD ? ends(ref) : List.of(ref.name());
    List<Place> places = new ArrayList<>();
    Optional<Place> known = ref.placeId().flatMap(gazetteer::find);
    if (known.isPresent() && ends.size() == 1) {
      places.add(known.get());
    } else {
      ends.forEach(each -> find(each, ref).ifPresent(places::add));
    }
    Optional<Place> place = places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
    List<double[]> points = points(ref, places, ends.size());
    List<String> nameWords = Spelling.words(ref.name());
    Set<String> all = new HashSet<>(nameWords);
    all.addAll(Spelling.words(ref.text()));
    Set<String> details = new HashSet<>(all);
    details.removeAll(placeWords);
    nameWords.forEach(details::remove);
    ref.admin1().ifPresent(each -> details.removeAll(Spelling.words(each)));
    return new Spot(
        scope(ref, place, !points.isEmpty()),
        kind(place, ref),
        points.stream().mapToDouble(each -> each[0]).toArray(),
        points.stream().mapToDouble(each -> each[1]).toArray(),
        reach(ref, place, points.size()),
        words.of(String.join(" ", nameWords)),
        names(ends, places),
        words.of(nameWords),
        words.of(all),
        words.of(details),
        ref.admin1()
            .or(() -> place.flatMap(Place::admin1))
            .map(each -> words.of(adminKey(each)))
            .orElse(Vocabulary.NONE),
        ref.country()
            .or(() -> place.map(Place::country).filter(each -> !each.isEmpty()))
            .map(words::of)
            .orElse(Vocabulary.NONE));
  }

  /** A place of the gazetteer is the same under all its names. */
  private int[] names(List<String> ends, List<Place> places) {
    boolean known = ends.size() == places.size();
    return words.of(
        IntStream.range(0, ends.size())
            .mapToObj(i -> known ? "place " + places.get(i).id() : Spelling.key(ends.get(i)))
            .toList());
  }

  private List<double[]> points(PlaceRef ref, List<Place> places, int ends) {
    List<double[]> points = new ArrayList<>();
    if (ref.lat().isPresent() && ref.lon().isPresent() && ends == 1) {
      points.add(new double[] {ref.lat().getAsDouble(), ref.lon().getAsDouble()});
      return points;
    }
    List<Place> located = places.stream().filter(Place::isLocated).toList();
    if (located.size() < 2) {
      located.forEach(each -> points.add(point(each)));
      return points;
    }
    double[] from = point(located.get(0));
    double[] to = point(located.get(located.size() - 1));
    for (int i = 0; i < POINTS_OF_A_ROAD; i++) {
      double share = i / (POINTS_OF_A_ROAD - 1.0);
      points.add(
          new double[] {from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])});
    }
    return points;
  }

  private static double[] point(Place place) {
    return new double[] {place.lat().orElse(0), place.lon().orElse(0)};
  }

  /** The ends of a road, with a dash between them or, failing that, the two halves of its name. */
  private List<String> ends(PlaceRef ref) {
    List<String> ends =
        Arrays.stream(ref.name().split("[-–—]", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    if (ends.size() > 1 || !find(ref.name(), ref).isEmpty()) {
      return ends.isEmpty() ? List.of(ref.name()) : ends;
    }
    for (int i = ref.name().indexOf(' '); i >= 0; i = ref.name().indexOf(' ', i + 1)) {
      String first = ref.name().substring(0, i);
      String second = ref.name().substring(i + 1).strip();
      if (find(first, ref).isPresent() && find(second, ref).isPresent()) {
        return List.of(first, second);
      }
    }
    return List.of(ref.name());
  }

  /** The place of a name in its governorate; one elsewhere is another place of that name. */
  private Optional<Place> find(String name, PlaceRef ref) {
    List<PlaceResolver.Ranked> ranked =
        PlaceResolver.rank(
            gazetteer.named(name),
            new PlaceResolver.Surroundings(
                List.of(),
                ref.country(),
                ref.admin1(),
                ref.precision(),
                ref.precision().compareTo(Precision.DISTRICT) >= 0
                    ? PlaceScale.AREA
                    : PlaceScale.SETTLEMENT,
                ""));
    for (PlaceResolver.Ranked each : ranked) {
      boolean home =
          ref.country().isEmpty()
              || each.place().country().isEmpty()
              || ref.country().get().equals(each.place().country());
      boolean inside =
          ref.admin1().isEmpty()
              || each.place().admin1().isEmpty()
              || ref.precision() == Precision.ROAD
              || adminKey(ref.admin1().get()).equals(adminKey(each.place().admin1().get()));
      if (home && inside) {
        return Optional.of(each.place());
      }
    }
    // governorates are spelled in many ways: a name that the country has once is that place
    List<Place> home =
        ranked.stream()
            .map(PlaceResolver.Ranked::place)
            .filter(each -> ref.country().filter(each.country()::equals).isPresent())
            .toList();
    return home.size() == 1 ? Optional.of(home.get(0)) : Optional.empty();
  }

  /** A governorate's English name without article and marks: Ma'rib and Marib are one. */
  private static String adminKey(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      boolean article = word.length() == 2 && (word.charAt(0) == 'a' || word.charAt(0) == 'e');
      for (int i = 0; i < word.length() && !article; i++) {
        if (Character.isLetterOrDigit(word.charAt(i))) {
          key.append(word.charAt(i));
        }
      }
    }
    return key.toString();
  }

  private static Spot.Scope scope(PlaceRef ref, Optional<Place> place, boolean located) {
    return switch (ref.precision()) {
      case COUNTRY -> Spot.Scope.COUNTRY;
      case GOVERNORATE -> ref.admin1().isPresent() ? Spot.Scope.GOVERNORATE : Spot.Scope.COUNTRY;
      case DISTRICT -> located ? Spot.Scope.AREA : Spot.Scope.GOVERNORATE;
      case DESERT ->
          place.filter(each -> each.kind().equals("desert")).isPresent()
              ? Spot.Scope.COUNTRY
              : located ? Spot.Scope.AREA : Spot.Scope.OPEN;
      case ROAD -> located ? Spot.Scope.AREA : Spot.Scope.OPEN;
      case EXACT, NEAR -> located ? Spot.Scope.POINT : Spot.Scope.OPEN;
    };
  }

  private Spot.Kind kind(Optional<Place> place, PlaceRef ref) {
    if (place.isEmpty()) {
      return Spot.Kind.OTHER;
    }
    if (place.get().isSettlement()) {
      boolean large = place.get().population().orElse(0) >= settings.largeCity;
      return large ? Spot.Kind.LARGE_CITY : Spot.Kind.SETTLEMENT;
    }
    boolean area = ref.precision().compareTo(Precision.NEAR) > 0;
    return place.get().isSite() && !area
        ? Spot.Kind.SITE
        : place.get().kind().equals("quarter") ? Spot.Kind.QUARTER : Spot.Kind.OTHER;
  }

  private double reach(PlaceRef ref, Optional<Place> place, int ends) {
    double extent = place.map(this::extent).orElse(settings.otherKm);
    OptionalDouble told = ref.radiusKm();
    return switch (ref.precision()) {
      case EXACT -> extent;
      case NEAR -> extent + settings.nearKm;
      case ROAD -> ends > 1 ? settings.roadKm : extent + settings.desertKm;
      case DESERT -> extent + settings.desertKm;
      case DISTRICT, GOVERNORATE, COUNTRY ->
          Math.max(
              settings.districtKm,
              told.orElse(
                  place.filter(Place::isArea).map(each -> each.radiusKm().orElse(0)).orElse(0.0)));
    };
  }

  private double extent(Place place) {
    if (place.isSite()) {
      return settings.siteKm;
    }
    return switch (place.kind()) {
      case "village" -> settings.villageKm;
      case "town" -> settings.townKm;
      case "city" -> settings.cityKm;
      case "quarter" -> settings.quarterKm;
      default -> settings.otherKm;
    };
  }
}
