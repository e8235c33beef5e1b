package org.tawatur.formats.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Report;

/**
 * The events of a period, put in order and counted. Immutable.
 *
 * @param events what happened, the earliest first, the undated last
 * @param totals totals over several events
 * @param plans what is still to come
 */
record Bulletin(List<Event> events, List<Event> totals, List<Event> plans) {
  private static final Comparator<Event> BY_DAY =
      Comparator.<Event, LocalDate>comparing(each -> each.date().from().orElse(LocalDate.MAX))
          .thenComparing(each -> each.date().to().orElse(LocalDate.MAX))
          .thenComparing(Event::id);

  static Bulletin of(List<Event> all) {
    return new Bulletin(
        sorted(all, Kind.EVENT), sorted(all, Kind.AGGREGATE), sorted(all, Kind.PLAN));
  }

  private static List<Event> sorted(List<Event> all, Kind kind) {
    return all.stream().filter(each -> each.kind() == kind).sorted(BY_DAY).toList();
  }

  /** Some events with what they come to. */
  record Group(String name, int events, long killed, long injured, boolean open) {}

  Optional<LocalDate> first() {
    return events.stream().flatMap(each -> each.date().from().stream()).min(LocalDate::compareTo);
  }

  Optional<LocalDate> last() {
    return events.stream().flatMap(each -> each.date().to().stream()).max(LocalDate::compareTo);
  }

  List<Event> undated() {
    return events.stream().filter(each -> each.date().from().isEmpty()).toList();
  }

  List<Event> notLocated() {
    return events.stream().filter(each -> !isLocated(each)).toList();
  }

  static boolean isLocated(Event event) {
    return event.place().filter(each -> each.lat().isPresent()).isPresent();
  }

  /** All events with what they come to. */
  Group all() {
    return group("", events);
  }

  List<Group> byType(Function<Optional<EventType>, String> name) {
    Map<Optional<EventType>, List<Event>> types =
        new TreeMap<>(Comparator.comparing(each -> each.map(Enum::ordinal).orElse(99)));
    for (Event each : events) {
      types.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each);
    }
    return types.entrySet().stream()
        .map(each -> group(name.apply(each.getKey()), each.getValue()))
        .toList();
  }

  /** The most events first. */
  List<Group> byPlace(Function<Event, String> name) {
    Map<String, List<Event>> places = new LinkedHashMap<>();
    for (Event each : events) {
      places.computeIfAbsent(name.apply(each), place -> new ArrayList<>()).add(each);
    }
    return places.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(Group::events).reversed().thenComparing(Group::name))
        .toList();
  }

  private static Group group(String name, List<Event> events) {
    long killed = 0;
    long injured = 0;
    boolean open = false;
    for (Event each : events) {
      Optional<Count> dead = each.count(Outcome.KILLED);
      killed += dead.map(Count::best).orElse(0);
      injured += each.count(Outcome.INJURED).map(Count::best).orElse(0);
      open |= dead.isPresent() && dead.get().high().isEmpty();
    }
    return new Group(name, events.size(), killed, injured, open);
  }

  /** The reports behind all of it, each once, by day and id. */
  List<Report> reports() {
    Set<Report> reports = new LinkedHashSet<>();
    for (List<Event> part : List.of(events, totals, plans)) {
      for (Event event : part) {
        event.tellings().stream().map(Telling::report).forEach(reports::add);
      }
    }
    return reports.stream()
        .sorted(
            Comparator.<Report, LocalDate>comparing(each -> each.published().orElse(LocalDate.MAX))
                .thenComparing(Report::id))
        .toList();
  }

  long publishers() {
    return reports().stream().flatMap(each -> each.publisher().stream()).distinct().count();
  }
}
