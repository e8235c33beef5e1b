package org.tawatur.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.extract.Happening.Toll;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.people.Group;

/**
 * Says which actor a phrase stands for: the one it names, whose men they are, or whose they must be
 * by what they are called. For one document and one thread.
 */
final class Sides {

  private final ActorRegistry registry;
  private final Memory memory;

  Sides(ActorRegistry registry, Memory memory) {
    this.registry = registry;
    this.memory = memory;
  }

  /** The actor that a chunk stands for. */
  Optional<Party> of(Happening happening, Chunk chunk) {
    boolean hedged = hedged(happening.reading, chunk);
    if (chunk instanceof Chunk.ActorChunk actor) {
      return Optional.of(of(actor.mention(), hedged));
    }
    if (chunk instanceof Chunk.PersonChunk person) {
      if (person.person().owner().isPresent()) {
        return Optional.of(of(person.person().owner().get(), hedged));
      }
      String id = ofKey(person.person().key(), Optional.empty());
      return id.isEmpty()
          ? Optional.empty()
          : Optional.of(new Party(id, chunk.from(), chunk.to(), false, hedged));
    }
    if (chunk instanceof Chunk.GroupChunk group) {
      return group(happening, group.group(), hedged);
    }
    return Optional.empty();
  }

  Party of(ActorMention mention, boolean hedged) {
    String id = mention.isReference() ? memory.referent(mention) : mention.id();
    return new Party(id, mention.from(), mention.to(), mention.loaded(), hedged);
  }

