package org.tawatur.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.extract.Happening.Toll;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.people.Group;
import org.tawatur.record.Outcome;
import org.tawatur.text.SentenceRole;

/**
 * Counts the dead, the wounded, the missing and the captured (codebook, section 6): first what acts
 * of harm do to whom, then nouns that say an outcome themselves (11 قتيلا), then tolls brought up
 * to date (ارتفعت الحصيلة إلى 14). One document and one thread at a time.
 */
final class Tolls {

  private final Roles roles;

  Tolls(Roles roles) {
    this.roles = roles;
  }

  void count(Happening happening) {
    Set<Integer> used = new HashSet<>();
    TollWords words = new TollWords(happening);
    List<Toll> updates = updates(happening, words, used);
    for (Act act : happening.acts) {
      @Nullable Outcome outcome = outcome(act);
      if (outcome != null && counts(happening, act)) {
        rows(happening, act, outcome, used);
      }
    }
    for (Chunk.GroupChunk chunk : happening.reading.chunks(Chunk.GroupChunk.class)) {
      Group group = chunk.group();
      boolean inside = group.from() >= happening.from && group.from() < happening.to;
      if (inside && !used.contains(group.from()) && words.standsAlone(group)) {
        used.add(group.from());
        add(
            happening,
            toll(
                happening,
                group.outcome().orElseThrow(),
                chunk,
                group.from(),
                group.to(),
                group.min(),
                group.max()));
      }
    }
    if (!updates.isEmpty() || words.hasToll()) {
      // "ارتفعت الحصيلة إلى 14 بعد وفاة ثلاثة": those who died last are among the 14.
      happening.tolls.removeIf(row -> isWithin(row, updates, happening.tolls, words));
      updates.forEach(update -> add(happening, update));
    }
  }

  private List<Toll> updates(Happening happening, TollWords words, Set<Integer> used) {
    List<Toll> updates = new ArrayList<>();
    for (TollWords.Update update : words.updates()) {
      Group number = update.number().group();
      used.add(number.from());
      used.add(update.heading().from());
      updates.add(
          toll(
              happening,
              update.outcome(),
              update.heading(),
              number.from(),
              number.to(),
              number.min(),
              number.max()));
    }
    return updates;
  }

  private static boolean isWithin(Toll row, List<Toll> updates, List<Toll> rows, TollWords words) {
    List<Toll> totals = new ArrayList<>(updates);
    for (Toll other : rows) {
      if (words.isTotal(other.from())) {
        totals.add(other);
      }
    }
    for (Toll total : totals) {
      boolean smaller = row.min() < total.min() || row.max().isEmpty();
      boolean dead = total.outcome() == Outcome.KILLED;
      if (!row.equals(total)
          && smaller
          && (row.outcome() == total.outcome() || (dead && words.isTotal(row.from())))) {
        return row.outcome() == total.outcome();
      }
    }
    return false;
  }

  /** Whether an act says that it happened, so that its victims count. */
  private static boolean counts(Happening happening, Act act) {
    boolean wound =
        act.actClass.key().equals("injure")
            && act.plural
            && (act.match.proclitics() & Clitics.BA) != 0;
    if (act.negated || act.irrealis || act.planned || wound || isAttempt(act)) {
      return false;
    }
    boolean title = happening.reading.sentence.role() == SentenceRole.TITLE;
    return !act.imperfect || title;
  }

  private static boolean isAttempt(Act act) {
    return act.attempted || act.match.lexeme().has("attempt");
  }

  private static List<Chunk> victims(Act act) {
    List<Chunk> victims = new ArrayList<>();
    if (act.has("victim")) {
      victims.addAll(act.role("victim"));
    } else if (!act.actClass.isHarm() && act.has("target")) {
      victims.addAll(act.role("target"));
    }
    if (act.has("companion")) {
      victims.addAll(act.role("companion"));
    }
    return victims;
  }

  /** What a row is kept apart by. */
  private record Key(Outcome outcome, String of) {}

  /** A row while its parts are added up. */
  private static final class Sum {
    int from;
    int to;
    int min;
    int max;
    boolean bounded = true;
    boolean joins;

