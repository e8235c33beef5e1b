package org.tawatur.cli;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.formats.IncidentLines;
import org.tawatur.incident.Fusion;
import org.tawatur.origin.OriginProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Report;

/**
 * Makes lines of incidents, and says with file and line what is wrong with their sources. For one
 * thread.
 */
final class IncidentMaker {
  private final Fusion fusion;
  private final Places places;
  private final Consumer<String> problems;
  private final IncidentLines lines = new IncidentLines();
  private final Set<OriginProblem> said = new HashSet<>();

  /**
   * Makes incidents.
   *
   * @param places where the documents stand
   * @param problems takes messages for people
   */
  IncidentMaker(Fusion fusion, Places places, Consumer<String> problems) {
    this.fusion = fusion;
    this.places = places;
    this.problems = problems;
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
    return lines.line(fusion.fuse(id, members, problem -> say(problem, members)));
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
    String where = places.of(document).map(each -> each + ": ").orElse("");
    problems.accept(where + problem.record() + ": " + problem.message());
  }
}
