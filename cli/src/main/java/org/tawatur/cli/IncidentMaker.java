package org.tawatur.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.formats.IncidentLines;
import org.tawatur.incident.Fusion;
import org.tawatur.incident.Incident;
import org.tawatur.link.Cluster;
import org.tawatur.origin.OriginProblem;
import org.tawatur.record.Account;
import org.tawatur.record.Report;

/**
 * Makes lines of incidents, and says with file and line what is wrong with their sources. For one
 * thread.
 */
final class IncidentMaker {
  /** How many incidents a thread takes at once. */
  private static final int AT_ONCE = 64;

  private final Fusion fusion;
  private final RunRecords records;
  private final Consumer<String> problems;
  private final IncidentLines lines = new IncidentLines();
  private final Set<OriginProblem> said = new HashSet<>();

  /**
   * Makes incidents.
   *
   * @param records of which they are made
   * @param problems takes messages for people
   */
  IncidentMaker(Fusion fusion, RunRecords records, Consumer<String> problems) {
    this.fusion = fusion;
    this.records = records;
    this.problems = problems;
  }

  /** Says which documents name each other in a circle as what they repeat; gives how many do. */
  int checkReprints() {
    Map<Report, String> repeating = records.repeating();
    List<OriginProblem> circles = Fusion.circles(repeating.keySet());
    for (OriginProblem each : circles) {
      Optional<String> record =
          repeating.entrySet().stream()
              .filter(entry -> entry.getKey().id().equals(each.record()))
              .map(Map.Entry::getValue)
              .findFirst();
      say(each, record);
    }
    return circles.size();
  }

  /** Writes incidents in their order; they are fused on all processors. */
  void write(List<Cluster> clusters, OutputStream out) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (OrderedWork<List<Telling>, List<Made>> work = new OrderedWork<>(threads, this::made)) {
      work.run(
          new Tellings(clusters.iterator()),
          made -> made.forEach(each -> write(each, out)),
          (tellings, reason) -> {
            throw new IllegalStateException(
                "incidents from " + tellings.get(0).cluster().incident() + " on: " + reason);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** An incident's members. */
  private record Telling(Cluster cluster, List<Account> members) {}

  /** An incident's line, and what is wrong with its sources. */
  @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, never compared
  private record Made(Telling telling, byte[] line, List<OriginProblem> problems) {}

  /** Some incidents at a time with their members, read as they are needed. */
  private final class Tellings implements Iterator<List<Telling>> {
    private final Iterator<Cluster> clusters;

    Tellings(Iterator<Cluster> clusters) {
      this.clusters = clusters;
    }

    @Override
    public boolean hasNext() {
      return clusters.hasNext();
    }

    @Override
    public List<Telling> next() {
      List<Telling> tellings = new ArrayList<>(AT_ONCE);
      do {
        Cluster cluster = clusters.next();
        try {
          tellings.add(new Telling(cluster, records.accounts(cluster.members())));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      } while (clusters.hasNext() && tellings.size() < AT_ONCE);
      return tellings;
    }
  }

  private List<Made> made(List<Telling> tellings) {
    return tellings.stream().map(this::made).toList();
  }

  private Made made(Telling telling) {
    List<OriginProblem> found = new ArrayList<>();
    Incident incident = fusion.fuse(telling.cluster().incident(), telling.members(), found::add);
    return new Made(telling, lines.line(incident, telling.cluster().formerly()), found);
  }

  private void write(Made made, OutputStream out) {
    for (OriginProblem problem : made.problems()) {
      say(
          problem,
          made.telling().members().stream()
              .filter(each -> isOf(problem, each))
              .map(Account::id)
              .findFirst());
    }
    try {
      out.write(made.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a problem is one of a record or of its document. */
  private static boolean isOf(OriginProblem problem, Account account) {
    return account.id().equals(problem.record()) || account.report().id().equals(problem.record());
  }

  private void say(OriginProblem problem, Optional<String> record) {
    if (said.add(problem)) {
      String where = record.flatMap(records::whereabouts).map(each -> each + ": ").orElse("");
      problems.accept(where + problem.record() + ": " + problem.message());
    }
  }
}
