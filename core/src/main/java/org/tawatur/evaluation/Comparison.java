package org.tawatur.evaluation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far two answers agree, field by field. Immutable. */
final class Comparison {
  /** Places no farther apart than this are the same place. */
  private static final double SAME_PLACE_KM = 20;

  /** Windows whose widths differ by no more days than this can be the same. */
  private static final long SAME_WIDTH_DAYS = 7;

  private static final double EARTH_RADIUS_KM = 6371;

  private final Parents parents;

  Comparison(Parents parents) {
    this.parents = parents;
  }

  /** What an assignment makes largest: one for the pair itself and up to one a field. */
  double agreement(Answer gold, Answer predicted) {
    double sum = 1;
    sum += subType(gold, predicted) ? 1 : 0;
    sum += place(gold, predicted) ? 1 : 0;
    sum += alike(gold, predicted, "perpetrator") ? 1 : 0;
    sum += alike(gold, predicted, "target") ? 1 : 0;
    int rows = gold.casualties().size() + predicted.casualties().size();
    return sum + (rows == 0 ? 1 : 2.0 * casualties(gold, predicted) / rows);
  }

  boolean subType(Answer gold, Answer predicted) {
    return gold.subType().equals(predicted.subType());
  }

  /** Same actors, or at least one in common. */
  boolean actors(Answer gold, Answer predicted, String role) {
    Set<String> a = ids(gold, role);
    Set<String> b = ids(predicted, role);
    return a.equals(b) || !Collections.disjoint(a, b);
  }

  /** The same after every actor has gone to its parent. */
  boolean parents(Answer gold, Answer predicted, String role) {
    Set<String> a = ids(gold, role);
    Set<String> b = ids(predicted, role);
    return a.equals(b) || !Collections.disjoint(parents.of(a), parents.of(b));
  }

  /** A parent in common, or no actor on either side: what slots and assignment count. */
  boolean alike(Answer gold, Answer predicted, String role) {
    Set<String> a = ids(gold, role);
    Set<String> b = ids(predicted, role);
    return (a.isEmpty() && b.isEmpty()) || !Collections.disjoint(parents.of(a), parents.of(b));
  }

  /** Same name, one name within the other, or points near each other; or no name on either side. */
  boolean place(Answer gold, Answer predicted) {
    Wording a = placeName(gold);
    Wording b = placeName(predicted);
    if (a.isEmpty() && b.isEmpty()) {
      return true;
    }
    if (!a.isEmpty() && !b.isEmpty() && a.nests(b)) {
      return true;
    }
    return gold.place()
        .flatMap(g -> predicted.place().flatMap(p -> kilometres(g, p)))
        .filter(distance -> distance <= SAME_PLACE_KM)
        .isPresent();
  }

  /** Both name a place, and it is the same. */
  boolean namedPlace(Answer gold, Answer predicted) {
    return namesPlace(gold) && namesPlace(predicted) && place(gold, predicted);
  }

  static boolean namesPlace(Answer answer) {
    return answer.place().flatMap(Answer.Place::name).filter(each -> !each.isEmpty()).isPresent();
  }

  static Optional<Wording> admin1(Answer answer) {
    return answer
        .place()
        .flatMap(Answer.Place::admin1)
        .filter(each -> !each.isEmpty())
        .map(Wording::ofLowerCase);
  }

  /** Empty where gold has no date. */
  Optional<Boolean> date(Answer gold, Answer predicted) {
    return gold.window().map(g -> predicted.window().filter(p -> sameWindow(g, p)).isPresent());
  }

  /** How many casualty rows are the same in outcome and bounds. */
  int casualties(Answer gold, Answer predicted) {
    List<Answer.Count> left = new ArrayList<>(predicted.casualties());
    int common = 0;
    for (Answer.Count each : gold.casualties()) {
      if (left.remove(each)) {
        common++;
      }
    }
    return common;
  }

  /** How many of gold's sources share a word with a predicted one. */
  int claims(Answer gold, Answer predicted) {
    List<Wording> answers = predicted.sources().stream().map(Wording::of).toList();
    int found = 0;
    for (String source : gold.sources()) {
      Wording wanted = Wording.of(source);
      if (answers.stream()
          .anyMatch(each -> !each.isEmpty() && !wanted.isEmpty() && wanted.meets(each))) {
        found++;
      }
    }
    return found;
  }

  private static Set<String> ids(Answer answer, String role) {
    return answer.actors().stream()
        .filter(each -> each.role().equals(role) || each.role().equals("party"))
        .map(each -> Parents.same(each.id()))
        .collect(Collectors.toSet());
  }

  private static Wording placeName(Answer answer) {
    return Wording.of(answer.place().flatMap(Answer.Place::name).orElse(""));
  }

  private static Optional<Double> kilometres(Answer.Place a, Answer.Place b) {
    if (a.lat().isEmpty() || a.lon().isEmpty() || b.lat().isEmpty() || b.lon().isEmpty()) {
      return Optional.empty();
    }
    double latA = Math.toRadians(a.lat().getAsDouble());
    double latB = Math.toRadians(b.lat().getAsDouble());
    double lon = Math.toRadians(b.lon().getAsDouble()) - Math.toRadians(a.lon().getAsDouble());
    double haversine =
        Math.pow(Math.sin((latB - latA) / 2), 2)
            + Math.cos(latA) * Math.cos(latB) * Math.pow(Math.sin(lon / 2), 2);
    return Optional.of(EARTH_RADIUS_KM * 2 * Math.asin(Math.sqrt(haversine)));
  }

  private static boolean sameWindow(Answer.Window a, Answer.Window b) {
    boolean overlap = !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    long widthA = ChronoUnit.DAYS.between(a.from(), a.to());
    long widthB = ChronoUnit.DAYS.between(b.from(), b.to());
    return overlap && Math.abs(widthA - widthB) <= SAME_WIDTH_DAYS;
  }
}
