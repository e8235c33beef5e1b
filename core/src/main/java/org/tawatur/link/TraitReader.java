package org.tawatur.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.record.Account;
import org.tawatur.record.ActorRole;
import org.tawatur.record.Casualties;
import org.tawatur.record.Fate;
import org.tawatur.record.Outcome;
import org.tawatur.record.Person;
import org.tawatur.record.Role;
import org.tawatur.record.Stance;

/** Makes {@link Traits} of accounts. For one thread, as its vocabulary is. */
final class TraitReader {
  private static final String STATE = "-government";
  private static final Traits.Name[] NOBODY = {};

  private final ActorRegistry actors;
  private final Acts acts;
  private final Things things;
  private final DayParts dayParts;
  private final Atlas atlas;
  private final Vocabulary words;
  private final Map<List<ActorRole>, Traits.Sides> sides = new HashMap<>();
  private final Map<Traits.Toll, Traits.Toll> tolls = new HashMap<>();
  private final Map<Set<String>, int[]> sets = new HashMap<>();

  TraitReader(
      ActorRegistry actors,
      Acts acts,
      Things things,
      DayParts dayParts,
      Atlas atlas,
      Vocabulary words) {
    this.actors = actors;
    this.acts = acts;
    this.things = things;
    this.dayParts = dayParts;
    this.atlas = atlas;
    this.words = words;
  }

  Traits read(Account account) {
    int act = acts.of(account);
    return new Traits(
        account.id(),
        words.of(account.report().id()),
        act,
        acts.families(act),
        account.tactic().map(words::of).orElse(Vocabulary.NONE),
        account.date().from().map(day -> (int) day.toEpochDay()).orElse(Traits.UNKNOWN),
        account.date().to().map(day -> (int) day.toEpochDay()).orElse(Traits.UNKNOWN),
        account.report().published().map(day -> (int) day.toEpochDay()).orElse(Traits.UNKNOWN),
        dayParts.isLate(account.date().text()),
        dayParts.isEarly(account.date().text()),
        atlas.spot(account.place()),
        sides.computeIfAbsent(withoutWording(account.actors()), this::sides),
        tolls.computeIfAbsent(toll(account), each -> each),
        people(account.people()),
        sets.computeIfAbsent(things.in(account), words::of),
        account.claims().stream().anyMatch(each -> each.stance() == Stance.DENIES));
  }

  /** Wordings differ without end; the sides they stand for do not. */
  private static List<ActorRole> withoutWording(List<ActorRole> roles) {
    return roles.stream()
        .map(
            each ->
                new ActorRole(
                    each.role(), each.id(), Optional.empty(), false, false, Optional.empty()))
        .toList();
  }

  private Traits.Sides sides(List<ActorRole> roles) {
    Collection<String> perpetrators = new TreeSet<>();
    Collection<String> targets = new TreeSet<>();
    Collection<String> parties = new TreeSet<>();
    Collection<String> units = new TreeSet<>();
    boolean armedTarget = false;
    for (ActorRole each : roles) {
      if (each.id().equals(ActorRegistry.UNKNOWN)) {
        continue;
      }
      String id = plain(each.id());
      switch (each.role()) {
        case PERPETRATOR -> perpetrators.add(id);
        case TARGET -> {
          targets.add(id);
          armedTarget |= isArmed(each.id());
        }
        case PARTY -> parties.add(id);
        case SUPPORT -> {
          // help is told by one outlet and left out by the next
        }
      }
      boolean unit = actors.find(each.id()).filter(a -> a.kind().equals("unit")).isPresent();
      if (unit && each.role() != Role.SUPPORT) {
        units.add(id);
      }
    }
    Collection<String> all = new TreeSet<>();
    for (Collection<String> part : List.of(perpetrators, targets, parties)) {
      part.stream().filter(this::isArmed).map(this::root).forEach(all::add);
    }
    return new Traits.Sides(
        words.of(perpetrators),
        words.of(targets),
        words.of(parties),
        words.of(perpetrators.stream().map(this::root).toList()),
        words.of(targets.stream().map(this::root).toList()),
        words.of(all),
        words.of(units),
        armedTarget);
  }

  /** A state and its government are one actor. */
  private static String plain(String id) {
    return id.endsWith(STATE) ? id.substring(0, id.length() - STATE.length()) : id;
  }

  private String root(String plain) {
    String id = actors.find(plain).isEmpty() ? plain + STATE : plain;
    return plain(actors.find(id).isPresent() ? actors.root(id) : plain);
  }

  private boolean isArmed(String id) {
    if (id.equals(ActorRegistry.CIVILIANS) || id.equals(ActorRegistry.PROTESTERS)) {
      return false;
    }
    return actors.find(id).map(Actor::isArmed).orElse(true);
  }

  private Traits.Toll toll(Account account) {
    List<Casualties> rows = account.casualties();
    return new Traits.Toll(
        counts(rows, Outcome.KILLED, Outcome.KILLED_OR_INJURED),
        counts(rows, Outcome.INJURED, Outcome.INJURED),
        counts(rows, Outcome.CAPTURED, Outcome.MISSING),
        words.of(
            rows.stream()
                .filter(row -> !row.of().equals(ActorRegistry.UNKNOWN))
                .filter(row -> row.outcome() != Outcome.CAPTURED)
                .map(row -> root(plain(row.of())))
                .toList()));
  }

  /** The rows of an outcome, and their sum where they are of several sides. */
  private static int[] counts(List<Casualties> rows, Outcome first, Outcome second) {
    List<Casualties> kept =
        rows.stream().filter(row -> row.outcome() == first || row.outcome() == second).toList();
    if (kept.isEmpty()) {
      return new int[0];
    }
    long sides = kept.stream().map(Casualties::of).distinct().count();
    boolean sum = sides > 1 && sides == kept.size();
    int[] counts = new int[2 * kept.size() + (sum ? 2 : 0)];
    long min = 0;
    long max = 0;
    for (int i = 0; i < kept.size(); i++) {
      Casualties row = kept.get(i);
      // so many dead or wounded: any number of dead up to that
      counts[2 * i] = row.outcome() == Outcome.KILLED_OR_INJURED ? 0 : row.min();
      counts[2 * i + 1] = row.max().orElse(Integer.MAX_VALUE);
      min += counts[2 * i];
      max += counts[2 * i + 1];
    }
    if (sum) {
      counts[counts.length - 2] = (int) Math.min(min, Integer.MAX_VALUE);
      counts[counts.length - 1] = (int) Math.min(max, Integer.MAX_VALUE);
    }
    return counts;
  }

  /** Those whom something befell; who only speaks or leads is named in many incidents. */
  private Traits.Name[] people(List<Person> people) {
    List<Traits.Name> names = new ArrayList<>();
    for (Person each : people) {
      int[] name =
          Spelling.words(each.name()).stream()
              .filter(word -> word.length() > 1)
              .mapToInt(words::of)
              .toArray();
      if (each.fate().isPresent() && name.length > 0) {
        names.add(new Traits.Name(name, each.fate().get() == Fate.KILLED));
      }
    }
    return names.isEmpty() ? NOBODY : names.toArray(Traits.Name[]::new);
  }
}
