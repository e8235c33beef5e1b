package org.tawatur.formats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawatur.formats.event.Event;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Role;

/**
 * The actors of an event on two sides, as tables have them. Immutable.
 *
 * @param first those who did it, or the first side of a clash
 * @param helpers those who helped the first
 * @param second those to whom it was done, or the other sides
 */
record Parties(List<String> first, List<String> helpers, List<String> second) {
  static Parties of(Event event) {
    List<String> doers = ids(event, Role.PERPETRATOR);
    List<String> sides = ids(event, Role.PARTY);
    List<String> targets = ids(event, Role.TARGET);
    List<String> first = new ArrayList<>(doers);
    List<String> second = new ArrayList<>(targets);
    for (String each : sides) {
      if (first.isEmpty()) {
        first.add(each);
      } else {
        second.add(each);
      }
    }
    if (first.isEmpty() && !second.isEmpty()) {
      first.add(second.remove(0));
    }
    return new Parties(first, ids(event, Role.SUPPORT), second);
  }

  private static List<String> ids(Event event, Role role) {
    return event.actors(role).stream().map(ActorRole::id).toList();
  }

  Optional<String> actor1() {
    return first.stream().findFirst();
  }

  Optional<String> actor2() {
    return second.stream().findFirst();
  }

  List<String> associates1() {
    List<String> all = new ArrayList<>(first.subList(Math.min(1, first.size()), first.size()));
    all.addAll(helpers);
    return all;
  }

  List<String> associates2() {
    return second.subList(Math.min(1, second.size()), second.size());
  }
}
