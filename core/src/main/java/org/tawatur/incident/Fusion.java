package org.tawatur.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tawatur.incident.Figure.Standing;
import org.tawatur.lexicon.Pack;
import org.tawatur.origin.Chains;
import org.tawatur.origin.OriginProblem;
import org.tawatur.origin.Rating;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.DateWindow;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.record.Person;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Report;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;
import org.tawatur.reprint.Print;
import org.tawatur.reprint.Reprints;

/**
 * Makes an incident of the accounts that tell it, by the rules published in {@code docs/method.md}.
 * The order of the accounts does not matter, and the same accounts always give the same incident.
 * Immutable; threads may share it.
 */
public final class Fusion {
  private final Chains chains;

  private Fusion(Chains chains) {
    this.chains = chains;
  }

  /**
   * Fusion with the sources and ratings of a pack.
   *
   * @param pack names of sources and actors
   * @return for any number of incidents
   */
  public static Fusion create(Pack pack) {
    return create(pack, Map.of());
  }

  /**
   * Fusion with the sources of a pack and further ratings.
   *
   * @param pack names of sources and actors
   * @param ratings by source key, or by actor id for all who speak for an actor; they come before
   *     those of the pack
   * @return for any number of incidents
   */
  public static Fusion create(Pack pack, Map<String, Rating> ratings) {
    return new Fusion(Chains.create(pack, ratings));
  }

  /**
   * Fuses the accounts of one incident.
   *
   * @param id the incident's id, not blank
   * @param members its accounts, in any order; at least one
   * @param problems is told of sources that quote themselves and of circles
   * @return the incident
   * @throws IllegalArgumentException if the id is blank or there are no members
   */
  public Incident fuse(String id, Collection<Account> members, Consumer<OriginProblem> problems) {
    Ledger ledger = new Ledger(members, chains, problems);
    List<Disagreement> points = new ArrayList<>();
    Votes votes = new Votes(ledger, points);
    Kind kind = kind(ledger);
    Optional<Fused<EventType>> type = votes.settle("type", Account::type, EventType::label);
    Optional<Fused<SubType>> subType = votes.settle("sub_type", Account::subType, SubType::label);
    Optional<Fused<String>> tactic = votes.settle("tactic", Account::tactic, each -> each);
    List<Fused<ActorRole>> roles = new Actors(ledger, chains.actors(), points).settle();
    Optional<Fused<PlaceRef>> place = new Places(ledger, points).settle();
    Optional<Fused<DateWindow>> date = new Windows(ledger, points).settle();
    Tolls tolls = new Tolls(ledger, kind, chains.actors());
    List<Toll> toll = tolls.bySide();
    toll.forEach(each -> disagreement(each, points));
    List<Fused<Person>> people = new People(ledger, points).settle();
    List<Voice> voices = voices(ledger);
    List<Responsibility> responsibility = responsibility(ledger);
    return new Incident(
        id,
        ledger.accounts().stream().map(Account::id).toList(),
        kind,
        type,
        subType,
        tactic,
        roles,
        place,
        date,
        toll,
        tolls.totals(),
        people,
        responsibility,
        ledger.testimonies(),
        voices,
        new Grading(ledger, chains.actors()).of(voices, roles, responsibility),
        points,
        coverage(ledger));
  }

  /**
   * Documents that name each other in a circle as what they repeat, whether they end up in one
   * incident or not.
   *
   * @param reports all documents of a run
   * @return a problem for each circle, under the first of its documents
   */
  public static List<OriginProblem> circles(Collection<Report> reports) {
    List<Print> prints = new ArrayList<>();
    for (Report each : reports) {
      if (each.reprintOf().isPresent()) {
        prints.add(new Print(each.id(), each.published(), Optional.empty(), each.reprintOf()));
      }
    }
    return Reprints.among(prints).cycles().stream().map(Ledger::circleOfReprints).toList();
  }

  /** An event if any account tells one. */
  private static Kind kind(Ledger ledger) {
    return ledger.accounts().stream()
        .map(Account::kind)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("an incident needs members"));
  }

  private static void disagreement(Toll toll, List<Disagreement> points) {
    List<Figure> differing =
        toll.figures().stream().filter(each -> each.standing() == Standing.DIFFERS).toList();
    if (differing.isEmpty()) {
      return;
    }
    String what = " " + toll.outcome().jsonName() + " of " + toll.of();
    Set<String> origins = new TreeSet<>();
    Set<String> records = new LinkedHashSet<>();
    for (Figure each : toll.figures()) {
      if (each.standing() == Standing.SUPPORTS) {
        origins.add(each.origin());
        records.addAll(each.records());
      }
    }
    List<Disagreement.Version> versions = new ArrayList<>();
    versions.add(
        new Disagreement.Version(
            toll.best() + what, new Support(List.copyOf(origins), List.copyOf(records))));
    for (Figure each : differing) {
      versions.add(
          new Disagreement.Version(
              each.words() + what, new Support(List.of(each.origin()), each.records())));
    }
    points.add(new Disagreement("toll", versions));
  }

  private static List<Voice> voices(Ledger ledger) {
    Map<String, Set<Stance>> stances = new TreeMap<>();
    Map<String, Set<String>> records = new TreeMap<>();
    for (Testimony each : ledger.testimonies()) {
      stances.computeIfAbsent(each.origin(), key -> new TreeSet<>()).add(each.stance());
      records.computeIfAbsent(each.origin(), key -> new LinkedHashSet<>()).add(each.record());
    }
    List<Voice> voices = new ArrayList<>();
    stances.forEach(
        (key, said) ->
            voices.add(
                new Voice(
                    ledger.origin(key), said, List.copyOf(records.getOrDefault(key, Set.of())))));
    // stable: the keys are in alphabetical order already
    voices.sort(Comparator.comparing((Voice each) -> !each.isFor()));
    return voices;
  }

  private static List<Responsibility> responsibility(Ledger ledger) {
    Map<String, Map<Stance, Set<String>>> said = new TreeMap<>();
    for (Testimony each : ledger.testimonies()) {
      if (each.stance() != Stance.ASSERTS) {
        said.computeIfAbsent(each.origin(), key -> new TreeMap<>())
            .computeIfAbsent(each.stance(), key -> new LinkedHashSet<>())
            .add(each.record());
      }
    }
    List<Responsibility> all = new ArrayList<>();
    said.forEach(
        (key, stances) ->
            stances.forEach(
                (stance, records) ->
                    all.add(
                        new Responsibility(
                            key, ledger.origin(key).side(), stance, List.copyOf(records)))));
    return all;
  }

  private static List<Coverage> coverage(Ledger ledger) {
    Map<String, List<Account>> byDocument = new LinkedHashMap<>();
    for (Account each : ledger.accounts()) {
      byDocument.computeIfAbsent(each.report().id(), id -> new ArrayList<>()).add(each);
    }
    List<Coverage> coverage = new ArrayList<>();
    byDocument.forEach(
        (id, accounts) ->
            coverage.add(
                new Coverage(
                    accounts.get(0).report(),
                    ledger.reprints().original(id),
                    accounts.stream()
                        .map(each -> new Coverage.Passage(each.id(), each.evidence()))
                        .toList())));
    return coverage;
  }
}
