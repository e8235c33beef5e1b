package org.tawatur.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;

/** Fuses casualty rows into tolls, as {@code docs/method.md} has it. */
final class Tolls {

  /** Who counts whom. */
  private record Row(Outcome outcome, String of) {}

  /** The latest day last, unknown days before all others; of one day the higher figure last. */
  private static final Comparator<Figure> LATEST_LAST =
      Comparator.comparing((Figure each) -> each.published().orElse(LocalDate.MIN))
          .thenComparingInt(Figure::min)
          .thenComparingInt(each -> each.max().orElse(Integer.MAX_VALUE));

  private final Map<Row, Map<String, List<Figure>>> figures = new LinkedHashMap<>();

  Tolls(Ledger ledger, Kind kind, ActorRegistry actors) {
    List<Account> counting =
        ledger.accounts().stream()
            // a total over many happenings is never the toll of one of them
            .filter(each -> kind != Kind.EVENT || each.kind() != Kind.AGGREGATE)
            .toList();
    Sides sides = new Sides(counting, actors);
    Figures read = new Figures(ledger);
    for (Account each : counting) {
      for (Figures.Entry entry : read.of(each)) {
        Casualties row = entry.row();
        Repeated said =
            repeated(ledger, read, each, entry)
                .orElse(new Repeated(entry.origin(), each.report().published()));
        figures
            .computeIfAbsent(new Row(row.outcome(), sides.of(row.of())), key -> new TreeMap<>())
            .computeIfAbsent(said.origin(), key -> new ArrayList<>())
            .add(
                new Figure(
                    said.origin(),
                    row.min(),
                    row.max(),
                    said.published(),
                    Figure.Standing.SUPPORTS,
                    List.of(each.id())));
      }
    }
  }

  /**
   * A figure of a reprint that its original has too: it is the original's, of the same origin and
   * as old, and updates nothing.
   */
  private static Optional<Repeated> repeated(
      Ledger ledger, Figures read, Account account, Figures.Entry entry) {
    Optional<String> original = ledger.reprints().original(account.report().id());
    Optional<Repeated> found = Optional.empty();
    for (Account each : ledger.accounts()) {
      if (original.isPresent() && each.report().id().equals(original.get())) {
        for (Figures.Entry other : read.of(each)) {
          boolean same = isSame(entry.row(), other.row());
          // of several that have it, the one that the reprint names
          if (same && (found.isEmpty() || other.origin().equals(entry.origin()))) {
            found = Optional.of(new Repeated(other.origin(), each.report().published()));
          }
        }
      }
    }
    return found;
  }

  private record Repeated(String origin, Optional<LocalDate> published) {}

  private static boolean isSame(Casualties one, Casualties other) {
    return other.outcome() == one.outcome()
        && other.of().equals(one.of())
        && other.min() == one.min()
        && other.max().equals(one.max());
  }

  /** One toll for each outcome and side. */
  List<Toll> bySide() {
    List<Toll> tolls = new ArrayList<>();
    figures.forEach((row, byOrigin) -> tolls.add(toll(row.outcome(), row.of(), byOrigin)));
    tolls.sort(Comparator.comparing(Toll::outcome).thenComparing(Toll::of));
    return tolls;
  }

  /** One toll for each outcome: each origin's latest figures are added up first. */
  List<Toll> totals() {
    Map<Outcome, Map<String, List<Figure>>> latest = new EnumMap<>(Outcome.class);
    figures.forEach(
        (row, byOrigin) ->
            byOrigin.forEach(
                (origin, said) ->
                    latest
                        .computeIfAbsent(row.outcome(), key -> new TreeMap<>())
                        .computeIfAbsent(origin, key -> new ArrayList<>())
                        .add(latest(said))));
    List<Toll> totals = new ArrayList<>();
    latest.forEach(
        (outcome, byOrigin) -> {
          Map<String, List<Figure>> sums = new TreeMap<>();
          byOrigin.forEach((origin, said) -> sums.put(origin, List.of(sum(origin, said))));
          totals.add(toll(outcome, Toll.ALL, sums));
        });
    return totals;
  }

  private static Figure latest(List<Figure> said) {
    return said.stream().max(LATEST_LAST).orElseThrow();
  }

  private static Figure sum(String origin, List<Figure> said) {
    long min = 0;
    long max = 0;
    boolean open = false;
    List<String> records = new ArrayList<>();
    for (Figure each : said) {
      min += each.min();
      max += each.max().orElse(each.min());
      open |= each.max().isEmpty();
      each.records().stream().filter(id -> !records.contains(id)).forEach(records::add);
    }
    return new Figure(
        origin,
        (int) Math.min(min, Integer.MAX_VALUE),
        open ? OptionalInt.empty() : OptionalInt.of((int) Math.min(max, Integer.MAX_VALUE)),
        latest(said).published(),
        Figure.Standing.SUPPORTS,
        records);
  }

  private static Toll toll(Outcome outcome, String of, Map<String, List<Figure>> byOrigin) {
    List<Figure> latest = new ArrayList<>();
    List<Figure> replaced = new ArrayList<>();
    for (List<Figure> said : byOrigin.values()) {
      Figure last = latest(said);
      List<String> records = new ArrayList<>();
      for (Figure each : said) {
        if (each.min() == last.min() && each.max().equals(last.max())) {
          each.records().stream().filter(id -> !records.contains(id)).forEach(records::add);
        } else {
          replaced.add(each.as(Figure.Standing.REPLACED));
        }
      }
      latest.add(
          new Figure(
              last.origin(),
              last.min(),
              last.max(),
              last.published(),
              Figure.Standing.SUPPORTS,
              records));
    }
    int low = latest.stream().mapToInt(Figure::min).min().orElseThrow();
    int best = best(latest);
    List<Figure> standing = new ArrayList<>();
    for (Figure each : latest) {
      standing.add(each.as(each.holds(best) ? Figure.Standing.SUPPORTS : Figure.Standing.DIFFERS));
    }
    standing.sort(LATEST_LAST.reversed().thenComparing(Figure::origin));
    replaced.sort(LATEST_LAST.reversed().thenComparing(Figure::origin));
    standing.addAll(replaced);
    return new Toll(outcome, of, low, best, high(latest), standing);
  }

  /** Of all numbers that are named, the one within most figures; the lowest of several. */
  private static int best(List<Figure> latest) {
    int best = 0;
    long most = 0;
    for (Figure each : latest) {
      for (int number : new int[] {each.min(), each.max().orElse(each.min())}) {
        long support = latest.stream().filter(other -> other.holds(number)).count();
        if (support > most || (support == most && number < best)) {
          best = number;
          most = support;
        }
      }
    }
    return best;
  }

  /** The greatest number that is named; none where a figure begins there and has no end. */
  private static OptionalInt high(List<Figure> latest) {
    int high = 0;
    for (Figure each : latest) {
      high = Math.max(high, each.max().orElse(each.min()));
    }
    for (Figure each : latest) {
      if (each.max().isEmpty() && each.min() == high) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(high);
  }
}
