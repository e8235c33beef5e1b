package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;

/**
 * Settles roles by what was done, once those that the words give are assigned: an agreement has
 * sides and no doer, whoever finds a body did not kill, and who blows himself up is the attacker.
 * Stateless.
 */
final class ByNature {

  /** How many words may stand between a verb and the "himself" that it has for its object. */
  private static final int REACH = 4;

  private ByNature() {}

  static void settle(Happening happening, ActorRegistry registry) {
    @Nullable Act main = highest(happening);
    if (main == null) {
      return;
    }
    switch (main.actClass.key()) {
      case "agreement", "negotiation" -> sides(happening);
      case "body-found" -> found(happening);
      case "regain", "seize-territory" -> taken(happening);
      case "suicide" -> unnamed(happening);
      case "disperse" -> dispersed(happening);
      case "riot" -> rioted(happening);
      case "kill", "injure", "killinjure" -> bothFell(happening, registry);
      default -> {}
    }
    for (Act act : happening.acts) {
      if (isReflexive(happening.reading, act)) {
        unnamed(happening);
      }
    }
  }

  /** "سيطر على القرية بعد معارك مع X": from whom it was taken. */
  private static void taken(Happening happening) {
    happening.targets.removeIf(target -> target.id().equals(ActorRegistry.CIVILIANS));
    if (Happening.worded(happening.perpetrators) && happening.targets.isEmpty()) {
      happening.targets.addAll(happening.parties);
      happening.parties.clear();
    }
  }

  /** "مقتل 16 مقاتلا من X و11 عنصرا من Y": of whom both sides lost men, they fought each other. */
  private static void bothFell(Happening happening, ActorRegistry registry) {
    List<Party> fallen = happening.targets;
    boolean two =
        fallen.size() == 2
            && !Happening.worded(happening.perpetrators)
            && happening.parties.isEmpty()
            && !happening.has("force")
            && registry.isArmed(fallen.get(0).id())
            && registry.isArmed(fallen.get(1).id())
            && !registry.sameSide(fallen.get(0).id(), fallen.get(1).id());
    if (two) {
      happening.parties.addAll(fallen);
      fallen.clear();
      happening.perpetrators.clear();
    }
  }

  /** "مواجهات بين الشرطة ومحتجين رشقوها": the crowd rioted, against the other side. */
  private static void rioted(Happening happening) {
    boolean crowd =
        Happening.contains(happening.perpetrators, ActorRegistry.PROTESTERS)
            || Happening.contains(happening.parties, ActorRegistry.PROTESTERS);
    if (!crowd || happening.parties.isEmpty()) {
      return;
    }
    for (Party side : happening.parties) {
      boolean protester = side.id().equals(ActorRegistry.PROTESTERS);
      List<Party> role = protester ? happening.perpetrators : happening.targets;
      if (!Happening.contains(role, side.id())) {
        role.add(side);
      }
    }
    happening.parties.clear();
  }

  /** "تفريق المتظاهرين": who is dispersed did not disperse. */
  private static void dispersed(Happening happening) {
    for (Party doer : List.copyOf(happening.perpetrators)) {
      boolean crowd = doer.id().equals(ActorRegistry.PROTESTERS);
      if (crowd && happening.perpetrators.size() > 1) {
        happening.perpetrators.remove(doer);
        if (!Happening.contains(happening.targets, doer.id())) {
          happening.targets.add(doer);
        }
      }
    }
  }

  private static @Nullable Act highest(Happening happening) {
    @Nullable Act best = null;
    for (Act act : happening.acts) {
      boolean counts = !act.actClass.isAuxiliary() && !act.negated;
      if (counts && (best == null || act.actClass.rank() > best.actClass.rank())) {
        best = act;
      }
    }
    return best;
  }

  /** "أبرم النظام مع الفصائل اتفاقا": both are sides of it. */
  private static void sides(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isForce() || act.actClass.isHarm() && act.isFinite()) {
        return; // what was done says more than the talks beside it
      }
    }
    List<Party> sides = new ArrayList<>(happening.perpetrators);
    for (Party party : happening.parties) {
      if (!Happening.contains(sides, party.id())) {
        sides.add(party);
      }
    }
    happening.perpetrators.clear();
    happening.parties.clear();
    happening.parties.addAll(sides);
  }

  /** "عثرت الشرطة على 14 جثة": nobody knows yet who killed them, and they are civilians. */
  private static void found(Happening happening) {
    if (happening.has("force")) {
      return;
    }
    happening.perpetrators.clear();
    happening.targets.replaceAll(
        target ->
            target.id().equals(ActorRegistry.UNKNOWN)
                ? new Party(
                    ActorRegistry.CIVILIANS,
                    target.from(),
                    target.to(),
                    target.loaded(),
                    target.hedged())
                : target);
    happening.perpetrators.add(new Party(ActorRegistry.UNKNOWN, 0, 0, false, false));
  }

  /** "امرأتان فجرتا نفسيهما": attackers, whatever else they are. */
  private static void unnamed(Happening happening) {
    happening.perpetrators.replaceAll(
        doer ->
            doer.id().equals(ActorRegistry.CIVILIANS)
                ? new Party(
                    ActorRegistry.UNKNOWN, doer.from(), doer.to(), doer.loaded(), doer.hedged())
                : doer);
  }

  private static boolean isReflexive(SentenceReading reading, Act act) {
    int end = Math.min(reading.to(), act.to() + REACH);
    for (int at = act.to(); act.isFinite() && act.actClass.isForce() && at < end; at++) {
      if (reading.is("cue", "reflexive", at)) {
        return true;
      }
    }
    return false;
  }
}
