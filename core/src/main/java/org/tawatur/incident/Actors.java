package org.tawatur.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Role;

/**
 * Fuses actors role by role: all that are named, an actor and the one above it as the lower of the
 * two. An account is against an actor where it gives the role to others only, and shares none of
 * them with the accounts that name the actor.
 */
final class Actors {
  private final Ledger ledger;
  private final ActorRegistry actors;
  private final List<Disagreement> disagreements;

  Actors(Ledger ledger, ActorRegistry actors, List<Disagreement> disagreements) {
    this.ledger = ledger;
    this.actors = actors;
    this.disagreements = disagreements;
  }

  List<Fused<ActorRole>> settle() {
    List<Fused<ActorRole>> all = new ArrayList<>();
    for (Role role : Role.values()) {
      all.addAll(settle(role));
    }
    return all;
  }

  private List<Fused<ActorRole>> settle(Role role) {
    Set<String> named = new TreeSet<>();
    ledger.accounts().forEach(each -> named.addAll(ids(each, role)));
    Map<String, List<Account>> naming = new TreeMap<>();
    for (String id : lowest(named)) {
      List<Account> pro = new ArrayList<>();
      for (Account each : ledger.accounts()) {
        if (ids(each, role).stream().anyMatch(other -> Sides.sameLine(id, other, actors))) {
          pro.add(each);
        }
      }
      naming.put(id, pro);
    }
    if (naming.isEmpty()) {
      List<Account> unnamed = ledger.accounts().stream().filter(each -> has(each, role)).toList();
      if (!unnamed.isEmpty()) {
        naming.put(ActorRegistry.UNKNOWN, unnamed);
      }
    }
    List<Fused<ActorRole>> fused = new ArrayList<>();
    Map<String, Support> competing = new LinkedHashMap<>();
    naming.forEach(
        (id, pro) -> {
          List<Account> contra = contra(role, pro);
          if (!contra.isEmpty()) {
            competing.put(id, ledger.support(pro));
          }
          fused.add(new Fused<>(value(role, id, pro), ledger.support(pro), ledger.support(contra)));
        });
    // stable: ids are in alphabetical order already
    fused.sort((one, other) -> other.pro().origins().size() - one.pro().origins().size());
    if (competing.size() > 1) {
      disagreements.add(
          new Disagreement(
              role.jsonName(),
              competing.entrySet().stream()
                  .map(each -> new Disagreement.Version(each.getKey(), each.getValue()))
                  .toList()));
    }
    return fused;
  }

  private List<Account> contra(Role role, List<Account> pro) {
    Set<String> shared = new TreeSet<>();
    pro.forEach(each -> shared.addAll(ids(each, role)));
    return ledger.accounts().stream()
        .filter(each -> !ids(each, role).isEmpty())
        .filter(
            each ->
                ids(each, role).stream()
                    .noneMatch(
                        id -> shared.stream().anyMatch(other -> Sides.sameLine(id, other, actors))))
        .toList();
  }

  /** Without those that stand above another one. */
  private List<String> lowest(Set<String> named) {
    return named.stream()
        .filter(
            each ->
                named.stream()
                    .noneMatch(other -> !other.equals(each) && Sides.isAbove(each, other, actors)))
        .toList();
  }

  private static Set<String> ids(Account account, Role role) {
    Set<String> ids = new TreeSet<>();
    for (ActorRole each : account.actors()) {
      if (each.role() == role && !each.id().equals(ActorRegistry.UNKNOWN)) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  private static boolean has(Account account, Role role) {
    return account.actors().stream().anyMatch(each -> each.role() == role);
  }

  /** The wording is the first account's that names this very actor. */
  private static ActorRole value(Role role, String id, List<Account> pro) {
    Optional<String> text = Optional.empty();
    boolean hedged = true;
    boolean loaded = false;
    for (Account account : pro) {
      for (ActorRole each : account.actors()) {
        if (each.role() == role && each.id().equals(id)) {
          hedged &= each.hedged();
          if (text.isEmpty() && each.text().isPresent()) {
            text = each.text();
            loaded = each.loaded();
          }
        }
      }
    }
    return new ActorRole(role, id, text, hedged, loaded, Optional.empty());
  }
}
