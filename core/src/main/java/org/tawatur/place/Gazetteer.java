package org.tawatur.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.text.Normalizer;

/**
 * The places of a pack, by id and by folded name. A place is read from its row when it is first
 * asked for, and names are indexed when the first is: a text names few of all places, by the ids
 * that the lexicon gives. Thread-safe; the answers never change.
 */
public final class Gazetteer {

  private final Pack pack;
  private final Map<String, Row> rows;
  private final Map<String, Place> read = new ConcurrentHashMap<>();
  private volatile @Nullable Names names;

  private Gazetteer(Pack pack, Map<String, Row> rows) {
    this.pack = pack;
    this.rows = rows;
  }

  /** All places by name, the capitals by country, the governorates by country and English name. */
  private record Names(
      Map<String, List<Place>> places,
      Map<String, Place> capitals,
      Map<String, Place> governorates) {}

  /** The gazetteer of a pack; the pack's own checks have already been made. */
  public static Gazetteer from(Pack pack) {
    List<Row> places = pack.rows("places");
    Map<String, Row> rows = new HashMap<>(places.size() * 2);
    for (Row row : places) {
      boolean first = row.columns().get(0).equals("id");
      rows.put(first ? row.first() : row.required("id"), row);
    }
    return new Gazetteer(pack, rows);
  }

  private Names names() {
    @Nullable Names known = names;
    if (known == null) {
      Map<String, List<Place>> byName = new HashMap<>();
      Map<String, Place> governorates = new HashMap<>();
      for (Row row : pack.rows("places")) {
        Place place = find(row.required("id")).orElseThrow();
        if (place.kind().equals("governorate")) {
          place.admin1().ifPresent(a -> governorates.putIfAbsent(place.country() + " " + a, place));
        }
        index(byName, place.name(), place);
        for (String variant : row.list("variants")) {
          index(byName, variant, place);
        }
      }
      known = new Names(byName, capitals(pack, byName), governorates);
      names = known;
    }
    return known;
  }

  private static Map<String, Place> capitals(Pack pack, Map<String, List<Place>> byName) {
    Map<String, Place> capitals = new HashMap<>();
    for (Row row : pack.rows("demonyms")) {
      String country = row.get("country").orElse("");
      for (String name : row.list("capital")) {
        for (Place place : byName.getOrDefault(key(name), List.of())) {
          if (place.country().equals(country) && place.isSettlement()) {
            capitals.putIfAbsent(country, place);
          }
        }
      }
    }
    Map<String, Place> largest = new HashMap<>();
    for (List<Place> places : byName.values()) {
      for (Place place : places) {
        if (place.isSettlement()) {
          largest.merge(place.country(), place, Gazetteer::larger);
        }
      }
    }
    largest.forEach(capitals::putIfAbsent);
    return capitals;
  }

  private static Place larger(Place a, Place b) {
    int order = Long.compare(a.population().orElse(0), b.population().orElse(0));
    return order > 0 || order == 0 && a.id().compareTo(b.id()) < 0 ? a : b;
  }

  private static Place read(Row row) {
    return new Place(
        row.get("id").orElseThrow(),
        row.get("name").orElseThrow(),
        row.get("name_en").orElse(""),
        row.get("kind").orElse("town"),
        row.get("country").orElse(""),
        row.get("admin1"),
        row.get("admin2"),
        number(row, "lat"),
        number(row, "lon"),
        number(row, "radius_km"),
        row.get("population")
            .map(Long::parseLong)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        row.get("note")
            .map(n -> n.contains("ambiguous") || n.contains("common word"))
            .orElse(false));
  }

  private static OptionalDouble number(Row row, String column) {
    return row.get(column)
        .map(Double::parseDouble)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private static void index(Map<String, List<Place>> byName, String name, Place place) {
    byName.computeIfAbsent(key(name), k -> new ArrayList<>(1)).add(place);
  }

  /** The key under which a name is found: folded, without its article. */
  static String key(String name) {
    String folded = Normalizer.standard().fold(name).trim();
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** The place with an id. */
  public Optional<Place> find(String id) {
    @Nullable Place place = read.get(id);
    if (place == null) {
      @Nullable Row row = rows.get(id);
      if (row == null) {
        return Optional.empty();
      }
      place = read(row);
      read.put(id, place);
    }
    return Optional.of(place);
  }

  /**
   * The places with a name, whatever its hamzas, article, final ى and ة.
   *
   * @param name an Arabic name
   * @return all of them, unranked; empty where none is known
   */
  public List<Place> named(String name) {
    return List.copyOf(names().places().getOrDefault(key(name), List.of()));
  }

  /**
   * The capital of a country, or its largest city where the pack names no capital.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public Optional<Place> capital(String country) {
    return Optional.ofNullable(names().capitals().get(country));
  }

  /**
   * The governorate of a country by its English name.
   *
   * @param country ISO 3166-1 alpha-2
   * @param admin1 the name as {@link Place#admin1} gives it
   */
  public Optional<Place> governorate(String country, String admin1) {
    return Optional.ofNullable(names().governorates().get(country + " " + admin1));
  }

  /** How many places there are. */
  public int size() {
    return rows.size();
  }
}
