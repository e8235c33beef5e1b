package org.tawatur.extract;

import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;

/** Who suffered, where no phrase beside the act names a group: the held, the dead, the found. */
final class Sufferers {

  private Sufferers() {}

  /** "أربعة مطلوبين"، "30 معتقلا": people told only by what became of them. */
  static void held(Happening happening, Act act) {
    String key = act.actClass.key();
    boolean takes = key.equals("release") || key.startsWith("arrest");
    for (Chunk chunk : act.role("target")) {
      boolean outcome =
          chunk instanceof Chunk.GroupChunk group
              && group.group().key().equals("outcome")
              && group.group().owner().isEmpty();
      if (takes && outcome && happening.targets.isEmpty()) {
        happening.targets.add(
            new Party(ActorRegistry.CIVILIANS, chunk.from(), chunk.to(), false, false));
      }
    }
  }

  /** "ارتكبت مجزرة راح ضحيتها 100": who died of an attack is its target. */
  static void sufferers(Happening happening) {
    boolean open =
        happening.targets.isEmpty()
            && happening.parties.isEmpty()
            && Happening.worded(happening.perpetrators);
    if (!open || !happening.has("force") || happening.has("demo") || happening.hasKey("clash")) {
      return;
    }
    for (Happening.Toll toll : happening.tolls) {
      if (!toll.of().equals(ActorRegistry.UNKNOWN)
          && !Happening.contains(happening.perpetrators, toll.of())
          && !Happening.contains(happening.targets, toll.of())) {
        happening.targets.add(new Party(toll.of(), toll.from(), toll.to(), false, false));
      }
    }
  }

  /** "عثر الأهالي على جثة": who found the dead did not kill them. */
  static boolean isFound(Happening happening) {
    return happening.hasKey("body-found") && !happening.has("force");
  }
}
