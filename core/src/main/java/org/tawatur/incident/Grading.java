package org.tawatur.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.incident.Grade.Airwars;
import org.tawatur.origin.Rating;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;

/** Grades an incident: the first of the criteria of {@code docs/method.md} that it meets. */
final class Grading {
  private final Ledger ledger;
  private final ActorRegistry actors;

  Grading(Ledger ledger, ActorRegistry actors) {
    this.ledger = ledger;
    this.actors = actors;
  }

  Grade of(List<Voice> voices, List<Fused<ActorRole>> roles, List<Responsibility> responsibility) {
    List<Voice> pro = voices.stream().filter(Voice::isFor).toList();
    Rating rating = best(pro);
    if (pro.isEmpty()) {
      return new Grade(Airwars.DISCOUNTED, "it is only denied", rating);
    }
    if (mostlyCombatants()) {
      return new Grade(Airwars.DISCOUNTED, "most origins count those hit as combatants", rating);
    }
    Set<String> accused = accused(roles, responsibility);
    if (accused.size() > 1) {
      return new Grade(
          Airwars.CONTESTED,
          "competing versions of who did it: " + String.join(", ", accused),
          rating);
    }
    for (Responsibility each : responsibility) {
      if (each.stance() == Stance.CLAIMS_RESPONSIBILITY && each.side().isPresent()) {
        return new Grade(Airwars.CONFIRMED, each.side().get() + " says that it did it", rating);
      }
    }
    long credible = pro.stream().filter(each -> each.origin().rating().isCredible()).count();
    if (credible > 1) {
      return new Grade(Airwars.FAIR, credible + " independent origins", rating);
    }
    String reason =
        pro.size() == 1 ? "a single origin" : "less than two origins that are held credible";
    return new Grade(Airwars.WEAK, reason, rating);
  }

  private static Rating best(List<Voice> pro) {
    char reliability = 'F';
    char credibility = '6';
    for (Voice each : pro) {
      Rating rating = each.origin().rating();
      reliability = (char) Math.min(reliability, rating.reliability());
      credibility = (char) Math.min(credibility, rating.credibility());
    }
    return new Rating(reliability, credibility);
  }

  /** Some count civilians among those hit, but more origins count none. */
  private boolean mostlyCombatants() {
    List<Account> civilian = new ArrayList<>();
    List<Account> combatant = new ArrayList<>();
    for (Account each : ledger.accounts()) {
      if (!each.casualties().isEmpty()) {
        boolean civilians =
            each.casualties().stream()
                .anyMatch(
                    row ->
                        row.of().equals(ActorRegistry.CIVILIANS)
                            || row.of().equals(ActorRegistry.PROTESTERS)
                            || row.of().equals(ActorRegistry.UNKNOWN));
        (civilians ? civilian : combatant).add(each);
      }
    }
    return !civilian.isEmpty() && ledger.weight(combatant) > ledger.weight(civilian);
  }

  /** Perpetrators whom different accounts name against each other, with those who claim it. */
  private Set<String> accused(List<Fused<ActorRole>> roles, List<Responsibility> responsibility) {
    Set<String> competing = new TreeSet<>();
    List<String> named = new ArrayList<>();
    for (Fused<ActorRole> each : roles) {
      if (each.value().role() == Role.PERPETRATOR
          && !each.value().id().equals(ActorRegistry.UNKNOWN)) {
        named.add(each.value().id());
        if (!each.contra().origins().isEmpty()) {
          competing.add(each.value().id());
        }
      }
    }
    for (Responsibility each : responsibility) {
      if (each.stance() != Stance.CLAIMS_RESPONSIBILITY || each.side().isEmpty()) {
        continue;
      }
      String side = each.side().get();
      if (!named.isEmpty()
          && named.stream().noneMatch(other -> Sides.sameLine(side, other, actors))) {
        competing.add(side);
        competing.addAll(named);
      }
    }
    return competing;
  }
}
