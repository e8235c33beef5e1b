package org.tawatur.formats.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tawatur.incident.Coverage;
import org.tawatur.incident.Figure;
import org.tawatur.incident.Fused;
import org.tawatur.incident.Incident;
import org.tawatur.incident.Testimony;
import org.tawatur.incident.Toll;
import org.tawatur.record.Claim;
import org.tawatur.record.DateWindow;
import org.tawatur.record.Report;

/** Views incidents as events. */
final class Incidents {
  private Incidents() {}

  static Event event(Incident incident) {
    return new Event(
        incident.id(),
        incident.kind(),
        incident.type().map(Fused::value),
        incident.subType().map(Fused::value),
        incident.tactic().map(Fused::value),
        incident.actors().stream().map(Fused::value).toList(),
        incident.place().map(Fused::value),
        incident.date().map(Fused::value).orElse(DateWindow.EMPTY),
        incident.toll().stream().map(Incidents::count).toList(),
        incident.totals().stream().map(Incidents::count).toList(),
        incident.people().stream().map(Fused::value).toList(),
        tellings(incident),
        incident.independentOrigins(),
        Optional.of(incident.grade().airwars().jsonName()),
        OptionalDouble.empty(),
        Optional.empty());
  }

  private static Count count(Toll toll) {
    boolean disputed =
        toll.figures().stream().anyMatch(each -> each.standing() == Figure.Standing.DIFFERS);
    return new Count(
        toll.outcome(),
        toll.of(),
        toll.low(),
        toll.best(),
        toll.high(),
        disputed,
        Optional.empty());
  }

  private static List<Telling> tellings(Incident incident) {
    if (incident.coverage().isEmpty()) {
      return List.of(
          new Telling(
              incident.members(),
              Report.of(document(incident.members().get(0))),
              Optional.empty(),
              List.of(),
              Optional.empty()));
    }
    return incident.coverage().stream().map(each -> telling(each, incident)).toList();
  }

  /** A record's id is its document's, with a number behind it. */
  private static String document(String record) {
    int number = record.lastIndexOf('#');
    return number > 0 ? record.substring(0, number) : record;
  }

  private static Telling telling(Coverage coverage, Incident incident) {
    List<String> records = coverage.passages().stream().map(Coverage.Passage::record).toList();
    return new Telling(
        records.isEmpty() ? incident.members() : records,
        coverage.report(),
        coverage.reprintOf(),
        claims(incident, Set.copyOf(records)),
        coverage.passages().stream().flatMap(each -> each.evidence().stream()).findFirst());
  }

  /** The sources behind the outlet, in the order of their chains. */
  private static List<Claim> claims(Incident incident, Set<String> records) {
    List<Claim> claims = new ArrayList<>();
    for (Testimony each : incident.testimonies()) {
      if (records.contains(each.record())) {
        each.chain().stream()
            .skip(1)
            .map(link -> new Claim(link.wording(), each.stance(), Optional.empty()))
            .forEach(claims::add);
      }
    }
    return claims.stream().distinct().toList();
  }
}