  private Optional<Party> group(Happening happening, Group group, boolean hedged) {
    if (group.owner().isPresent()
        && !isStaff(group, group.owner().get())
        && !isNative(happening.reading, group, group.owner().get())) {
      ActorMention owner = group.owner().get();
      boolean believed = hedged(happening.reading, new Chunk.ActorChunk(owner));
      return Optional.of(of(owner, hedged || believed));
    }
    String id = group.isBare() ? "" : idOf(group);
    if (group.possessed() && (group.isArmed() || isMen(happening.reading, group))) {
      id = possessor(happening, group).orElse(id);
    }
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Party(id, group.from(), group.to(), false, hedged));
  }

  /** "العاملين في الهلال الأحمر": those who work for a body that bears no arms. */
  private boolean isStaff(Group group, ActorMention owner) {
    return group.key().equals("civilian")
        && registry.find(owner.id()).map(actor -> !actor.isArmed()).orElse(false);
  }

  /** "رجلين من الإكوادور": people who are from a country, and not its forces. */
  private static boolean isNative(SentenceReading reading, Group group, ActorMention owner) {
    if (group.thing() || group.isArmed()) {
      return false;
    }
    for (Match match : reading.matches.at(owner.from(), "country-name")) {
      if (match.to() == owner.to()) {
        return true;
      }
    }
    return false;
  }

  private String idOf(Group group) {
    if (group.side().isPresent()) {
      return group.side().get();
    }
    if (group.key().equals("any")) {
      Optional<String> forces = group.country().map(c -> registry.stateForces(c, memory.day()));
      return forces.orElse(group.thing() ? "" : ActorRegistry.UNKNOWN);
    }
    return ofKey(group.key(), group.country());
  }

  /** "أحد عشر من رجاله": whose men they are fights with men. */
  private static boolean isMen(SentenceReading reading, Group group) {
    for (int at = group.from(); at < group.to(); at++) {
      for (Match match : reading.matches.at(at, "person")) {
        if (match.lexeme().has("men") && match.enclitic() != Clitics.NONE && match.can(Form.PLUR)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "قواتنا"، "مقاتلونا": of the one who speaks. */
  private static boolean isOurs(SentenceReading reading, Group group) {
    for (int at = group.from(); at < group.to(); at++) {
      for (Match match : reading.matches.at(at)) {
        String category = match.lexeme().category();
        boolean people = category.equals("person") || category.equals("group");
        if (people && match.enclitic() == Clitics.NA) {
          return true;
        }
      }
    }
    return false;
  }

  /** "اثنين من عناصرها"، "أحد جنودها": theirs who were named last before. */
  private Optional<String> possessor(Happening happening, Group group) {
    if (isOurs(happening.reading, group)) {
      return memory.speaker();
    }
    @Nullable ActorMention last = null;
    for (Chunk.ActorChunk actor : happening.reading.chunks(Chunk.ActorChunk.class)) {
      if (actor.to() <= group.from()) {
        last = actor.mention();
      }
    }
    if (last == null) {
      return memory.lastActor();
    }
    String id = of(last, false).id();
    return id.equals(ActorRegistry.UNKNOWN) ? Optional.empty() : Optional.of(id);
  }

  /** The actor behind a kind of people who name no group; empty where the kind does not say. */
  private String ofKey(String key, Optional<String> country) {
    return switch (key) {
      case "civilian", "child", "neutral" -> ActorRegistry.CIVILIANS;
      case "protester" -> ActorRegistry.PROTESTERS;
      case "military", "police", "rank", "official" ->
          country
              .map(c -> registry.stateForces(c, memory.day()))
              .or(() -> memory.country().map(c -> unnamed(key, c)))
              .orElse(ActorRegistry.UNKNOWN);
      case "fighter", "armed-unknown" -> ActorRegistry.UNKNOWN;
      case "tribe" ->
          country.or(memory::country).flatMap(registry::tribes).orElse(ActorRegistry.UNKNOWN);
      default -> "";
    };
  }

  /** Whose men and vehicles are that no nation stands beside. */
  private String unnamed(String key, String country) {
    return key.equals("military")
        ? registry.soldiers(country, memory.day())
        : registry.stateForces(country, memory.day());
  }

  /** Whether the text only believes it: يعتقد أنها لتنظيم داعش. */
  private static boolean hedged(SentenceReading reading, Chunk chunk) {
    int from = Math.max(reading.from(), chunk.from() - 4);
    for (int at = chunk.from() - 1; at >= from; at--) {
      @Nullable Match cue = reading.matches.longest(at, "cue");
      if (cue != null && cue.lexeme().key().equals("hedge")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names the gunmen whom somebody known fights and the text does not name: those that the document
   * spoke of last, where the wording is a side's, else those whom the country's state fights.
   */
  void nameFighters(Happening happening) {
    boolean known = false;
    for (Party doer : happening.perpetrators) {
      known |= registry.isArmed(doer.id());
    }
    List<Party> before = List.copyOf(happening.targets);
    if (known) {
      happening.targets.replaceAll(target -> fighters(happening, target));
    }
    if (before.size() == 1 && !happening.targets.equals(before)) {
      String named = happening.targets.get(0).id();
      happening.tolls.replaceAll(toll -> isUnknown(toll) ? of(toll, named) : toll);
    }
    boolean fought = false;
    for (Party side : happening.parties) {
      fought |= registry.isArmed(side.id());
    }
    if (fought) {
      happening.parties.replaceAll(side -> fighters(happening, side));
    }
  }

  private Party fighters(Happening happening, Party party) {
    if (!party.id().equals(ActorRegistry.UNKNOWN) || !isGunmen(happening.reading, party)) {
      return party;
    }
    return memory
        .country()
        .flatMap(code -> registry.fighters(code, memory.day()))
        .filter(
            id ->
                happening.perpetrators.stream().noneMatch(p -> registry.sameSide(p.id(), id))
                    && happening.parties.stream().noneMatch(p -> registry.sameSide(p.id(), id)))
        .map(id -> new Party(id, party.from(), party.to(), party.loaded(), party.hedged()))
        .orElse(party);
  }

  private static boolean isUnknown(Toll toll) {
    return toll.of().equals(ActorRegistry.UNKNOWN);
  }

  private static Toll of(Toll toll, String side) {
    return new Toll(toll.outcome(), side, toll.min(), toll.max(), toll.from(), toll.to());
  }

  private static boolean isGunmen(SentenceReading reading, Party party) {
    for (Chunk chunk : reading.chunksAt(party.from())) {
      if (chunk instanceof Chunk.GroupChunk group
          && chunk.to() == party.to()
          && group.group().key().equals("fighter")) {
        return true;
      }
    }
    return false;
  }
}
