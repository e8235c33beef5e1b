package org.tawatur.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.people.NamedPerson;
import org.tawatur.place.PlaceMention;
import org.tawatur.record.Kind;
import org.tawatur.record.Outcome;
import org.tawatur.record.SubType;
import org.tawatur.source.SourceMention;
import org.tawatur.time.TimeMention;

/**
 * One happening as one stretch of a sentence tells it; later stretches may add to it. Mutable while
 * one thread reads a document.
 */
final class Happening {

  /** An actor with its role, as found. */
  record Party(String id, int from, int to, boolean loaded, boolean hedged) {
    /** Whether it has words of its own. */
    boolean isWorded() {
      return to > from;
    }
  }

  /** A row of the toll. */
  record Toll(Outcome outcome, String of, int min, OptionalInt max, int from, int to) {}

  final SentenceReading reading;
  final List<Act> acts = new ArrayList<>();

  /** The stretch of tokens that belongs to it: adjuncts are looked for here. */
  int from;

  int to;

  final List<Party> perpetrators = new ArrayList<>();
  final List<Party> targets = new ArrayList<>();
  final List<Party> supporters = new ArrayList<>();
  final List<Party> parties = new ArrayList<>();
  final List<Toll> tolls = new ArrayList<>();
  final List<NamedPerson> people = new ArrayList<>();
  final List<SourceMention> sources = new ArrayList<>();
  final Set<String> rules = new LinkedHashSet<>();

  @Nullable PlaceMention place;
  final List<PlaceMention> areas = new ArrayList<>();
  @Nullable TimeMention time;
  @Nullable TimeMention newsTime;
  SubType subType = SubType.OTHER;
  Optional<String> tactic = Optional.empty();
  Kind kind = Kind.EVENT;
  @Nullable Act main;
  boolean anaphoric;
  boolean background;

  /** Whether it is told as what moved others to the act before it: ردا على. */
  boolean motive;

  boolean title;
  double weight;

  Happening(SentenceReading reading, int from, int to) {
    this.reading = reading;
    this.from = from;
    this.to = to;
  }

  boolean has(String nature) {
    for (Act act : acts) {
      if (act.actClass.nature().equals(nature)) {
        return true;
      }
    }
    return false;
  }

  boolean hasKey(String key) {
    for (Act act : acts) {
      if (act.actClass.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb tells it, and not nouns alone. */
  boolean isVerbal() {
    for (Act act : acts) {
      if (act.isFinite() && !act.actClass.isAuxiliary()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an actor is among the parties of a role. */
  static boolean contains(List<Party> parties, String id) {
    for (Party party : parties) {
      if (party.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party of a role has words of its own. */
  static boolean worded(List<Party> parties) {
    for (Party party : parties) {
      if (party.isWorded()) {
        return true;
      }
    }
    return false;
  }

  /** Whether every party of a role is worded as unknown or missing. */
  static boolean unknown(List<Party> parties) {
    for (Party party : parties) {
      if (!party.id().equals("unknown")) {
        return false;
      }
    }
    return true;
  }
}
