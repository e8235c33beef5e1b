package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Fate;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceCandidate;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Span;

/** Writes the records of one document as JSON objects. */
final class RecordWriter {
  private final JsonGenerator json;
  private final CodePoints offsets;

  RecordWriter(JsonGenerator json, CodePoints offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  void write(CodedRecord coded) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", coded.id());
    json.writeStringField("kind", coded.kind().jsonName());
    json.writeStringField("type", coded.type().label());
    json.writeStringField("sub_type", coded.subType().label());
    JsonLines.string(json, "tactic", coded.tactic());
    json.writeArrayFieldStart("actors");
    for (ActorRole each : coded.actors()) {
      actor(each);
    }
    json.writeEndArray();
    json.writeFieldName("place");
    if (coded.place().isPresent()) {
      place(coded.place().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("date");
    date(coded.date());
    json.writeArrayFieldStart("casualties");
    for (Casualties each : coded.casualties()) {
      casualties(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Person each : coded.people()) {
      person(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim each : coded.claims()) {
      claim(each);
    }
    json.writeEndArray();
    json.writeStringField("evidence", coded.evidence());
    json.writeNumberField("evidence_start", offsets.start(coded.evidenceSpan()));
    json.writeNumberField("evidence_end", offsets.end(coded.evidenceSpan()));
    json.writeNumberField("confidence", rounded(coded.confidence(), 3));
    json.writeStringField("plover", coded.plover());
    json.writeArrayFieldStart("rules");
    for (String each : coded.rules()) {
      json.writeString(each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void actor(ActorRole actor) throws IOException {
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

  private void place(PlaceRef place) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", place.text());
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().jsonName());
    JsonLines.string(json, "admin1", place.admin1());
    JsonLines.string(json, "country", place.country());
    number("lat", place.lat(), 5);
    number("lon", place.lon(), 5);
    number("radius_km", place.radiusKm(), 1);
    JsonLines.string(json, "place_id", place.placeId());
    json.writeArrayFieldStart("candidates");
    for (PlaceCandidate each : place.candidates()) {
      candidate(each);
    }
    json.writeEndArray();
    span(place.span());
    json.writeEndObject();
  }

  private void candidate(PlaceCandidate candidate) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", candidate.id());
    json.writeStringField("name", candidate.name());
    JsonLines.string(json, "admin1", worded(candidate.admin1()));
    JsonLines.string(json, "country", worded(candidate.country()));
    json.writeNumberField("lat", rounded(candidate.lat(), 5));
    json.writeNumberField("lon", rounded(candidate.lon(), 5));
    json.writeNumberField("score", rounded(candidate.score(), 3));
    json.writeEndObject();
  }

  private void date(DateWindow date) throws IOException {
    json.writeStartObject();
    JsonLines.string(json, "text", date.text());
    JsonLines.string(json, "from", date.from().map(LocalDate::toString));
    JsonLines.string(json, "to", date.to().map(LocalDate::toString));
    span(date.span());
    json.writeEndObject();
  }

  private void casualties(Casualties casualties) throws IOException {
    json.writeStartObject();
    json.writeStringField("outcome", casualties.outcome().jsonName());
    json.writeStringField("of", casualties.of());
    json.writeNumberField("min", casualties.min());
    if (casualties.max().isPresent()) {
      json.writeNumberField("max", casualties.max().getAsInt());
    } else {
      json.writeNullField("max");
    }
    json.writeStringField("text", casualties.text());
    span(casualties.span());
    json.writeEndObject();
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", person.name());
    JsonLines.string(json, "rank", person.rank());
    JsonLines.string(json, "fate", person.fate().map(Fate::jsonName));
    span(person.span());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", claim.source());
    json.writeStringField("stance", claim.stance().jsonName());
    span(claim.span());
    json.writeEndObject();
  }

  private void span(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      json.writeArrayFieldStart("span");
      json.writeNumber(offsets.start(span.get()));
      json.writeNumber(offsets.end(span.get()));
      json.writeEndArray();
    }
  }

  private void number(String name, OptionalDouble value, int places) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, rounded(value.getAsDouble(), places));
    } else {
      json.writeNullField(name);
    }
  }

  /** Digits beyond these say nothing, and would show the order in which sums were made. */
  private static double rounded(double value, int places) {
    double scale = Math.pow(10, places);
    return Math.round(value * scale) / scale;
  }

  private static Optional<String> worded(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
