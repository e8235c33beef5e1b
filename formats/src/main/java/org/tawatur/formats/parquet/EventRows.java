package org.tawatur.formats.parquet;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.ActorRole;
import org.tawatur.record.EventType;
import org.tawatur.record.Fate;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** Makes rows of events. Immutable. */
final class EventRows {
  private final Crosswalk crosswalk;

  EventRows(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  EventRow row(Event event) {
    Optional<Count> killed = event.count(Outcome.KILLED);
    Optional<Count> injured = event.count(Outcome.INJURED);
    return new EventRow(
        words(event.id()),
        event.kind().jsonName(),
        orNull(event.type().map(EventType::label)),
        orNull(event.subType().map(SubType::label)),
        text(event.tactic()),
        text(event.plover()),
        orNull(event.date().from()),
        orNull(event.date().to()),
        text(event.date().text()),
        orNull(event.place().map(this::place)),
        event.actors().stream().map(this::actor).toList(),
        orNull(killed.map(Count::low)),
        orNull(killed.map(Count::best)),
        killed.isPresent() ? number(killed.get().high()) : null,
        orNull(injured.map(Count::low)),
        orNull(injured.map(Count::best)),
        injured.isPresent() ? number(injured.get().high()) : null,
        event.casualties().stream().map(EventRows::count).toList(),
        event.totals().stream().map(EventRows::count).toList(),
        event.people().stream().map(EventRows::person).toList(),
        event.origins(),
        text(event.grade()),
        number(event.confidence()),
        event.tellings().stream().map(EventRows::report).toList());
  }

  private EventRow.PlaceRow place(PlaceRef place) {
    return new EventRow.PlaceRow(
        words(place.text()),
        words(place.name()),
        words(crosswalk.places().english(place)),
        place.precision().jsonName(),
        text(place.country()),
        text(place.admin1()),
        text(crosswalk.places().admin2(place)),
        text(crosswalk.places().admin3(place)),
        text(place.placeId()),
        number(place.lat()),
        number(place.lon()),
        number(place.radiusKm()));
  }

  private EventRow.ActorRow actor(ActorRole actor) {
    return new EventRow.ActorRow(
        actor.role().jsonName(),
        words(actor.id()),
        words(crosswalk.actors().english(actor.id())),
        text(actor.text()),
        actor.hedged(),
        actor.loaded());
  }

  private static EventRow.CountRow count(Count count) {
    return new EventRow.CountRow(
        count.outcome().jsonName(),
        words(count.of()),
        count.low(),
        count.best(),
        number(count.high()),
        count.disputed(),
        text(count.text()));
  }

  private static EventRow.PersonRow person(Person person) {
    return new EventRow.PersonRow(
        words(person.name()), text(person.rank()), orNull(person.fate().map(Fate::jsonName)));
  }

  private static EventRow.ReportRow report(Telling telling) {
    return new EventRow.ReportRow(
        words(telling.report().id()),
        telling.records().stream().map(EventRows::words).toList(),
        text(telling.report().publisher()),
        orNull(telling.report().published()),
        text(telling.report().title()),
        text(telling.report().url()),
        text(telling.reprintOf()),
        telling.claims().stream()
            .map(each -> new EventRow.ClaimRow(words(each.source()), each.stance().jsonName()))
            .toList(),
        text(telling.evidence()));
  }

  private static String words(String text) {
    return Escape.wellFormed(text);
  }

  private static @Nullable String text(Optional<String> text) {
    return orNull(text.map(EventRows::words));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.isPresent() ? value.get() : null;
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
