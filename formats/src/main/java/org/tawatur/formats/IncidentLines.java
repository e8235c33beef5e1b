package org.tawatur.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawatur.incident.Coverage;
import org.tawatur.incident.Disagreement;
import org.tawatur.incident.Figure;
import org.tawatur.incident.Fused;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Responsibility;
import org.tawatur.incident.Support;
import org.tawatur.incident.Testimony;
import org.tawatur.incident.Toll;
import org.tawatur.incident.Voice;
import org.tawatur.origin.ChainLink;
import org.tawatur.origin.Origin;
import org.tawatur.record.Stance;

/**
 * An incident as one line of JSON, as {@code docs/schema/incident.schema.json} describes it. The
 * same incident always gives the same bytes.
 *
 * <p>Immutable; threads may share it.
 */
public final class IncidentLines {
  private final JsonFactory factory = new JsonFactory();

  /** Makes a format. */
  public IncidentLines() {}

  /**
   * Writes an incident as a line.
   *
   * @param incident the incident
   * @return UTF-8, ending in a line feed and holding no other
   */
  public byte[] line(Incident incident) {
    return line(incident, List.of());
  }

  /**
   * Writes an incident as a line, with the ids that its records had before.
   *
   * @param incident the incident
   * @param formerly ids of earlier runs; the field is left out where there are none
   * @return UTF-8, ending in a line feed and holding no other
   */
  public byte[] line(Incident incident, List<String> formerly) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      new Line(json).write(incident, formerly);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonLines.utf8(out.append('\n').toString());
  }

  private interface ValueWriter<T> {
    void write(T value) throws IOException;
  }

  /** Writes one line; for one use by one thread. */
  private static final class Line {
    private final JsonGenerator json;
    private final SharedValues values;

    Line(JsonGenerator json) {
      this.json = json;
      values = new SharedValues(json, Optional.empty());
    }

    void write(Incident incident, List<String> formerly) throws IOException {
      json.writeStartObject();
      json.writeStringField("incident", incident.id());
      if (!formerly.isEmpty()) {
        strings("formerly", formerly);
      }
      strings("members", incident.members());
      json.writeStringField("kind", incident.kind().jsonName());
      json.writeNumberField("independent_origins", incident.independentOrigins());
      grade(incident);
      fused("type", incident.type().orElse(null), each -> json.writeString(each.label()));
      fused("sub_type", incident.subType().orElse(null), each -> json.writeString(each.label()));
      fused("tactic", incident.tactic().orElse(null), json::writeString);
      array("actors", incident.actors(), each -> fused(each, values::actor));
      fused("place", incident.place().orElse(null), values::place);
      fused("date", incident.date().orElse(null), values::date);
      array("toll", incident.toll(), this::toll);
      array("totals", incident.totals(), this::toll);
      array("people", incident.people(), each -> fused(each, values::person));
      array("responsibility", incident.responsibility(), this::responsibility);
      array("claims", incident.testimonies(), this::claim);
      array("origins", incident.voices(), this::voice);
      array("relays", relays(incident).values(), this::relay);
      array("disagreements", incident.disagreements(), this::disagreement);
      array("documents", incident.coverage(), this::document);
      json.writeEndObject();
    }

    private void grade(Incident incident) throws IOException {
      json.writeObjectFieldStart("grade");
      json.writeStringField("airwars", incident.grade().airwars().jsonName());
      json.writeStringField("reason", incident.grade().reason());
      json.writeStringField("admiralty", incident.grade().admiralty().toString());
      json.writeEndObject();
    }

    /** Those in the chains who are not an origin themselves. */
    private static Map<String, Origin> relays(Incident incident) {
      Map<String, Origin> relays = new TreeMap<>();
      for (Testimony each : incident.testimonies()) {
        each.chain().forEach(link -> relays.putIfAbsent(link.origin().key(), link.origin()));
      }
      incident.voices().forEach(each -> relays.remove(each.origin().key()));
      return relays;
    }

    private void toll(Toll toll) throws IOException {
      json.writeStartObject();
      json.writeStringField("outcome", toll.outcome().jsonName());
      json.writeStringField("of", toll.of());
      json.writeNumberField("low", toll.low());
      json.writeNumberField("best", toll.best());
      values.number("high", toll.high());
      array("figures", toll.figures(), this::figure);
      json.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
      json.writeStartObject();
      json.writeStringField("origin", figure.origin());
      json.writeNumberField("min", figure.min());
      values.number("max", figure.max());
      JsonLines.string(json, "published", figure.published().map(Object::toString));
      json.writeStringField("standing", figure.standing().jsonName());
      strings("records", figure.records());
      json.writeEndObject();
    }

    private void responsibility(Responsibility responsibility) throws IOException {
      json.writeStartObject();
      json.writeStringField("origin", responsibility.origin());
      JsonLines.string(json, "side", responsibility.side());
      json.writeStringField("stance", responsibility.stance().jsonName());
      strings("records", responsibility.records());
      json.writeEndObject();
    }

    private void claim(Testimony testimony) throws IOException {
      json.writeStartObject();
      json.writeStringField("record", testimony.record());
      json.writeStringField("stance", testimony.stance().jsonName());
      json.writeStringField("origin", testimony.origin());
      array("chain", testimony.chain(), this::link);
      json.writeEndObject();
    }

    private void link(ChainLink link) throws IOException {
      json.writeStartObject();
      json.writeStringField("source", link.wording());
      json.writeStringField("key", link.origin().key());
      json.writeBooleanField("named", link.named());
      json.writeEndObject();
    }

    private void voice(Voice voice) throws IOException {
      json.writeStartObject();
      origin(voice.origin());
      strings("stances", voice.stances().stream().map(Stance::jsonName).toList());
      strings("records", voice.records());
      json.writeEndObject();
    }

    private void relay(Origin origin) throws IOException {
      json.writeStartObject();
      origin(origin);
      json.writeEndObject();
    }

    private void origin(Origin origin) throws IOException {
      json.writeStringField("key", origin.key());
      json.writeStringField("name", origin.name());
      json.writeStringField("kind", origin.kind().jsonName());
      JsonLines.string(json, "side", origin.side());
      JsonLines.string(json, "country", origin.country());
      json.writeStringField("rating", origin.rating().toString());
    }

    private void disagreement(Disagreement disagreement) throws IOException {
      json.writeStartObject();
      json.writeStringField("field", disagreement.field());
      array("versions", disagreement.versions(), this::version);
      json.writeEndObject();
    }

    private void version(Disagreement.Version version) throws IOException {
      json.writeStartObject();
      json.writeStringField("says", version.says());
      support("for", version.support());
      json.writeEndObject();
    }

    private void document(Coverage coverage) throws IOException {
      json.writeStartObject();
      json.writeStringField("doc", coverage.report().id());
      JsonLines.string(json, "published", coverage.report().published().map(Object::toString));
      JsonLines.optional(json, "title", coverage.report().title());
      JsonLines.optional(json, "publisher", coverage.report().publisher());
      JsonLines.optional(json, "url", coverage.report().url());
      JsonLines.string(json, "reprint_of", coverage.reprintOf());
      array("records", coverage.passages(), this::passage);
      json.writeEndObject();
    }

    private void passage(Coverage.Passage passage) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", passage.record());
      JsonLines.string(json, "evidence", passage.evidence());
      json.writeEndObject();
    }

    private <T> void fused(String name, @Nullable Fused<T> fused, ValueWriter<T> value)
        throws IOException {
      json.writeFieldName(name);
      if (fused == null) {
        json.writeNull();
      } else {
        fused(fused, value);
      }
    }

    private <T> void fused(Fused<T> fused, ValueWriter<T> value) throws IOException {
      json.writeStartObject();
      json.writeFieldName("value");
      value.write(fused.value());
      support("for", fused.pro());
      support("against", fused.contra());
      json.writeEndObject();
    }

    private void support(String name, Support support) throws IOException {
      json.writeObjectFieldStart(name);
      strings("origins", support.origins());
      strings("records", support.records());
      json.writeEndObject();
    }

    private void strings(String name, Collection<String> strings) throws IOException {
      array(name, strings, json::writeString);
    }

    private <T> void array(String name, Collection<T> items, ValueWriter<T> writer)
        throws IOException {
      json.writeArrayFieldStart(name);
      for (T each : items) {
        writer.write(each);
      }
      json.writeEndArray();
    }
  }
}
