package org.tawatur.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Lexeme;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.text.Normalizer;

/**
 * The actors of a pack, with what their names' first words are and which actor speaks for a
 * country's forces on a day. Immutable and thread-safe.
 */
public final class ActorRegistry {

  /** The id of an actor that is not named. */
  public static final String UNKNOWN = "unknown";

  /** The id of civilians. */
  public static final String CIVILIANS = "civilians";

  /** The id of demonstrators. */
  public static final String PROTESTERS = "protesters";

  private record StateForces(
      String actor,
      String soldiers,
      Optional<String> fighters,
      Optional<String> tribes,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}

  private final Map<String, Actor> byId;
  private final Map<String, List<StateForces>> byCountry;
  private final Map<String, Set<String>> headsById;

  /** Filled as words are met; a lexeme is a key by what it is, so two lexicons may meet here. */
  private final Map<Lexeme, Wording> wordings = new ConcurrentHashMap<>();

  private ActorRegistry(
      Map<String, Actor> byId,
      Map<String, List<StateForces>> byCountry,
      Map<String, Set<String>> headsById) {
    this.byId = byId;
    this.byCountry = byCountry;
    this.headsById = headsById;
  }

  /** The registry of a pack; the pack's own checks have already been made. */
  public static ActorRegistry from(Pack pack) {
    Map<String, Actor> byId = new HashMap<>();
    for (Row row : pack.rows("actors")) {
      String id = row.get("id").orElseThrow();
      byId.put(
          id,
          new Actor(
              id,
              row.get("name").orElse(id),
              row.get("kind").orElse("armed-group"),
              row.get("inter").orElse("rebel-group"),
              row.get("parent"),
              row.get("country"),
              row.get("from").map(LocalDate::parse),
              row.get("to").map(LocalDate::parse)));
    }
    Map<String, List<StateForces>> byCountry = new HashMap<>();
    for (Row row : pack.rows("demonyms")) {
      row.get("actor")
          .ifPresent(
              actor ->
                  byCountry
                      .computeIfAbsent(row.get("country").orElse(""), c -> new ArrayList<>())
                      .add(
                          new StateForces(
                              actor,
                              row.get("soldiers").orElse(actor),
                              row.get("fighters"),
                              row.get("tribes"),
                              row.get("valid_from").map(LocalDate::parse),
                              row.get("valid_to").map(LocalDate::parse))));
    }
    Map<String, Set<String>> heads = new HashMap<>();
    for (Row row : pack.rows("actor-names")) {
      String name = row.get("name").orElse("");
      heads
          .computeIfAbsent(row.get("id").orElse(""), i -> new HashSet<>())
          .add(headOf(Normalizer.standard().fold(name)));
    }
    return new ActorRegistry(Map.copyOf(byId), Map.copyOf(byCountry), Map.copyOf(heads));
  }

  /** What a name or head of the lexicon says. */
  Wording wording(Lexeme lexeme) {
    @Nullable Wording known = wordings.get(lexeme);
    if (known == null) {
      known = Wording.of(lexeme);
      wordings.put(lexeme, known);
    }
    return known;
  }

  /** The first word of a folded name, without its article. */
  static String headOf(String foldedName) {
    int space = foldedName.indexOf(' ');
    String head = space < 0 ? foldedName : foldedName.substring(0, space);
    return head.startsWith("ال") && head.length() > 4 ? head.substring(2) : head;
  }

  /** The actor with an id, if it is registered. */
  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether an id is that of a registered actor who bears arms. */
  public boolean isArmed(String id) {
    return find(id).map(Actor::isArmed).orElse(false);
  }

  /** Whether an actor is a state or one of its forces. */
  public boolean isState(String id) {
    return find(id).map(actor -> actor.inter().equals("state-forces")).orElse(false);
  }

  /** Whether one of an actor's names begins with this folded word. */
  public boolean hasHead(String id, String foldedHead) {
    return headsById.getOrDefault(id, Set.of()).contains(foldedHead);
  }

  /**
   * The actor that a country's own forces are on a day.
   *
   * @param country ISO 3166-1 alpha-2
   * @param day the day; empty takes the first listed
   * @return its id; for a country without a row, its code as an id such as {@code state-xx}
   */
  public String stateForces(String country, Optional<LocalDate> day) {
    return forces(country, day)
        .map(StateForces::actor)
        .orElseGet(() -> "state-" + country.toLowerCase(Locale.ROOT));
  }

  /**
   * The actor whose soldiers and armour a country's reports mean when they do not say: mostly the
   * state's, as {@link #stateForces} gives it, but another's where a foreign army holds the land.
   */
  public String soldiers(String country, Optional<LocalDate> day) {
    return forces(country, day)
        .map(StateForces::soldiers)
        .orElseGet(() -> stateForces(country, day));
  }

  /** The actor that the unnamed gunmen are whom a country's state fights; empty: not known. */
  public Optional<String> fighters(String country, Optional<LocalDate> day) {
    return forces(country, day).flatMap(StateForces::fighters);
  }

  /** The actor that a country's tribes and clans are; empty: none is registered. */
  public Optional<String> tribes(String country) {
    return forces(country, Optional.empty()).flatMap(StateForces::tribes);
  }

  private Optional<StateForces> forces(String country, Optional<LocalDate> day) {
    return byCountry.getOrDefault(country, List.of()).stream()
        .filter(forces -> Actor.within(forces.from(), forces.to(), day))
        .findFirst();
  }

  /** The topmost parent of an actor: itself where it has none or is not registered. */
  public String root(String id) {
    String current = id;
    for (int depth = 0; depth < 16; depth++) {
      Optional<String> parent = find(current).flatMap(Actor::parent);
      if (parent.isEmpty()) {
        return current;
      }
      current = parent.get();
    }
    return current;
  }

  /** Whether two actors are one, or one stands above the other. */
  public boolean sameSide(String first, String second) {
    return first.equals(second) || root(first).equals(root(second));
  }

  /** How many actors are registered. */
  public int size() {
    return byId.size();
  }
}
