package org.tawatur.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tawatur.record.Account;

/**
 * Settles a value that either is the same or is not: the one that most independent origins support.
 * Equal support goes to the value that more records have, then to the first in the values' order.
 */
final class Votes {
  private final Ledger ledger;
  private final List<Disagreement> disagreements;

  Votes(Ledger ledger, List<Disagreement> disagreements) {
    this.ledger = ledger;
    this.disagreements = disagreements;
  }

  <T extends Comparable<T>> Optional<Fused<T>> settle(
      String field, Function<Account, Optional<T>> value, Function<T, String> words) {
    Map<T, List<Account>> versions = new TreeMap<>();
    for (Account each : ledger.accounts()) {
      value
          .apply(each)
          .ifPresent(said -> versions.computeIfAbsent(said, v -> new ArrayList<>()).add(each));
    }
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<T, List<Account>>> ranked = new ArrayList<>(versions.entrySet());
    // stable, so that the values' own order breaks what is equal
    ranked.sort(
        Comparator.comparingInt(
                (Map.Entry<T, List<Account>> each) -> -ledger.weight(each.getValue()))
            .thenComparingInt(each -> -each.getValue().size()));
    List<Account> others = new ArrayList<>();
    ranked.stream().skip(1).forEach(each -> others.addAll(each.getValue()));
    if (!others.isEmpty()) {
      disagreements.add(
          new Disagreement(
              field,
              ranked.stream()
                  .map(
                      each ->
                          new Disagreement.Version(
                              words.apply(each.getKey()), ledger.support(each.getValue())))
                  .toList()));
    }
    return Optional.of(
        new Fused<>(
            ranked.get(0).getKey(),
            ledger.support(ranked.get(0).getValue()),
            ledger.support(others)));
  }
}
