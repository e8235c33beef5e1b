package org.tawatur.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tawatur.record.Account;
import org.tawatur.record.PlaceRef;
import org.tawatur.record.Precision;
import org.tawatur.text.Normalizer;

/**
 * Fuses places: the most precise one that all accounts with a place agree with; where there is
 * none, the one that most independent origins agree with, the more precise of several.
 */
final class Places {

  /** What two points of one place may lie apart beyond their radii, in kilometres. */
  private static final double SLACK_KM = 3;

  private static final double EARTH_KM = 6371;

  private final Ledger ledger;
  private final List<Disagreement> disagreements;

  Places(Ledger ledger, List<Disagreement> disagreements) {
    this.ledger = ledger;
    this.disagreements = disagreements;
  }

  Optional<Fused<PlaceRef>> settle() {
    List<Account> placed =
        ledger.accounts().stream().filter(each -> each.place().isPresent()).toList();
    if (placed.isEmpty()) {
      return Optional.empty();
    }
    Optional<Account> best = Optional.empty();
    Comparator<Account> better = better(placed);
    for (Account each : placed) {
      if (best.isEmpty() || better.compare(each, best.get()) < 0) {
        best = Optional.of(each);
      }
    }
    PlaceRef place = place(best.orElseThrow());
    List<Account> pro = agreeing(place, placed);
    List<Account> contra = placed.stream().filter(each -> !pro.contains(each)).toList();
    if (!contra.isEmpty()) {
      Map<String, List<Account>> others = new TreeMap<>();
      contra.forEach(
          each -> others.computeIfAbsent(words(place(each)), key -> new ArrayList<>()).add(each));
      List<Disagreement.Version> versions = new ArrayList<>();
      versions.add(new Disagreement.Version(words(place), ledger.support(pro)));
      others.forEach(
          (words, said) -> versions.add(new Disagreement.Version(words, ledger.support(said))));
      disagreements.add(new Disagreement("place", versions));
    }
    return Optional.of(new Fused<>(place, ledger.support(pro), ledger.support(contra)));
  }

  private Comparator<Account> better(List<Account> placed) {
    return Comparator.comparingInt((Account each) -> -weight(each, placed))
        .thenComparing(each -> place(each).precision())
        .thenComparing(each -> place(each).lat().isEmpty())
        .thenComparingDouble(each -> place(each).radiusKm().orElse(Double.MAX_VALUE))
        .thenComparing(each -> place(each).name())
        .thenComparing(each -> place(each).text())
        .thenComparing(Account::id);
  }

  /** All that agree count more than any number of origins. */
  private int weight(Account account, List<Account> placed) {
    List<Account> agreeing = agreeing(place(account), placed);
    return agreeing.size() == placed.size() ? Integer.MAX_VALUE : ledger.weight(agreeing);
  }

  private static List<Account> agreeing(PlaceRef place, List<Account> placed) {
    return placed.stream().filter(each -> agree(place, place(each))).toList();
  }

  private static PlaceRef place(Account account) {
    return account.place().orElseThrow();
  }

  private static String words(PlaceRef place) {
    return place.precision() == Precision.EXACT
        ? place.name()
        : place.name() + " (" + place.precision().jsonName() + ")";
  }

  /** Whether two wordings can mean one place. */
  static boolean agree(PlaceRef one, PlaceRef other) {
    if (one.placeId().isPresent() && one.placeId().equals(other.placeId())) {
      return true;
    }
    if (!apart(one.country(), other.country()) && contains(one, other)) {
      return true;
    }
    if (!names(one).isEmpty() && names(one).stream().anyMatch(names(other)::contains)) {
      return !apart(one.country(), other.country()) && !apart(one.admin1(), other.admin1());
    }
    if (one.lat().isEmpty() || other.lat().isEmpty()) {
      return false;
    }
    double reach = one.radiusKm().orElse(0) + other.radiusKm().orElse(0) + SLACK_KM;
    return kilometres(one, other) <= reach;
  }

  private static boolean apart(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** Whether the wider of two is an area that the other lies in by its name alone. */
  private static boolean contains(PlaceRef one, PlaceRef other) {
    PlaceRef wide = one.precision().compareTo(other.precision()) >= 0 ? one : other;
    return switch (wide.precision()) {
      case COUNTRY -> wide.country().isPresent() && one.country().equals(other.country());
      case GOVERNORATE -> wide.admin1().isPresent() && one.admin1().equals(other.admin1());
      default -> false;
    };
  }

  /** The names of a place, both ends of a road. */
  private static Set<String> names(PlaceRef place) {
    Set<String> names = new HashSet<>();
    String rest = Normalizer.standard().fold(place.name());
    int dash = rest.indexOf(" - ");
    while (dash >= 0) {
      names.add(rest.substring(0, dash).strip());
      rest = rest.substring(dash + 3);
      dash = rest.indexOf(" - ");
    }
    names.add(rest.strip());
    return names;
  }

  /** The great circle between two points (haversine formula). */
  private static double kilometres(PlaceRef one, PlaceRef other) {
    double lat1 = Math.toRadians(one.lat().orElseThrow());
    double lat2 = Math.toRadians(other.lat().orElseThrow());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(other.lon().orElseThrow() - one.lon().orElseThrow());
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
  }
}
