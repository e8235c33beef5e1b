package org.tawatur.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tawatur.record.ActorRole;
import org.tawatur.record.DateWindow;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.SubType;

/**
 * One happening as all its accounts together tell it, each value with the origins for it and
 * against it. How the values come about is published in {@code docs/method.md}. Immutable.
 *
 * @param id stable as long as the incident keeps its first record
 * @param members the ids of its records
 * @param kind an event, or a total or plan, which never has more than one record
 * @param type what happened, in the wider class; empty where no account has a type
 * @param subType what happened
 * @param tactic one word that refines it
 * @param actors who took part, in the order of the codebook's roles; {@code unknown} only where no
 *     account names anybody
 * @param place where, as precisely as all agree; empty where no account has a place
 * @param date when, as precisely as all agree; empty where no account is dated. Its text is empty
 *     where the days are no single account's
 * @param toll one row for each outcome and side
 * @param totals one row for each outcome over all sides, side {@link Toll#ALL}. Summed for each
 *     origin first: origins that put the same dead on different sides are not added up
 * @param people who is named
 * @param responsibility who says to have done it and who denies
 * @param testimonies what each record says, and on whose word
 * @param voices the origins, those for the happening first
 * @param grade how well it is borne out
 * @param disagreements the points on which the accounts do not agree
 * @param coverage the documents, the earliest first
 */
public record Incident(
    String id,
    List<String> members,
    Kind kind,
    Optional<Fused<EventType>> type,
    Optional<Fused<SubType>> subType,
    Optional<Fused<String>> tactic,
    List<Fused<ActorRole>> actors,
    Optional<Fused<PlaceRef>> place,
    Optional<Fused<DateWindow>> date,
    List<Toll> toll,
    List<Toll> totals,
    List<Fused<Person>> people,
    List<Responsibility> responsibility,
    List<Testimony> testimonies,
    List<Voice> voices,
    Grade grade,
    List<Disagreement> disagreements,
    List<Coverage> coverage) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the id is blank or there are no members
   */
  public Incident {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subType, "subType");
    Objects.requireNonNull(tactic, "tactic");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(grade, "grade");
    members = List.copyOf(members);
    actors = List.copyOf(actors);
    toll = List.copyOf(toll);
    totals = List.copyOf(totals);
    people = List.copyOf(people);
    responsibility = List.copyOf(responsibility);
    testimonies = List.copyOf(testimonies);
    voices = List.copyOf(voices);
    disagreements = List.copyOf(disagreements);
    coverage = List.copyOf(coverage);
    if (id.isBlank() || members.isEmpty()) {
      throw new IllegalArgumentException("an incident needs an id and members");
    }
  }

  /**
   * On how many independent origins the happening rests: those that say that it happened or that
   * they did it. Incidents are ranked by it; none is left out for having one.
   *
   * @return zero where the happening is only denied
   */
  public int independentOrigins() {
    return (int) voices.stream().filter(Voice::isFor).count();
  }
}
