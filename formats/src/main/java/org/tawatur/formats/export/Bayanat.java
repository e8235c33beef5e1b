package org.tawatur.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.escape.Escape;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.ActorRole;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/**
 * Bodies for Bayanat's endpoint {@code POST /admin/api/bulletin/}, one a line. Ids of sources,
 * labels and locations are each installation's own, so that none are given.
 */
final class Bayanat implements EventWriter {
  private static final int LONGEST_TITLE = 255;

  private final JsonObjects json;
  private final Crosswalk crosswalk;

  Bayanat(OutputStream out, Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    json = new JsonObjects(out, Escape::plain);
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    json.write("", out -> out.object("item", inner -> item(inner, event)), "\n");
    return Optional.empty();
  }

  private void item(JsonObjects.Fields out, Event event) throws IOException {
    out.string("originid", event.id());
    out.string("title", shortened(title(event)));
    out.string("title_ar", shortened(arabicTitle(event)));
    out.string("comments", comments(event));
    out.string("source_link", sourceLink(event));
    out.string("description", description(event));
    out.strings("tags", tags(event));
    Optional<LocalDate> published =
        event.tellings().stream()
            .flatMap(each -> each.report().published().stream())
            .min(LocalDate::compareTo);
    if (published.isPresent()) {
      out.string("publish_date", published.get() + "T00:00");
    }
    out.string("status", "Machine Created");
    Optional<PlaceRef> located = event.place().filter(each -> each.lat().isPresent());
    out.objects(
        "geoLocations", located.stream().toList(), (inner, each) -> geoLocation(inner, each));
    out.objects("events", List.of(event), this::happening);
  }

  private static String shortened(String title) {
    String line = Escape.line(title);
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int end = LONGEST_TITLE - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private String title(Event event) {
    String what = event.subType().map(SubType::label).orElse(event.kind().jsonName());
    String where = event.place().map(each -> ", " + crosswalk.places().english(each)).orElse("");
    return what + where + event.date().from().map(each -> ", " + each).orElse("");
  }

  private String arabicTitle(Event event) {
    Optional<String> headline =
        event.tellings().stream().flatMap(each -> each.report().title().stream()).findFirst();
    return headline.orElseGet(
        () ->
            event.subType().map(crosswalk::arabic).orElse("")
                + event.place().map(each -> "، " + each.name()).orElse(""));
  }

  /** What a person who looks the item through has to know. */
  private static String comments(Event event) {
    String records =
        event.tellings().stream()
            .flatMap(each -> each.records().stream())
            .collect(Collectors.joining(", "));
    return "Machine coded by Tawatur from "
        + records
        + "; kind "
        + event.kind().jsonName()
        + "; independent origins "
        + event.origins()
        + event.grade().map(each -> "; grade " + each).orElse("")
        + (event.confidence().isPresent()
            ? "; confidence " + Math.round(event.confidence().getAsDouble() * 100) + "%"
            : "")
        + ". Not reviewed.";
  }

  private static String sourceLink(Event event) {
    return event.tellings().stream()
        .flatMap(each -> each.report().url().stream())
        .filter(Escape::isWebAddress)
        .findFirst()
        .orElse("NA");
  }

  /** In paragraphs of HTML, as Bayanat keeps it. */
  private String description(Event event) {
    StringBuilder html = new StringBuilder();
    event.tellings().forEach(each -> telling(html, each));
    String actors = joined(event.actors(), this::actor);
    String counts =
        joined(
            event.casualties(),
            each -> each.shown() + " " + each.outcome().jsonName() + " of " + each.of());
    String people =
        joined(
            event.people(),
            each -> each.name() + each.fate().map(fate -> " (" + fate.jsonName() + ")").orElse(""));
    Stream.of(actors, counts, people)
        .filter(each -> !each.isEmpty())
        .forEach(each -> paragraph(html, each));
    return html.toString();
  }

  private static <T> String joined(List<T> parts, Function<T, String> words) {
    return parts.stream().map(words).collect(Collectors.joining("; "));
  }

  private String actor(ActorRole actor) {
    return actor.role().jsonName()
        + ": "
        + crosswalk.actors().english(actor.id())
        + actor.text().map(each -> " (" + each + ")").orElse("");
  }

  private static void telling(StringBuilder html, Telling telling) {
    String source =
        telling.report().publisher().orElse(telling.report().id())
            + telling.report().published().map(each -> ", " + each).orElse("");
    paragraph(html, source + ": " + telling.evidence().orElse(""));
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p dir=\"auto\">").append(Escape.markup(text)).append("</p>");
  }

  private static List<String> tags(Event event) {
    return Stream.of(
            Stream.of("tawatur", event.kind().jsonName()),
            event.subType().map(SubType::label).stream(),
            event.tactic().stream())
        .flatMap(each -> each)
        .toList();
  }

  private static void geoLocation(JsonObjects.Fields out, PlaceRef place) throws IOException {
    out.string("title", place.name());
    out.number("lat", place.lat(), 5);
    out.number("lng", place.lon(), 5);
    out.flag("main", true);
    String radius =
        place.radiusKm().isPresent() ? ", within " + place.radiusKm().getAsDouble() + " km" : "";
    out.string("comment", place.precision().jsonName() + radius + ": " + place.text());
  }

  private void happening(JsonObjects.Fields out, Event event) throws IOException {
    out.string("title", shortened(title(event)));
    out.string("title_ar", shortened(event.subType().map(crosswalk::arabic).orElse("")));
    out.string("comments", event.evidence().orElse(""));
    out.string("from_date", event.date().from().map(each -> each + "T00:00"));
    out.string("to_date", event.date().to().map(each -> each + "T00:00"));
    out.flag("estimated", !event.date().from().equals(event.date().to()));
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }
}
