package org.tawatur.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorContext;
import org.tawatur.actor.ActorMention;
import org.tawatur.actor.ActorRegistry;

/**
 * What a document has said so far: whom التنظيم and which source المصدر mean. One document and one
 * thread at a time.
 */
final class Memory {

  /** How many mentions back a reference may point: a text of any length is read in its time. */
  private static final int MOST_BACK = 1000;

  private final ActorRegistry registry;
  private final ActorContext context;
  private final List<ActorMention> actors = new ArrayList<>();
  private final Map<String, String> byHead = new HashMap<>();
  private @Nullable String speaker;

  Memory(ActorRegistry registry, ActorContext context) {
    this.registry = registry;
    this.context = context;
  }

  Optional<String> country() {
    return context.country();
  }

  Optional<LocalDate> day() {
    return context.day();
  }

  void sawActor(ActorMention mention) {
    if (mention.isReference()) {
      return;
    }
    actors.add(mention);
    byHead.put(mention.head(), mention.id());
  }

  /** Takes note of who speaks; the first armed one that does is the one who says "our forces". */
  void sawSpeaker(String id) {
    if (speaker == null && registry.isArmed(id)) {
      speaker = id;
    }
  }

  /** Whose men "ours" are: of the first armed actor who spoke, else of the country's state. */
  Optional<String> speaker() {
    return speaker != null
        ? Optional.of(speaker)
        : country().map(code -> registry.stateForces(code, day()));
  }

  /** The actor that a reference means: the last one that goes by that word, else the last. */
  String referent(ActorMention reference) {
    @Nullable String known = byHead.get(reference.head());
    for (int i = actors.size() - 1; i >= oldest(); i--) {
      ActorMention actor = actors.get(i);
      if (registry.hasHead(actor.id(), reference.head())) {
        return actor.id();
      }
      if (known != null && known.equals(actor.id())) {
        return known;
      }
    }
    return ActorRegistry.UNKNOWN;
  }

  private int oldest() {
    return Math.max(0, actors.size() - MOST_BACK);
  }

  /** The last two actors that are not of one side, the earlier first. */
  List<String> lastSides() {
    List<String> sides = new ArrayList<>();
    for (int i = actors.size() - 1; i >= oldest() && sides.size() < 2; i--) {
      String id = actors.get(i).id();
      boolean armed = registry.find(id).map(a -> a.isArmed()).orElse(true);
      if (armed && (sides.isEmpty() || !registry.sameSide(sides.get(0), id))) {
        sides.add(0, id);
      }
    }
    return sides;
  }

  /** The actor that the document named last. */
  Optional<String> lastActor() {
    return actors.isEmpty() ? Optional.empty() : Optional.of(actors.get(actors.size() - 1).id());
  }
}
