package org.tawatur.formats.crosswalk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/**
 * The actors of the packs in use, and their names with ACLED and UCDP. Immutable; threads may share
 * it.
 */
public final class Actors {
  private static final String UNKNOWN = "unknown";
  private static final String EXTERNAL = "external-forces";
  private static final String STATE_FORCES = "state-forces";
  private static final Set<String> UNARMED = Set.of("civilians", "protesters", "rioters");

  private final Map<String, Row> registry;
  private final Map<String, String> arabic = new HashMap<>();
  private final Map<String, List<Map<String, String>>> names;
  private final Map<String, Map<String, String>> classes;
  private final Countries countries;

  /**
   * Takes the actors of a pack.
   *
   * @param pack the packs in use
   * @param countries the countries' names
   */
  public Actors(Pack pack, Countries countries) {
    this.countries = countries;
    registry =
        pack.rows("actors").stream()
            .collect(Collectors.toMap(each -> each.required("id"), each -> each, (a, b) -> b));
    pack.rows("actor-names").stream()
        .filter(each -> each.get("mark").isEmpty())
        .forEach(each -> arabic.putIfAbsent(each.required("id"), each.required("name")));
    names =
        DataTable.read(Actors.class, "actors.tsv").stream()
            .collect(Collectors.groupingBy(each -> each.getOrDefault("id", "")));
    classes =
        DataTable.read(Actors.class, "inter.tsv").stream()
            .collect(Collectors.toMap(each -> each.getOrDefault("class", ""), each -> each));
  }

  /**
   * The neutral English name.
   *
   * @param id the actor's id
   * @return the registry's name; for an id that it does not know, the words of the id
   */
  public String english(String id) {
    Row row = registry.get(id);
    if (row != null) {
      return row.required("name");
    }
    return Stream.of(id.split("-", -1))
        .filter(each -> !each.isEmpty())
        .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
        .collect(Collectors.joining(" "));
  }

  /**
   * An Arabic name that takes no side.
   *
   * @param id the actor's id
   * @return the first one listed; the English name where there is none
   */
  public String arabic(String id) {
    String name = arabic.get(id);
    return name == null ? english(id) : name;
  }

  /**
   * Whether the registry knows an actor.
   *
   * @param id the actor's id
   * @return false for the ids that are made of the words of a report
   */
  public boolean isKnown(String id) {
    return registry.containsKey(id);
  }

  /**
   * Whether an actor is another or one of its parts.
   *
   * @param id the actor's id
   * @param whole the other's id
   * @return true if they are equal, or {@code whole} is a parent's parent and so on
   */
  public boolean isPartOf(String id, String whole) {
    return line(id).contains(whole);
  }

  /** The actor, its parent, and so on. */
  private List<String> line(String id) {
    List<String> line = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<String> at = Optional.of(id);
    while (at.isPresent() && seen.add(at.get())) {
      line.add(at.get());
      Row row = registry.get(at.get());
      at = row == null ? Optional.empty() : row.get("parent");
    }
    return line;
  }

  private Optional<String> cell(String id, String column) {
    Row row = registry.get(id);
    return row == null ? Optional.empty() : row.get(column);
  }

  /**
   * The class of an actor in ACLED's sense; a state's forces outside that state are external.
   *
   * @param id the actor's id
   * @param country the country of the event, ISO 3166-1 alpha-2
   * @return empty if the registry does not know it
   */
  public Optional<String> inter(String id, Optional<String> country) {
    return cell(id, "inter")
        .map(
            inter ->
                inter.equals(STATE_FORCES) && country.isPresent() && !isHome(id, country.get())
                    ? EXTERNAL
                    : inter);
  }

  private boolean isHome(String id, String country) {
    return cell(id, "country").filter(country::equals).isPresent();
  }

  /**
   * A class as ACLED's columns name it.
   *
   * @param inter the class
   * @return such as {@code State forces}
   */
  public String interName(String inter) {
    return classes.getOrDefault(inter, Map.of()).getOrDefault("acled", "");
  }

  /**
   * The place of a class in ACLED's order.
   *
   * @param inter the class
   * @return from 1 to 8
   */
  public int interRank(String inter) {
    return Integer.parseInt(classes.getOrDefault(inter, Map.of()).getOrDefault("rank", "8"));
  }

  /**
   * The name that ACLED prints.
   *
   * @param id the actor's id
   * @param country the country of the event
   * @param day the day of the event
   * @return our own name where theirs is not known
   */
  public String acled(String id, Optional<String> country, Optional<LocalDate> day) {
    return name(id, "acled", country, day).orElseGet(() -> english(id));
  }

  /**
   * The name that UCDP prints.
   *
   * @param id the actor's id
   * @param day the day of the event
   * @return our own name where theirs is not known
   */
  public String ucdp(String id, Optional<LocalDate> day) {
    return name(id, "ucdp", Optional.empty(), day)
        .or(() -> side(id) == Side.GOVERNMENT ? government(id) : Optional.empty())
        .orElseGet(() -> english(id));
  }

  private Optional<String> government(String id) {
    return state(id)
        .flatMap(each -> cell(each, "country"))
        .flatMap(countries::of)
        .flatMap(Country::ucdp)
        .map(each -> "Government of " + each);
  }

  private Optional<String> name(
      String id, String column, Optional<String> country, Optional<LocalDate> day) {
    for (Map<String, String> row : names.getOrDefault(id, List.of())) {
      String name = row.getOrDefault(column, "");
      if (!name.isEmpty() && holds(row, day)) {
        Optional<String> where = country.flatMap(countries::of).map(Countries::acledName);
        return Optional.of(
            where.isPresent()
                ? name.replace("{country}", where.get())
                : name.replace(" ({country})", ""));
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Map<String, String> row, Optional<LocalDate> day) {
    String from = row.getOrDefault("from", "");
    String to = row.getOrDefault("to", "");
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    return day.isPresent()
        && (from.isEmpty() || !day.get().isBefore(LocalDate.parse(from)))
        && (to.isEmpty() || !day.get().isAfter(LocalDate.parse(to)));
  }

  /**
   * What the actor is in UCDP's sense.
   *
   * @param id the actor's id
   * @return an actor that the registry does not know is a group
   */
  public Side side(String id) {
    if (id.equals(UNKNOWN)) {
      return Side.UNKNOWN;
    }
    if (cell(id, "inter").filter(UNARMED::contains).isPresent()) {
      return Side.CIVILIANS;
    }
    return state(id).isPresent() ? Side.GOVERNMENT : Side.GROUP;
  }

  /** The state whose forces it is, or that keeps it in its own country. */
  private Optional<String> state(String id) {
    Optional<String> country = cell(id, "country");
    return line(id).stream()
        .filter(each -> cell(each, "kind").filter("state"::equals).isPresent())
        .filter(each -> cell(each, "inter").filter(STATE_FORCES::equals).isPresent())
        .filter(each -> each.equals(id) || country.equals(cell(each, "country")))
        .findFirst();
  }

  /**
   * The number of Gleditsch and Ward of a government.
   *
   * @param id the actor's id
   * @return empty unless it is a state's
   */
  public Optional<String> gw(String id) {
    return state(id)
        .flatMap(each -> cell(each, "country"))
        .flatMap(countries::of)
        .flatMap(Country::gw);
  }
}
