package org.tawatur.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;

/** An event a line, with all that is known of it; see {@code docs/schema/event.schema.json}. */
final class JsonLinesEvents implements EventWriter {
  private final JsonObjects json;
  private final EventFields fields;

  JsonLinesEvents(OutputStream out, Crosswalk crosswalk) {
    json = new JsonObjects(out, Escape::wellFormed);
    fields = new EventFields(crosswalk);
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    json.write("", out -> event(out, event), "\n");
    return Optional.empty();
  }

  private void event(JsonObjects.Fields out, Event event) throws IOException {
    out.string("id", event.id());
    fields.what(out, event);
    fields.actors(out, event);
    if (event.place().isPresent()) {
      out.object("place", inner -> fields.place(inner, event.place().get()));
    } else {
      out.absent("place");
    }
    out.object("date", inner -> date(inner, event));
    EventFields.counts(out, event);
    EventFields.people(out, event);
    EventFields.standing(out, event);
    EventFields.reports(out, event);
  }

  private static void date(JsonObjects.Fields out, Event event) throws IOException {
    out.string("text", event.date().text());
    out.string("from", event.date().from().map(LocalDate::toString));
    out.string("to", event.date().to().map(LocalDate::toString));
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }
}
