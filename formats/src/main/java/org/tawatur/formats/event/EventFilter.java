package org.tawatur.formats.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.record.EventType;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/**
 * Which events an export takes. An empty part asks for nothing. Immutable.
 *
 * @param since the first day; an event counts whose window reaches it
 * @param until the last day, included
 * @param box where the point must lie
 * @param countries ISO 3166-1 alpha-2; any of them
 * @param types names of types or sub-types as ACLED writes them, in any case; any of them
 * @param actors actor ids; any of them, or a part of one of them, must take part in any role
 * @param minOrigins how many independent origins must stand behind it
 */
public record EventFilter(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<Box> box,
    Set<String> countries,
    Set<String> types,
    Set<String> actors,
    int minOrigins) {

  /** Takes all. */
  public static final EventFilter ALL =
      new EventFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), 0);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the last day comes before the first, a country is not two
   *     letters, or a type is none of ACLED's
   */
  public EventFilter {
    Objects.requireNonNull(box, "box");
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException(
          "--until " + until.get() + " comes before --since " + since.get());
    }
    countries = countries.stream().map(EventFilter::country).collect(Collectors.toSet());
    types = types.stream().map(EventFilter::type).collect(Collectors.toSet());
    actors = Set.copyOf(actors);
  }

  private static String country(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    if (upper.length() != 2 || !upper.chars().allMatch(each -> each >= 'A' && each <= 'Z')) {
      throw new IllegalArgumentException(
          "--country " + code + ": expected two letters of ISO 3166-1, such as SY");
    }
    return upper;
  }

  private static String type(String name) {
    return Stream.concat(
            Stream.of(EventType.values()).map(EventType::label),
            Stream.of(SubType.values()).map(SubType::label))
        .filter(each -> each.equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--type " + name + ": no type or sub-type of ACLED's, such as Battles"));
  }

  /**
   * Why an event is not taken.
   *
   * @param event the event
   * @param isPartOf tells of two actor ids whether the first is the second or one of its parts
   * @return empty if it is taken
   */
  public Optional<Omission> omits(Event event, BiPredicate<String, String> isPartOf) {
    return Stream.of(
            days(event),
            box(event),
            country(event),
            type(event),
            actor(event, isPartOf),
            event.origins() < minOrigins
                ? Optional.of(Omission.FEW_ORIGINS)
                : Optional.<Omission>empty())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Omission> days(Event event) {
    if (since.isEmpty() && until.isEmpty()) {
      return Optional.empty();
    }
    if (event.date().from().isEmpty() || event.date().to().isEmpty()) {
      return Optional.of(Omission.UNDATED);
    }
    LocalDate from = event.date().from().get();
    LocalDate to = event.date().to().get();
    boolean out = since.map(to::isBefore).orElse(false) || until.map(from::isAfter).orElse(false);
    return out ? Optional.of(Omission.OTHER_DAYS) : Optional.empty();
  }

  private Optional<Omission> box(Event event) {
    if (box.isEmpty()) {
      return Optional.empty();
    }
    Optional<PlaceRef> place = event.place().filter(each -> each.lat().isPresent());
    if (place.isEmpty()) {
      return Optional.of(Omission.NOT_LOCATED);
    }
    double lat = place.get().lat().orElseThrow();
    double lon = place.get().lon().orElseThrow();
    return box.get().contains(lat, lon) ? Optional.empty() : Optional.of(Omission.OTHER_BOX);
  }

  private Optional<Omission> country(Event event) {
    boolean taken =
        countries.isEmpty()
            || event.place().flatMap(PlaceRef::country).filter(countries::contains).isPresent();
    return taken ? Optional.empty() : Optional.of(Omission.OTHER_COUNTRY);
  }

  private Optional<Omission> type(Event event) {
    boolean taken =
        types.isEmpty()
            || event.type().filter(each -> types.contains(each.label())).isPresent()
            || event.subType().filter(each -> types.contains(each.label())).isPresent();
    return taken ? Optional.empty() : Optional.of(Omission.OTHER_TYPE);
  }

  private Optional<Omission> actor(Event event, BiPredicate<String, String> isPartOf) {
    List<String> ids = event.actors().stream().map(each -> each.id()).toList();
    boolean taken =
        actors.isEmpty()
            || ids.stream().anyMatch(id -> actors.stream().anyMatch(it -> isPartOf.test(id, it)));
    return taken ? Optional.empty() : Optional.of(Omission.OTHER_ACTOR);
  }
}
