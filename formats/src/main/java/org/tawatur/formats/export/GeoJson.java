package org.tawatur.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Role;

/**
 * A feature collection of RFC 7946: longitude first, {@code null} geometry where an event is not
 * located, and beside every point how far from it the event may lie. A feature a line.
 */
final class GeoJson implements EventWriter {
  private final JsonObjects json;
  private final EventFields fields;
  private final Crosswalk crosswalk;
  private boolean first = true;

  GeoJson(OutputStream out, Crosswalk crosswalk) throws IOException {
    this.crosswalk = crosswalk;
    json = new JsonObjects(out, Escape::plain);
    fields = new EventFields(crosswalk);
    json.text("{\"type\":\"FeatureCollection\",\"features\":[\n");
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    json.write(first ? "" : ",\n", out -> feature(out, event), "");
    first = false;
    return Optional.empty();
  }

  private void feature(JsonObjects.Fields out, Event event) throws IOException {
    out.string("type", "Feature");
    out.string("id", event.id());
    Optional<PlaceRef> located = event.place().filter(each -> each.lat().isPresent());
    if (located.isPresent()) {
      out.object("geometry", inner -> point(inner, located.get()));
    } else {
      out.absent("geometry");
    }
    out.object("properties", inner -> properties(inner, event));
  }

  private static void point(JsonObjects.Fields out, PlaceRef place) throws IOException {
    out.string("type", "Point");
    out.json().writeArrayFieldStart("coordinates");
    out.json().writeNumber(rounded(place.lon().orElseThrow()));
    out.json().writeNumber(rounded(place.lat().orElseThrow()));
    out.json().writeEndArray();
  }

  private static double rounded(double degrees) {
    double scale = 1e5;
    return Math.round(degrees * scale) / scale;
  }

  /** Single values, which maps can show and filter by, before lists, which they cannot. */
  private void properties(JsonObjects.Fields out, Event event) throws IOException {
    fields.what(out, event);
    out.string("date_from", event.date().from().map(LocalDate::toString));
    out.string("date_to", event.date().to().map(LocalDate::toString));
    Optional<PlaceRef> place = event.place();
    out.string("place", place.map(PlaceRef::name));
    out.string("place_en", place.map(crosswalk.places()::english));
    out.string("admin1", place.flatMap(PlaceRef::admin1));
    out.string("admin2", place.flatMap(crosswalk.places()::admin2));
    out.string("country", place.flatMap(PlaceRef::country));
    out.string("precision", place.map(each -> each.precision().jsonName()));
    out.number("radius_km", place.map(PlaceRef::radiusKm).orElse(OptionalDouble.empty()), 1);
    out.string("perpetrators", names(event, Role.PERPETRATOR));
    out.string("targets", names(event, Role.TARGET));
    out.string("parties", names(event, Role.PARTY));
    for (Outcome each : List.of(Outcome.KILLED, Outcome.INJURED)) {
      Optional<Count> count = event.count(each);
      out.integer(each.jsonName() + "_low", number(count.map(Count::low)));
      out.integer(each.jsonName() + "_high", count.map(Count::high).orElse(OptionalInt.empty()));
    }
    EventFields.standing(out, event);
    out.integer("reports_count", event.tellings().size());
    out.string("evidence", event.evidence());
    out.string(
        "url", event.tellings().stream().flatMap(each -> each.report().url().stream()).findFirst());
    fields.actors(out, event);
    EventFields.counts(out, event);
    EventFields.people(out, event);
    EventFields.reports(out, event);
  }

  private static OptionalInt number(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }

  private Optional<String> names(Event event, Role role) {
    Stream<String> names =
        event.actors(role).stream().map(ActorRole::id).map(crosswalk.actors()::english);
    return names.reduce((a, b) -> a + "; " + b);
  }

  @Override
  public void close() throws IOException {
    json.text("\n]}\n");
    json.flush();
  }
}
