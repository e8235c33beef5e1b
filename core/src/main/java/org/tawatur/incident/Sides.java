package org.tawatur.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.record.Account;
import org.tawatur.record.Casualties;

/**
 * Which sides of casualty rows are one: an actor and the one above it, where no record counts both;
 * and people of whom no side is told, where only one side is told at all.
 */
final class Sides {
  private static final int MOST_PARENTS = 16;

  private final Map<String, String> folded = new HashMap<>();

  Sides(Collection<Account> accounts, ActorRegistry actors) {
    Set<String> all = new TreeSet<>();
    Set<Set<String>> together = new HashSet<>();
    for (Account each : accounts) {
      Set<String> sides = new TreeSet<>();
      each.casualties().stream().map(Casualties::of).forEach(sides::add);
      all.addAll(sides);
      together.add(sides);
    }
    for (String side : all) {
      List<String> below = new ArrayList<>();
      for (String other : all) {
        if (!other.equals(side) && isAbove(side, other, actors)) {
          below.add(other);
        }
      }
      Optional<String> lowest = lowestOfLine(below, actors);
      if (lowest.isPresent() && !countedTogether(together, side, lowest.get())) {
        folded.put(side, lowest.get());
      }
    }
    if (all.contains(ActorRegistry.UNKNOWN)) {
      Set<String> told = new TreeSet<>();
      all.stream()
          .filter(each -> !each.equals(ActorRegistry.UNKNOWN))
          .map(this::of)
          .forEach(told::add);
      if (told.size() == 1
          && !countedTogether(together, ActorRegistry.UNKNOWN, told.iterator().next())) {
        folded.put(ActorRegistry.UNKNOWN, told.iterator().next());
      }
    }
  }

  /** The side that a side counts as. */
  String of(String side) {
    return folded.getOrDefault(side, side);
  }

  /** Whether one actor stands somewhere above another. */
  static boolean isAbove(String upper, String lower, ActorRegistry actors) {
    Optional<String> at = actors.find(lower).flatMap(Actor::parent);
    for (int i = 0; i < MOST_PARENTS && at.isPresent(); i++) {
      if (at.get().equals(upper)) {
        return true;
      }
      at = actors.find(at.get()).flatMap(Actor::parent);
    }
    return false;
  }

  /** Whether two actors are one, or one stands above the other. */
  static boolean sameLine(String one, String other, ActorRegistry actors) {
    return one.equals(other) || isAbove(one, other, actors) || isAbove(other, one, actors);
  }

  /** The lowest of some actors if each stands above or below each other one. */
  private static Optional<String> lowestOfLine(List<String> line, ActorRegistry actors) {
    Optional<String> lowest = Optional.empty();
    for (String each : line) {
      if (lowest.isEmpty() || isAbove(lowest.get(), each, actors)) {
        lowest = Optional.of(each);
      } else if (!isAbove(each, lowest.get(), actors)) {
        return Optional.empty();
      }
    }
    return lowest;
  }

  private static boolean countedTogether(Set<Set<String>> together, String one, String other) {
    return together.stream().anyMatch(each -> each.contains(one) && each.contains(other));
  }
}
