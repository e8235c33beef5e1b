package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Claim;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Person;

/** Writes the records of one document as JSON objects. */
final class RecordWriter {
  private final JsonGenerator json;
  private final CodePoints offsets;
  private final SharedValues values;

  RecordWriter(JsonGenerator json, CodePoints offsets) {
    this.json = json;
    this.offsets = offsets;
    values = new SharedValues(json, Optional.of(offsets));
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
      values.actor(each);
    }
    json.writeEndArray();
    json.writeFieldName("place");
    if (coded.place().isPresent()) {
      values.place(coded.place().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("date");
    values.date(coded.date());
    json.writeArrayFieldStart("casualties");
    for (Casualties each : coded.casualties()) {
      casualties(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("people");
    for (Person each : coded.people()) {
      values.person(each);
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
    json.writeNumberField("confidence", SharedValues.rounded(coded.confidence(), 3));
    json.writeStringField("plover", coded.plover());
    json.writeArrayFieldStart("rules");
    for (String each : coded.rules()) {
      json.writeString(each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void casualties(Casualties casualties) throws IOException {
    json.writeStartObject();
    json.writeStringField("outcome", casualties.outcome().jsonName());
    json.writeStringField("of", casualties.of());
    json.writeNumberField("min", casualties.min());
    values.number("max", casualties.max());
    json.writeStringField("text", casualties.text());
    values.span(casualties.span());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", claim.source());
    json.writeStringField("stance", claim.stance().jsonName());
    values.span(claim.span());
    json.writeEndObject();
  }
}
