package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawatur.record.ActorRole;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;

/** Writes the values of an incident that records have too, without what only one document has. */
final class FusedValues {
  private final JsonGenerator json;

  FusedValues(JsonGenerator json) {
    this.json = json;
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
    json.writeEndObject();
  }

  void place(PlaceRef place) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", place.text());
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().jsonName());
    JsonLines.string(json, "admin1", place.admin1());
    JsonLines.string(json, "country", place.country());
    decimal("lat", place.lat());
    decimal("lon", place.lon());
    decimal("radius_km", place.radiusKm());
    JsonLines.string(json, "place_id", place.placeId());
    json.writeEndObject();
  }

  void date(DateWindow date) throws IOException {
    json.writeStartObject();
    JsonLines.string(json, "text", date.text());
    JsonLines.string(json, "from", date.from().map(LocalDate::toString));
    JsonLines.string(json, "to", date.to().map(LocalDate::toString));
    json.writeEndObject();
  }

  void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    JsonLines.string(json, "rank", person.rank());
    JsonLines.string(json, "fate", person.fate().map(Fate::jsonName));
    json.writeEndObject();
  }

  void number(String name, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  private void decimal(String name, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    } else {
      json.writeNullField(name);
    }
  }
}
