package org.tawatur.origin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.text.Normalizer;

/**
 * The sources of a pack, and which of them are one origin: the sources of one house, and all who
 * speak for one party. Immutable; threads may share it.
 */
final class SourceRegistry {
  private static final int MOST_PARENTS = 16;

  private final Map<String, Source> byKey;
  private final Map<String, String> byName;
  private final Map<String, String> parents;
  private final Set<String> commonWords;
  private final Map<String, Rating> ratings;
  private final ActorRegistry actors;
  private final NavigableSet<LocalDate> turns;

  private SourceRegistry(
      Map<String, Source> byKey,
      Map<String, String> byName,
      Map<String, String> parents,
      Set<String> commonWords,
      Map<String, Rating> ratings,
      ActorRegistry actors,
      NavigableSet<LocalDate> turns) {
    this.byKey = byKey;
    this.byName = byName;
    this.parents = parents;
    this.commonWords = commonWords;
    this.ratings = ratings;
    this.actors = actors;
    this.turns = turns;
  }

  /**
   * The registry of a pack.
   *
   * @param ratings by source key or actor id; they come before those of the pack
   */
  static SourceRegistry from(Pack pack, ActorRegistry actors, Map<String, Rating> ratings) {
    Map<String, Source> byKey = new HashMap<>();
    Map<String, String> byName = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    Set<String> commonWords = new HashSet<>();
    for (Row row : pack.rows("sources")) {
      String key = row.required("key");
      byKey.merge(key, source(row, key), SourceRegistry::completed);
      byName.putIfAbsent(squeezed(row.required("name")), key);
      row.get("parent").ifPresent(parent -> parents.put(key, parent));
      if (row.get("note").orElse("").startsWith("also ")) {
        commonWords.add(Normalizer.standard().fold(row.required("name")));
      }
    }
    return new SourceRegistry(
        Map.copyOf(byKey),
        Map.copyOf(byName),
        Map.copyOf(parents),
        Set.copyOf(commonWords),
        Map.copyOf(ratings),
        actors,
        turns(pack));
  }

  private static Source source(Row row, String key) {
    return new Source(
        key,
        row.required("name"),
        SourceKind.ofJsonName(row.required("kind")).orElseThrow(),
        row.get("side"),
        row.get("country"),
        row.get("rating").flatMap(Rating::parse).orElse(Rating.UNJUDGED));
  }

  /** What one row leaves open, another row of the same source may say. */
  private static Source completed(Source first, Source next) {
    return new Source(
        first.key(),
        first.name(),
        first.kind(),
        first.side().or(next::side),
        first.country().or(next::country),
        first.rating().equals(Rating.UNJUDGED) ? next.rating() : first.rating());
  }

  /** The days on which a name begins or ceases to mean somebody. */
  private static NavigableSet<LocalDate> turns(Pack pack) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    for (String table : List.of("actor-names", "actors")) {
      turns(pack, table, "from", "to", turns);
    }
    turns(pack, "demonyms", "valid_from", "valid_to", turns);
    return turns;
  }

  private static void turns(
      Pack pack, String table, String from, String to, NavigableSet<LocalDate> turns) {
    for (Row row : pack.rows(table)) {
      row.get(from).map(LocalDate::parse).ifPresent(turns::add);
      row.get(to).map(day -> LocalDate.parse(day).plusDays(1)).ifPresent(turns::add);
    }
  }

  /**
   * A day on which all names mean what they mean on this one; the same for all days between turns.
   */
  LocalDate sameMeaning(LocalDate day) {
    LocalDate turn = turns.floor(day);
    return turn == null ? LocalDate.MIN : turn;
  }

  /** Whether a name is an everyday word too, so that a longer wording does not mean the source. */
  boolean isCommonWord(String name) {
    return commonWords.contains(Normalizer.standard().fold(name));
  }

  /** The key of the source that bears a name, however its words are parted: سبأ نت, سبأنت. */
  Optional<String> keyOf(String name) {
    return Optional.ofNullable(byName.get(squeezed(name)));
  }

  private static String squeezed(String name) {
    String folded = Normalizer.standard().fold(name);
    StringBuilder letters = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** How many sources there are. */
  int size() {
    return byKey.size();
  }

  /** The origin that a source is. */
  Origin origin(String key, Setting setting) {
    Source source = byKey.get(house(key));
    Source named = byKey.get(key);
    if (source == null || named == null) {
      throw new IllegalArgumentException("not a source of the pack: " + key);
    }
    Optional<String> side = side(named, setting);
    if (side.isPresent()) {
      return party(side.get(), rating(named));
    }
    return new Origin(
        "source:" + source.key(),
        source.name(),
        source.kind(),
        Optional.empty(),
        source.country(),
        rating(source));
  }

  /** The origin of all who speak for an actor. */
  Origin party(String actor) {
    return party(actor, Rating.UNJUDGED);
  }

  private Origin party(String actor, Rating speaker) {
    String head = actor;
    for (int i = 0; i < MOST_PARENTS; i++) {
      Optional<Actor> registered = actors.find(head);
      boolean part =
          registered.isPresent()
              && (registered.get().kind().equals("unit")
                  || registered.get().kind().equals("force"));
      if (!part || registered.flatMap(Actor::parent).isEmpty()) {
        break;
      }
      head = registered.flatMap(Actor::parent).orElseThrow();
    }
    Optional<Actor> registered = actors.find(head);
    return new Origin(
        "side:" + head,
        registered.map(Actor::name).orElse(head),
        SourceKind.PARTY,
        Optional.of(head),
        registered.flatMap(Actor::country),
        ratings.getOrDefault(head, speaker));
  }

  /** The origin of the government of a setting's country; empty where that is not known. */
  Optional<Origin> government(Setting setting) {
    return setting.country().map(country -> party(actors.stateForces(country, setting.day())));
  }

  private Optional<String> side(Source source, Setting setting) {
    if (source.side().isEmpty() || source.side().get().equals(Source.NONE)) {
      return Optional.empty();
    }
    if (source.side().get().equals(Source.STATE)) {
      return source
          .country()
          .or(setting::country)
          .map(country -> actors.stateForces(country, setting.day()));
    }
    return source.side();
  }

  private Rating rating(Source source) {
    return ratings.getOrDefault(source.key(), source.rating());
  }

  private String house(String key) {
    String at = key;
    for (int i = 0; i < MOST_PARENTS && parents.containsKey(at); i++) {
      at = parents.getOrDefault(at, at);
    }
    return at;
  }
}
