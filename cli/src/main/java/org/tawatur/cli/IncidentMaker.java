package org.tawatur.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.formats.IncidentLines;
import org.tawatur.incident.Fusion;
import org.tawatur.incident.Incident;
import org.tawatur.origin.OriginProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Report;

/**
 * Makes lines of incidents, and says with file and line what is wrong with their sources. For one
 * thread.
 */
final class IncidentMaker {
  private final Fusion fusion;
  private final Map<String, Report> reports;
  private final Consumer<String> problems;
  private final IncidentLines lines = new IncidentLines();
  private final Map<String, Place> places = new HashMap<>();
  private final Set<OriginProblem> said = new HashSet<>();

  private record Place(Object file, int line) {}

  /**
   * Makes incidents.
   *
   * @param reports what is known of documents beyond their records, by document
   * @param problems takes messages for people
   */
  IncidentMaker(Fusion fusion, Map<String, Report> reports, Consumer<String> problems) {
    this.fusion = fusion;
    this.reports = reports;
    this.problems = problems;
  }

  /** Remembers where a document stands, for messages. */
  void stands(String document, Object file, int line) {
    places.putIfAbsent(document, new Place(file, line));
  }

  /** Says which documents name each other in a circle as what they repeat. */
  void check(Collection<Account> accounts) {
    Set<Report> all = new HashSet<>();
    accounts.stream()
        .map(Account::report)
        .filter(each -> each.reprintOf().isPresent())
        .forEach(all::add);
    Fusion.circles(all).forEach(each -> say(each, List.of()));
  }

  /** The line of an incident. */
  byte[] line(String id, List<Account> members) {
    List<Account> known = members.stream().map(this::completed).toList();
    Incident incident = fusion.fuse(id, known, problem -> say(problem, known));
    return lines.line(incident);
  }

  private Account completed(Account account) {
    Report report = reports.get(account.report().id());
    return report == null ? account : account.withReport(report);
  }

  private void say(OriginProblem problem, List<Account> members) {
    if (!said.add(problem)) {
      return;
    }
    String document =
        members.stream()
            .filter(each -> each.id().equals(problem.record()))
            .findFirst()
            .map(each -> each.report().id())
            .orElse(problem.record());
    Place place = places.get(document);
    String where = place == null ? "" : place.file() + ":" + place.line() + ": ";
    problems.accept(where + problem.record() + ": " + problem.message());
  }
}
