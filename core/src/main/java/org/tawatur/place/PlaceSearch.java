package org.tawatur.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/**
 * Finds places of a pack for a person who types a name; the coder itself looks names up in {@link
 * Gazetteer}. Immutable; threads may share it.
 */
public final class PlaceSearch {
  private static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::closeness)
          .thenComparing(hit -> -population(hit.row()))
          .thenComparing(hit -> hit.row().required("id"));

  private final List<Entry> entries;

  private PlaceSearch(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** How close a place's name comes to what was asked for, the closest first. */
  public enum Closeness {
    /** One of its names, or its id. */
    EXACT,
    /** One of its names begins so. */
    BEGINNING,
    /** One of its names holds it. */
    PART
  }

  /**
   * A place that was found.
   *
   * @param row its row in the pack
   * @param closeness how well it fits
   */
  public record Hit(Row row, Closeness closeness) {
    /** Checks the parts. */
    public Hit {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(closeness, "closeness");
    }
  }

  /** A place with all its names, folded. */
  private record Entry(Row row, List<String> names) {}

  /**
   * A search over all places of a pack.
   *
   * @param pack the pack
   * @return the search
   */
  public static PlaceSearch over(Pack pack) {
    List<Entry> entries = new ArrayList<>();
    for (Row row : pack.rows("places")) {
      Stream<String> single =
          Stream.of("id", "name", "name_en").flatMap(column -> row.get(column).stream());
      List<String> names =
          Stream.concat(single, row.list("variants").stream()).map(PlaceSearch::key).toList();
      entries.add(new Entry(row, names));
    }
    return new PlaceSearch(entries);
  }

  /**
   * Finds places by name.
   *
   * @param name Arabic or Latin, whole or its beginning; hamzas, diacritics, the article and case
   *     do not matter
   * @param limit how many at most
   * @return the closest first, among equals the most populous
   */
  public List<Hit> find(String name, int limit) {
    String wanted = key(name);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return entries.stream()
        .flatMap(entry -> closeness(entry, wanted).map(c -> new Hit(entry.row(), c)).stream())
        .sorted(ORDER)
        .limit(limit)
        .toList();
  }

  private static Optional<Closeness> closeness(Entry entry, String wanted) {
    Optional<Closeness> best = Optional.empty();
    for (String name : entry.names()) {
      if (name.equals(wanted)) {
        return Optional.of(Closeness.EXACT);
      }
      if (name.startsWith(wanted)) {
        best = Optional.of(Closeness.BEGINNING);
      } else if (best.isEmpty() && name.contains(wanted)) {
        best = Optional.of(Closeness.PART);
      }
    }
    return best;
  }

  private static String key(String name) {
    return Gazetteer.key(name).toLowerCase(Locale.ROOT);
  }

  private static long population(Row row) {
    return row.get("population").map(Long::parseLong).orElse(0L);
  }
}
