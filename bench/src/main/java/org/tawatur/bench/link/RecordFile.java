package org.tawatur.bench.link;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;

/** Writes synthetic records as JSON Lines in the codebook's format, a document a line. */
final class RecordFile {
  private RecordFile() {}

  static void write(SyntheticRecords records, Path file) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = factory.createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < records.size(); i++) {
        document(json, records.account(i));
        json.writeRaw('\n');
      }
    }
  }

  private static void document(JsonGenerator json, Account account) throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", account.report().id());
    text(json, "published", account.report().published().map(LocalDate::toString));
    text(json, "publisher", account.report().publisher());
    json.writeArrayFieldStart("records");
    record(json, account);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void record(JsonGenerator json, Account account) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", account.id());
    json.writeStringField("kind", account.kind().jsonName());
    text(json, "type", account.type().map(each -> each.label()));
    text(json, "sub_type", account.subType().map(each -> each.label()));
    json.writeArrayFieldStart("actors");
    for (ActorRole each : account.actors()) {
      json.writeStartObject();
      json.writeStringField("role", each.role().jsonName());
      json.writeStringField("id", each.id());
      text(json, "text", each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (account.place().isPresent()) {
      place(json, account.place().get());
    }
    json.writeObjectFieldStart("date");
    text(json, "from", account.date().from().map(LocalDate::toString));
    text(json, "to", account.date().to().map(LocalDate::toString));
    json.writeEndObject();
    json.writeArrayFieldStart("casualties");
    for (Casualties each : account.casualties()) {
      json.writeStartObject();
      json.writeStringField("outcome", each.outcome().jsonName());
      json.writeStringField("of", each.of());
      json.writeNumberField("min", each.min());
      if (each.max().isPresent()) {
        json.writeNumberField("max", each.max().getAsInt());
      }
      json.writeStringField("text", each.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Person each : account.people()) {
      json.writeStartObject();
      json.writeStringField("name", each.name());
      text(json, "fate", each.fate().map(fate -> fate.jsonName()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim each : account.claims()) {
      json.writeStartObject();
      json.writeStringField("source", each.source());
      json.writeStringField("stance", each.stance().jsonName());
      json.writeEndObject();
    }
    json.writeEndArray();
    text(json, "evidence", account.evidence());
    number(json, "confidence", account.confidence());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, PlaceRef place) throws IOException {
    json.writeObjectFieldStart("place");
    json.writeStringField("text", place.text());
    json.writeStringField("name", place.name());
    json.writeStringField("precision", place.precision().jsonName());
    text(json, "admin1", place.admin1());
    text(json, "country", place.country());
    number(json, "lat", place.lat());
    number(json, "lon", place.lon());
    text(json, "place_id", place.placeId());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void number(JsonGenerator json, String name, OptionalDouble value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    }
  }
}
