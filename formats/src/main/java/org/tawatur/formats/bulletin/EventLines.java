package org.tawatur.formats.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  record Line(String label, List<String> parts) {}

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

  Optional<String> when() {
    return event
        .date()
        .from()
        .map(
            from ->
                event
                    .date()
                    .to()
                    .filter(to -> !to.equals(from))
                    .map(to -> from + " – " + to)
                    .orElse(from.toString()));
  }

  List<Line> details() {
    List<Line> lines = new ArrayList<>();
    for (Role role : Role.values()) {
      List<String> names = event.actors(role).stream().map(this::actor).toList();
      add(lines, words.of(role.jsonName()), names);
    }
    for (Count each : event.totals()) {
      String shown = each.shown() + (each.disputed() ? " (" + words.of("disputed") + ")" : "");
      add(lines, words.of(each.outcome().jsonName()), List.of(shown));
    }
    add(lines, words.of("people"), event.people().stream().map(EventLines::person).toList());
    event
        .place()
        .flatMap(this::radius)
        .ifPresent(each -> add(lines, words.of("place"), List.of(each)));
    add(lines, words.of("according"), event.claims().stream().map(this::claim).toList());
    if (event.tellings().size() > 1 || event.origins() > 1) {
      add(lines, words.of("origins"), List.of(String.valueOf(event.origins())));
    }
    event.grade().ifPresent(each -> add(lines, words.of("grade"), List.of(each)));
    return lines;
  }

  private static void add(List<Line> lines, String label, List<String> parts) {
    if (!parts.isEmpty()) {
      lines.add(new Line(label, parts));
    }
  }

  private String actor(ActorRole actor) {
    return words.actor(actor.id()) + (actor.hedged() ? " (" + words.of("hedged") + ")" : "");
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

  private String claim(Claim claim) {
    return claim.source() + " (" + words.of(claim.stance().jsonName()) + ")";
  }

  List<Quote> quotes() {
    return event.tellings().stream().map(EventLines::quote).toList();
  }

  private static Quote quote(Telling telling) {
    return new Quote(telling.report(), telling.evidence(), telling.reprintOf().isPresent());
  }
}
