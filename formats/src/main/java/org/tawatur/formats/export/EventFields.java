package org.tawatur.formats.export;

import java.io.IOException;
import java.time.LocalDate;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Claim;
import org.tawatur.record.EventType;
import org.tawatur.record.Fate;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** The parts of an event as JSON, for the formats that have them in common. Immutable. */
final class EventFields {
  private static final int DEGREES = 5;

  private final Crosswalk crosswalk;

  EventFields(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
  }

  void what(JsonObjects.Fields fields, Event event) throws IOException {
    fields.string("kind", event.kind().jsonName());
    fields.string("type", event.type().map(EventType::label));
    fields.string("sub_type", event.subType().map(SubType::label));
    fields.string("tactic", event.tactic());
    fields.string("plover", event.plover());
  }

  void actors(JsonObjects.Fields fields, Event event) throws IOException {
    fields.objects("actors", event.actors(), this::actor);
  }

  private void actor(JsonObjects.Fields fields, ActorRole actor) throws IOException {
    fields.string("role", actor.role().jsonName());
    fields.string("id", actor.id());
    fields.string("name", crosswalk.actors().english(actor.id()));
    fields.string("text", actor.text());
    fields.flag("hedged", actor.hedged());
    fields.flag("loaded", actor.loaded());
  }

  void place(JsonObjects.Fields fields, PlaceRef place) throws IOException {
    fields.string("text", place.text());
    fields.string("name", place.name());
    fields.string("name_en", crosswalk.places().english(place));
    fields.string("precision", place.precision().jsonName());
    fields.string("country", place.country());
    fields.string("admin1", place.admin1());
    fields.string("admin2", crosswalk.places().admin2(place));
    fields.string("admin3", crosswalk.places().admin3(place));
    fields.string("place_id", place.placeId());
    fields.number("lat", place.lat(), DEGREES);
    fields.number("lon", place.lon(), DEGREES);
    fields.number("radius_km", place.radiusKm(), 1);
  }

  static void counts(JsonObjects.Fields fields, Event event) throws IOException {
    fields.objects("casualties", event.casualties(), EventFields::count);
    fields.objects("totals", event.totals(), EventFields::count);
  }

  private static void count(JsonObjects.Fields fields, Count count) throws IOException {
    fields.string("outcome", count.outcome().jsonName());
    fields.string("of", count.of());
    fields.integer("low", count.low());
    fields.integer("best", count.best());
    fields.integer("high", count.high());
    fields.flag("disputed", count.disputed());
    fields.string("text", count.text());
  }

  static void people(JsonObjects.Fields fields, Event event) throws IOException {
    fields.objects("people", event.people(), EventFields::person);
  }

  private static void person(JsonObjects.Fields fields, Person person) throws IOException {
    fields.string("name", person.name());
    fields.string("rank", person.rank());
    fields.string("fate", person.fate().map(Fate::jsonName));
  }

  static void standing(JsonObjects.Fields fields, Event event) throws IOException {
    fields.integer("origins", event.origins());
    fields.string("grade", event.grade());
    fields.number("confidence", event.confidence(), 3);
  }

  static void reports(JsonObjects.Fields fields, Event event) throws IOException {
    fields.objects("reports", event.tellings(), EventFields::report);
  }

  private static void report(JsonObjects.Fields fields, Telling telling) throws IOException {
    fields.string("doc", telling.report().id());
    fields.strings("records", telling.records());
    fields.string("publisher", telling.report().publisher());
    fields.string("published", telling.report().published().map(LocalDate::toString));
    fields.string("title", telling.report().title());
    fields.string("url", telling.report().url());
    fields.string("reprint_of", telling.reprintOf());
    fields.objects("claims", telling.claims(), EventFields::claim);
    fields.string("evidence", telling.evidence());
  }

  private static void claim(JsonObjects.Fields fields, Claim claim) throws IOException {
    fields.string("source", claim.source());
    fields.string("stance", claim.stance().jsonName());
  }
}
