package org.tawatur.formats.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawatur.formats.event.Count;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.Telling;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Claim;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Report;
import org.tawatur.record.Role;

/** What a bulletin says of one event, in words that are not yet escaped. Immutable. */
final class EventLines {
  private final Words words;
  private final Event event;

  EventLines(Words words, Event event) {
    this.words = words;
    this.event = event;
  }

  /** A labelled line of one or more parts. */
  record Line(String label, List<Part> parts) {}

  /** What a report or a registry says, and in the bulletin's own language, a remark on it. */
  record Part(String text, Optional<String> remark) {
    private static Part of(String text) {
      return new Part(text, Optional.empty());
    }
  }

  /** A report's own words. */
  record Quote(Report report, Optional<String> evidence, boolean reprint) {}

  Optional<String> where() {
    return event.place().map(this::where);
  }

  private String where(PlaceRef place) {
    String name = words.place(place);
    String region = words.region(place);
    return region.isEmpty() || region.equals(name) ? name : name + " (" + region + ")";
  }

  /** The first day and, if it is another, the last; none where nothing is known. */
  List<String> when() {
    return Stream.of(event.date().from(), event.date().to())
        .flatMap(Optional::stream)
        .map(LocalDate::toString)
        .distinct()
        .toList();
  }

  List<Line> details() {
    List<Line> lines = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Part> names = event.actors(role).stream().map(this::actor).toList();
      add(lines, words.of(role.jsonName()), names);
    }
    for (Count each : event.totals()) {
      Optional<String> remark =
          each.disputed() ? Optional.of(words.of("disputed")) : Optional.empty();
      add(lines, words.of(each.outcome().jsonName()), List.of(new Part(each.shown(), remark)));
    }
    add(
        lines,
        words.of("people"),
        event.people().stream().map(EventLines::person).map(Part::of).toList());
    event
        .place()
        .flatMap(this::radius)
        .ifPresent(each -> add(lines, words.of("place"), List.of(Part.of(each))));
    add(lines, words.of("according"), event.claims().stream().map(this::claim).toList());
    if (event.tellings().size() > 1 || event.origins() > 1) {
      add(lines, words.of("origins"), List.of(Part.of(String.valueOf(event.origins()))));
    }
    event
        .grade()
        .map(words::grade)
        .ifPresent(each -> add(lines, words.of("grade"), List.of(Part.of(each))));
    return lines;
  }

  private static void add(List<Line> lines, String label, List<Part> parts) {
    if (!parts.isEmpty()) {
      lines.add(new Line(label, parts));
    }
  }

  private Part actor(ActorRole actor) {
    return new Part(
        words.actor(actor.id(), actor.text()),
        actor.hedged() ? Optional.of(words.of("hedged")) : Optional.empty());
  }

  private static String person(Person person) {
    return person.rank().map(each -> each + " ").orElse("") + person.name();
  }

  private Optional<String> radius(PlaceRef place) {
    if (place.radiusKm().isEmpty()) {
      return Optional.empty();
    }
    String kilometres = String.format(Locale.ROOT, "%.0f", place.radiusKm().getAsDouble());
    return Optional.of(
        words.of("within") + " " + kilometres + " " + words.of("km") + ": " + place.text());
  }

  private Part claim(Claim claim) {
    return new Part(claim.source(), Optional.of(words.of(claim.stance().jsonName())));
  }

  List<Quote> quotes() {
    return event.tellings().stream().map(EventLines::quote).toList();
  }

  private static Quote quote(Telling telling) {
    return new Quote(telling.report(), telling.evidence(), telling.reprintOf().isPresent());
  }
}