    Sum(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  /** One row for each side and outcome: the parts of one side are added. */
  private void rows(Happening happening, Act act, Outcome outcome, Set<Integer> used) {
    Map<Key, Sum> sums = new LinkedHashMap<>();
    String of = "";
    for (Chunk victim : victims(act)) {
      Optional<Sum> part = part(act, outcome, victim);
      if (part.isEmpty() || !used.add(victim.from())) {
        continue;
      }
      String side = side(happening, victim, of);
      of = side;
      Key key = new Key(outcome(act, outcome, victim), side);
      Sum sum = sums.computeIfAbsent(key, k -> part.get());
      if (sum != part.get()) {
        sum.min += part.get().min;
        sum.max += part.get().max;
        sum.bounded &= part.get().bounded;
        sum.from = Math.min(sum.from, part.get().from);
        sum.to = Math.max(sum.to, part.get().to);
      }
    }
    if (sums.isEmpty()) {
      pronoun(happening, act, outcome);
    }
    sums.forEach(
        (key, sum) -> {
          OptionalInt max = sum.bounded ? OptionalInt.of(sum.max) : OptionalInt.empty();
          Toll row = new Toll(key.outcome, key.of, sum.min, max, sum.from, sum.to);
          if (!sum.joins || !joined(happening, row)) {
            add(happening, row);
          }
        });
  }

  /** How many one victim of an act is; empty where its wording gives no number. */
  private static Optional<Sum> part(Act act, Outcome outcome, Chunk victim) {
    Sum sum = new Sum(Math.min(act.from(), victim.from()), Math.max(act.to(), victim.to()));
    if (victim instanceof Chunk.PersonChunk) {
      sum.min = 1;
      sum.max = 1;
      return Optional.of(sum);
    }
    if (!(victim instanceof Chunk.GroupChunk chunk)) {
      return Optional.empty();
    }
    Group group = chunk.group();
    boolean people =
        group.kind() == Group.Kind.PEOPLE
            || (group.kind() == Group.Kind.BODY && group.numbered() && !group.key().equals("any"));
    boolean pointsBack = group.definite() && !group.counted();
    boolean vague = outcome == Outcome.CAPTURED && !group.counted();
    if (!people || group.part() || pointsBack || vague) {
      return Optional.empty();
    }
    sum.min = group.min();
    sum.max = group.max().orElse(0);
    sum.bounded = group.max().isPresent();
    sum.joins = group.possessed() && group.count() == Group.Count.FORM;
    return Optional.of(sum);
  }

  /** "وقضى مرافقه": the companion of one told before is added to him. */
  private static boolean joined(Happening happening, Toll row) {
    for (int i = 0; i < happening.tolls.size(); i++) {
      Toll old = happening.tolls.get(i);
      if (old.outcome() == row.outcome() && old.max().isPresent() && row.max().isPresent()) {
        happening.tolls.set(
            i,
            new Toll(
                old.outcome(),
                old.of(),
                old.min() + row.min(),
                OptionalInt.of(old.max().getAsInt() + row.max().getAsInt()),
                Math.min(old.from(), row.from()),
                Math.max(old.to(), row.to())));
        return true;
      }
    }
    return false;
  }

  /** "مقتله"، "واغتالوه": a pronoun for one or two who have been told of before. */
  private void pronoun(Happening happening, Act act, Outcome outcome) {
    int people =
        switch (act.match.enclitic()) {
          case Clitics.HU, Clitics.HA -> 1;
          case Clitics.HUMA -> 2;
          default -> act.isFinite() && act.match.can(Form.DUAL) ? 2 : 0;
        };
    boolean losses = act.actClass.key().equals("lose");
    if (people == 0 || losses || outcome != Outcome.KILLED || !victims(act).isEmpty()) {
      return;
    }
    for (Toll old : happening.tolls) {
      if (old.outcome() == outcome) {
        return;
      }
    }
    add(
        happening,
        new Toll(
            outcome, fallback(happening), people, OptionalInt.of(people), act.from(), act.to()));
  }

  private static void add(Happening happening, Toll row) {
    for (Toll old : happening.tolls) {
      boolean same =
          old.outcome() == row.outcome() && old.min() == row.min() && old.max().equals(row.max());
      if (same && (old.of().equals(row.of()) || row.of().equals(ActorRegistry.UNKNOWN))) {
        return;
      }
    }
    happening.tolls.add(row);
  }

  private String side(Happening happening, Chunk chunk, String before) {
    Optional<Party> side = roles.party(happening, chunk);
    if (side.isPresent()) {
      return side.get().id();
    }
    return before.isEmpty() ? fallback(happening) : before;
  }

  /** Those whom the record says it was done to, where the victims' own words do not say. */
  private static String fallback(Happening happening) {
    if (!happening.tolls.isEmpty()) {
      return happening.tolls.get(happening.tolls.size() - 1).of();
    }
    return happening.targets.isEmpty() ? ActorRegistry.CIVILIANS : happening.targets.get(0).id();
  }

  private Toll toll(
      Happening happening,
      Outcome outcome,
      Chunk chunk,
      int from,
      int to,
      int min,
      OptionalInt max) {
    return new Toll(outcome, side(happening, chunk, ""), min, max, from, to);
  }

  /**
   * The outcome of one victim: سقط and أوقع take it from the noun, other acts say it themselves.
   */
  private static Outcome outcome(Act act, Outcome said, Chunk victim) {
    if (!(victim instanceof Chunk.GroupChunk chunk) || chunk.group().outcome().isEmpty()) {
      return said;
    }
    Outcome own = chunk.group().outcome().get();
    boolean carries = act.match.lexeme().has("carries") || act.actClass.key().equals("killinjure");
    boolean both = own == Outcome.KILLED_OR_INJURED;
    return carries || both ? own : said;
  }

  private static @Nullable Outcome outcome(Act act) {
    return switch (act.actClass.key()) {
      case "kill", "lose", "execution", "assassination" -> Outcome.KILLED;
      case "shooting", "beating", "sniping", "torture" ->
          act.match.lexeme().features().getOrDefault("outcome", "").equals("killed")
              ? Outcome.KILLED
              : null;
      case "injure" -> Outcome.INJURED;
      case "killinjure" -> Outcome.KILLED_OR_INJURED;
      case "missing" -> Outcome.MISSING;
      case "capture", "abduction", "arrest", "arrest-raid" -> Outcome.CAPTURED;
      default -> null;
    };
  }

  /**
   * The rows of two tellings of one happening: equal ones once, and of a number and a vaguer word
   * for the same outcome only the number.
   */
  static List<Toll> merged(List<Toll> first, List<Toll> second) {
    List<Toll> all = new ArrayList<>(first);
    for (Toll toll : second) {
      boolean known = false;
      for (Toll old : first) {
        boolean same = old.outcome() == toll.outcome();
        boolean equal = old.min() == toll.min() && old.max().equals(toll.max());
        boolean vaguer = toll.max().isEmpty() && old.min() >= toll.min();
        known |= same && (equal || vaguer);
      }
      if (!known) {
        all.removeIf(
            old ->
                old.outcome() == toll.outcome()
                    && old.max().isEmpty()
                    && toll.max().isPresent()
                    && toll.min() >= old.min()
                    && old.min() <= 3);
        all.add(toll);
      }
    }
    return all;
  }
}
