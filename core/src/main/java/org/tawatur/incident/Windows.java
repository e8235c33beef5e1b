package org.tawatur.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawatur.record.Account;
import org.tawatur.record.DateWindow;

/**
 * Fuses windows: the days in which all worded windows fall, narrowed by the unworded ones as far as
 * they allow. Where there is no such day, the worded window that most independent origins agree
 * with; the narrower, then the earlier of several.
 */
final class Windows {

  private record Days(LocalDate from, LocalDate to) implements Comparable<Days> {
    boolean meets(Days other) {
      return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    Days within(Days other) {
      return new Days(
          from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    long width() {
      return to.toEpochDay() - from.toEpochDay();
    }

    String words() {
      return from.equals(to) ? from.toString() : from + " to " + to;
    }

    @Override
    public int compareTo(Days other) {
      return Comparator.comparingLong(Days::width).thenComparing(Days::from).compare(this, other);
    }
  }

  private final Ledger ledger;
  private final List<Disagreement> disagreements;

  Windows(Ledger ledger, List<Disagreement> disagreements) {
    this.ledger = ledger;
    this.disagreements = disagreements;
  }

  Optional<Fused<DateWindow>> settle() {
    Map<Days, List<Account>> worded = new TreeMap<>();
    Map<Days, List<Account>> unworded = new TreeMap<>();
    for (Account each : ledger.accounts()) {
      days(each)
          .ifPresent(
              days ->
                  (each.date().text().isPresent() ? worded : unworded)
                      .computeIfAbsent(days, key -> new ArrayList<>())
                      .add(each));
    }
    if (worded.isEmpty() && unworded.isEmpty()) {
      return Optional.empty();
    }
    Map<Days, List<Account>> deciding = worded.isEmpty() ? unworded : worded;
    Days settled = common(deciding).orElseGet(() -> favoured(deciding));
    for (Days each : unworded.keySet()) {
      if (!worded.isEmpty() && each.meets(settled)) {
        settled = settled.within(each);
      }
    }
    return Optional.of(fused(settled, deciding, unworded));
  }

  private Fused<DateWindow> fused(
      Days settled, Map<Days, List<Account>> deciding, Map<Days, List<Account>> unworded) {
    List<Account> pro = new ArrayList<>();
    List<Account> contra = new ArrayList<>();
    deciding.forEach((days, said) -> (days.meets(settled) ? pro : contra).addAll(said));
    // the day before a report is only supposed where none is worded: it speaks for, never against
    unworded.forEach(
        (days, said) -> {
          if (days.meets(settled)) {
            pro.addAll(said);
          }
        });
    if (!contra.isEmpty()) {
      List<Disagreement.Version> versions = new ArrayList<>();
      versions.add(new Disagreement.Version(settled.words(), ledger.support(pro)));
      deciding.forEach(
          (days, said) -> {
            if (!days.meets(settled)) {
              versions.add(new Disagreement.Version(days.words(), ledger.support(said)));
            }
          });
      disagreements.add(new Disagreement("date", versions));
    }
    Optional<String> text =
        ledger.accounts().stream()
            .filter(each -> days(each).filter(settled::equals).isPresent())
            .flatMap(each -> each.date().text().stream())
            .findFirst();
    return new Fused<>(
        new DateWindow(
            text, Optional.of(settled.from()), Optional.of(settled.to()), Optional.empty()),
        ledger.support(pro),
        ledger.support(contra));
  }

  private static Optional<Days> days(Account account) {
    return account.date().from().flatMap(from -> account.date().to().map(to -> new Days(from, to)));
  }

  private static Optional<Days> common(Map<Days, List<Account>> said) {
    Optional<Days> common = Optional.empty();
    for (Days each : said.keySet()) {
      if (common.isPresent() && !each.meets(common.get())) {
        return Optional.empty();
      }
      common = Optional.of(common.map(each::within).orElse(each));
    }
    return common;
  }

  private Days favoured(Map<Days, List<Account>> said) {
    Days favoured = said.keySet().iterator().next();
    int most = -1;
    for (Days each : said.keySet()) {
      List<Account> agreeing = new ArrayList<>();
      said.forEach(
          (days, accounts) -> {
            if (days.meets(each)) {
              agreeing.addAll(accounts);
            }
          });
      int weight = ledger.weight(agreeing);
      if (weight > most) {
        most = weight;
        favoured = each;
      }
    }
    return favoured;
  }
}
