package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawatur.record.ActorRole;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceCandidate;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Span;

/**
 * Writes the values that records and incidents have alike. What only one document has, the places
 * of its words and the other places that they may mean, is written where there is a document.
 */
final class SharedValues {
  private final JsonGenerator json;
  private final Optional<CodePoints> offsets;

  /**
   * A writer of values.
   *
   * @param offsets of the document's text; empty for incidents, which have none
   */
  SharedValues(JsonGenerator json, Optional<CodePoints> offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  void actor(ActorRole actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", actor.role().jsonName());
    json.writeStringField("id", actor.id());
    JsonLines.string(json, "text", actor.text());
    if (actor.hedged()) {
      json.writeBooleanField("hedged", true);
    }
    if (actor.loaded()) {
      json.writeBooleanField("loaded", true);
    }
    span(actor.span());
    json.writeEndObject();
  }

  void place(PlaceRef place) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", place.text());
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().jsonName());
    JsonLines.string(json, "admin1", place.admin1());
    JsonLines.string(json, "country", place.country());
    decimal("lat", place.lat(), 5);
    decimal("lon", place.lon(), 5);
    decimal("radius_km", place.radiusKm(), 1);
    JsonLines.string(json, "place_id", place.placeId());
    if (offsets.isPresent()) {
      candidates(place.candidates());
    }
    span(place.span());
    json.writeEndObject();
  }

  private void candidates(List<PlaceCandidate> candidates) throws IOException {
    json.writeArrayFieldStart("candidates");
    for (PlaceCandidate each : candidates) {
      json.writeStartObject();
      json.writeStringField("id", each.id());
      json.writeStringField("name", each.name());
      JsonLines.string(json, "admin1", worded(each.admin1()));
      JsonLines.string(json, "country", worded(each.country()));
      json.writeNumberField("lat", rounded(each.lat(), 5));
      json.writeNumberField("lon", rounded(each.lon(), 5));
      json.writeNumberField("score", rounded(each.score(), 3));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void date(DateWindow date) throws IOException {
    json.writeStartObject();
    JsonLines.string(json, "text", date.text());
    JsonLines.string(json, "from", date.from().map(LocalDate::toString));
    JsonLines.string(json, "to", date.to().map(LocalDate::toString));
    span(date.span());
    json.writeEndObject();
  }

  void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    JsonLines.string(json, "rank", person.rank());
    JsonLines.string(json, "fate", person.fate().map(Fate::jsonName));
    span(person.span());
    json.writeEndObject();
  }

  /** Where the words of a value stand, as the last field of its object. */
  void span(Optional<Span> span) throws IOException {
    if (offsets.isPresent() && span.isPresent()) {
      json.writeArrayFieldStart("span");
      json.writeNumber(offsets.get().start(span.get()));
      json.writeNumber(offsets.get().end(span.get()));
      json.writeEndArray();
    }
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  private void decimal(String name, OptionalDouble value, int places) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, rounded(value.getAsDouble(), places));
    } else {
      json.writeNullField(name);
    }
  }

  /** Digits beyond these say nothing, and would show the order in which sums were made. */
  static double rounded(double value, int places) {
    double scale = Math.pow(10, places);
    return Math.round(value * scale) / scale;
  }

  private static Optional<String> worded(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
