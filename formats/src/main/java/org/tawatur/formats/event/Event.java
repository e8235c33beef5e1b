package org.tawatur.formats.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tawatur.incident.Incident;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Role;
import org.tawatur.record.SubType;

/**
 * A happening as a row of an export: a record, which one report tells, or an incident, which
 * several do. Immutable.
 *
 * @param id the record's or the incident's id
 * @param kind what the text does with the happening
 * @param type what happened, in the wider class
 * @param subType what happened
 * @param tactic one word that refines it
 * @param actors who took part
 * @param place where; empty where no place is worded
 * @param date when; {@link DateWindow#EMPTY} where nothing is known
 * @param casualties one row for each outcome and side
 * @param totals one row for each outcome over all sides
 * @param people who is named
 * @param tellings the reports that tell it, at least one, the earliest first
 * @param origins how many independent origins stand behind it; 1 for a record
 * @param grade how well it is corroborated, where that was judged
 * @param confidence from 0 to 1
 * @param plover the PLOVER class, in capitals
 */
public record Event(
    String id,
    Kind kind,
    Optional<EventType> type,
    Optional<SubType> subType,
    Optional<String> tactic,
    List<ActorRole> actors,
    Optional<PlaceRef> place,
    DateWindow date,
    List<Count> casualties,
    List<Count> totals,
    List<Person> people,
    List<Telling> tellings,
    int origins,
    Optional<String> grade,
    OptionalDouble confidence,
    Optional<String> plover) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the id is blank, nobody tells it, or the number of origins
   *     is negative
   */
  public Event {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subType, "subType");
    Objects.requireNonNull(tactic, "tactic");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(plover, "plover");
    actors = List.copyOf(actors);
    casualties = List.copyOf(casualties);
    people = List.copyOf(people);
    totals = List.copyOf(totals);
    tellings = List.copyOf(tellings);
    if (id.isBlank()) {
      throw new IllegalArgumentException("an event needs an id that is not blank");
    }
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("an event needs a report that tells it: " + id);
    }
    if (origins < 0) {
      throw new IllegalArgumentException("not a number of origins: " + origins);
    }
  }

  /**
   * A record as an event.
   *
   * @param account the record
   * @return told by one report, resting on one origin
   */
  public static Event of(Account account) {
    List<Count> casualties = Count.of(account.casualties());
    return new Event(
        account.id(),
        account.kind(),
        account.type(),
        account.subType(),
        account.tactic(),
        account.actors(),
        account.place(),
        account.date(),
        casualties,
        Stream.of(Outcome.values())
            .flatMap(each -> Count.sum(each, of(casualties, each)).stream())
            .toList(),
        account.people(),
        List.of(
            new Telling(
                List.of(account.id()),
                account.report(),
                account.report().reprintOf(),
                account.claims(),
                account.evidence())),
        1,
        Optional.empty(),
        account.confidence(),
        account.plover());
  }

  /**
   * An incident as an event.
   *
   * @param incident the incident
   * @return told by its documents, with the values that their accounts come to
   */
  public static Event of(Incident incident) {
    return Incidents.event(incident);
  }

  /**
   * The actors of a role.
   *
   * @param role the role
   * @return in the order of the event, an id once
   */
  public List<ActorRole> actors(Role role) {
    List<ActorRole> found = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (ActorRole each : actors) {
      if (each.role() == role && ids.add(each.id())) {
        found.add(each);
      }
    }
    return found;
  }

  /**
   * The people of some sides who met an outcome.
   *
   * @param outcome the outcome
   * @param sides tells by its actor id whether a side counts
   * @return empty if no row counts them
   */
  public Optional<Count> count(Outcome outcome, Predicate<String> sides) {
    return Count.sum(
        outcome, of(casualties, outcome).stream().filter(each -> sides.test(each.of())).toList());
  }

  /**
   * All people who met an outcome.
   *
   * @param outcome the outcome
   * @return empty if nobody counts them
   */
  public Optional<Count> count(Outcome outcome) {
    return totals.stream().filter(each -> each.outcome() == outcome).findFirst();
  }

  private static List<Count> of(List<Count> counts, Outcome outcome) {
    return counts.stream().filter(each -> each.outcome() == outcome).toList();
  }

  /**
   * All that the reports' sources say.
   *
   * @return each source and stance once, in the order of the tellings
   */
  public List<Claim> claims() {
    return tellings.stream().flatMap(each -> each.claims().stream()).distinct().toList();
  }

  /**
   * The words that show it.
   *
   * @return of the earliest report that has them
   */
  public Optional<String> evidence() {
    return tellings.stream().flatMap(each -> each.evidence().stream()).findFirst();
  }
}
