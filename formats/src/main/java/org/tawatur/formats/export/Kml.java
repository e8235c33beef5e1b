package org.tawatur.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;
import org.tawatur.record.EventType;
import org.tawatur.record.Outcome;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/** KML 2.2: a placemark an event, without a point where it is not located. */
final class Kml implements EventWriter {
  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  private final OutputStream out;
  private final Crosswalk crosswalk;
  private final XMLStreamWriter xml;

  Kml(OutputStream out, Crosswalk crosswalk) throws IOException {
    this.out = out;
    this.crosswalk = crosswalk;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement("kml");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeStartElement("Document");
      element("name", "Tawatur");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static IOException failed(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    try {
      placemark(event);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    return Optional.empty();
  }

  private void placemark(Event event) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("Placemark");
    element("name", name(event));
    Optional<String> evidence = event.evidence();
    if (evidence.isPresent()) {
      // what reads a description reads it as HTML: it is escaped for that first
      element("description", "<p dir=\"auto\">" + Escape.markup(evidence.get()) + "</p>");
    }
    Optional<LocalDate> from = event.date().from();
    Optional<LocalDate> to = event.date().to();
    if (from.isPresent() && to.isPresent()) {
      xml.writeStartElement("TimeSpan");
      element("begin", from.get().toString());
      element("end", to.get().toString());
      xml.writeEndElement();
    }
    xml.writeStartElement("ExtendedData");
    for (Map.Entry<String, String> each : data(event).entrySet()) {
      xml.writeStartElement("Data");
      xml.writeAttribute("name", each.getKey());
      element("value", each.getValue());
      xml.writeEndElement();
    }
    xml.writeEndElement();
    Optional<PlaceRef> located = event.place().filter(each -> each.lat().isPresent());
    if (located.isPresent()) {
      xml.writeStartElement("Point");
      element(
          "coordinates",
          located.get().lon().orElseThrow() + "," + located.get().lat().orElseThrow());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String name(Event event) {
    String what = event.subType().map(SubType::label).orElse(event.kind().jsonName());
    return event.place().map(each -> what + ": " + each.name()).orElse(what);
  }

  private Map<String, String> data(Event event) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("id", event.id());
    data.put("kind", event.kind().jsonName());
    event.type().map(EventType::label).ifPresent(each -> data.put("type", each));
    event.subType().map(SubType::label).ifPresent(each -> data.put("sub_type", each));
    event
        .actors()
        .forEach(
            each ->
                data.merge(
                    each.role().jsonName(),
                    crosswalk.actors().english(each.id()),
                    (a, b) -> a + "; " + b));
    event.place().ifPresent(each -> place(data, each));
    event.totals().forEach(each -> data.put(each.outcome().jsonName(), shown(each)));
    data.put("reports", String.valueOf(event.tellings().size()));
    data.put("origins", String.valueOf(event.origins()));
    event.grade().ifPresent(each -> data.put("grade", each));
    String urls =
        event.tellings().stream()
            .flatMap(each -> each.report().url().stream())
            .distinct()
            .collect(Collectors.joining(" "));
    if (!urls.isEmpty()) {
      data.put("url", urls);
    }
    return data;
  }

  private static String shown(Count count) {
    return count.shown() + (count.disputed() && count.outcome() == Outcome.KILLED ? " ?" : "");
  }

  private void place(Map<String, String> data, PlaceRef place) {
    data.put("place", place.name());
    data.put("place_en", crosswalk.places().english(place));
    place.admin1().ifPresent(each -> data.put("admin1", each));
    place.country().ifPresent(each -> data.put("country", each));
    data.put("precision", place.precision().jsonName());
    place.radiusKm().ifPresent(each -> data.put("radius_km", String.valueOf(each)));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Escape.plain(text));
    xml.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
      out.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }
}
