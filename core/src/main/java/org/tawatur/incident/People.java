package org.tawatur.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawatur.record.Account;
import org.tawatur.record.Fate;
import org.tawatur.record.Person;
import org.tawatur.text.Normalizer;

/** Fuses people: one name within a longer one is the same person, who goes by the longer. */
final class People {

  /** A name of one word is no part of a longer one: half a village may be called so. */
  private static final int FEWEST_WORDS = 2;

  private record Naming(Account account, Person person, Set<String> words) {}

  private final Ledger ledger;
  private final List<Disagreement> disagreements;

  People(Ledger ledger, List<Disagreement> disagreements) {
    this.ledger = ledger;
    this.disagreements = disagreements;
  }

  List<Fused<Person>> settle() {
    List<Naming> namings = new ArrayList<>();
    for (Account account : ledger.accounts()) {
      for (Person person : account.people()) {
        namings.add(new Naming(account, person, words(person.name())));
      }
    }
    // the longest names first, so that the shorter find theirs
    namings.sort(
        Comparator.comparingInt((Naming each) -> -each.words().size())
            .thenComparing(each -> each.person().name())
            .thenComparing(each -> each.account().id()));
    List<List<Naming>> people = new ArrayList<>();
    for (Naming each : namings) {
      Optional<List<Naming>> same =
          people.stream().filter(person -> same(person.get(0), each)).findFirst();
      if (same.isPresent()) {
        same.get().add(each);
      } else {
        people.add(new ArrayList<>(List.of(each)));
      }
    }
    return people.stream()
        .map(this::fused)
        .sorted(Comparator.comparing((Fused<Person> each) -> each.value().name()))
        .toList();
  }

  private static boolean same(Naming longer, Naming shorter) {
    return longer.words().equals(shorter.words())
        || (shorter.words().size() >= FEWEST_WORDS && longer.words().containsAll(shorter.words()));
  }

  private Fused<Person> fused(List<Naming> namings) {
    Map<Fate, List<Account>> fates = new TreeMap<>();
    Optional<String> rank = Optional.empty();
    for (Naming each : namings) {
      each.person()
          .fate()
          .ifPresent(
              fate -> fates.computeIfAbsent(fate, key -> new ArrayList<>()).add(each.account()));
      rank = rank.or(each.person()::rank);
    }
    Person named = namings.get(0).person();
    List<Map.Entry<Fate, List<Account>>> ranked = new ArrayList<>(fates.entrySet());
    ranked.sort(Comparator.comparingInt(each -> -ledger.weight(each.getValue())));
    List<Account> contra = new ArrayList<>();
    ranked.stream().skip(1).forEach(each -> contra.addAll(each.getValue()));
    if (ranked.size() > 1) {
      disagreements.add(
          new Disagreement(
              "people",
              ranked.stream()
                  .map(
                      each ->
                          new Disagreement.Version(
                              named.name() + ": " + each.getKey().jsonName(),
                              ledger.support(each.getValue())))
                  .toList()));
    }
    List<Account> pro =
        namings.stream().map(Naming::account).filter(each -> !contra.contains(each)).toList();
    return new Fused<>(
        new Person(
            named.name(),
            rank,
            ranked.isEmpty() ? Optional.empty() : Optional.of(ranked.get(0).getKey()),
            Optional.empty()),
        ledger.support(pro),
        ledger.support(contra));
  }

  private static Set<String> words(String name) {
    return new LinkedHashSet<>(
        Arrays.asList(Normalizer.standard().fold(name).strip().split(" +", -1)));
  }
}
