package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.pattern.ActForm;
import org.tawatur.people.Group;

/** Turns the chunks that rules captured into actors with roles (codebook, section 3). */
final class Roles {

  /** The rule that finds both sides of a fight in one word: بين عشيرتين. */
  private static final String BETWEEN_TWO = "clash.between-two";

  private final ActorRegistry registry;
  private final Memory memory;
  private final Sides sides;

  Roles(ActorRegistry registry, Memory memory) {
    this.registry = registry;
    this.memory = memory;
    this.sides = new Sides(registry, memory);
  }

  void assign(Happening happening) {
    for (Act act : happening.acts) {
      happening.rules.addAll(act.rules());
      if (!act.actClass.key().equals("body-found")) { // who found them did not kill them
        add(happening, happening.perpetrators, act.role("perpetrator"));
      }
      add(happening, happening.targets, attacked(happening, act));
      Sufferers.held(happening, act);
      if (!isFought(happening)) {
        add(happening, happening.targets, act.role("victim"));
      }
      add(happening, happening.supporters, act.role("support"));
      add(happening, happening.parties, act.role("party"));
    }
    if (happening.targets.isEmpty() && hitsAPlace(happening)) {
      happening.targets.add(new Party(ActorRegistry.CIVILIANS, 0, 0, false, false));
    }
    dropAssumed(happening);
    beside(happening);
    if (happening.has("demo")) {
      Demonstrations.name(happening);
    }
    if (happening.parties.size() < 2 && (happening.hasKey("clash") || isAgreement(happening))) {
      bothSides(happening);
    }
    sideOfTheFallen(happening);
    if (isFought(happening)) {
      happening.targets.removeIf(t -> Happening.contains(happening.parties, t.id()));
    }
    happening.supporters.removeIf(s -> Happening.contains(happening.perpetrators, s.id()));
    happening.parties.removeIf(
        p ->
            Happening.contains(happening.perpetrators, p.id())
                || Happening.contains(happening.targets, p.id()));
    if (happening.perpetrators.size() > 1) {
      happening.perpetrators.removeIf(p -> p.id().equals(ActorRegistry.UNKNOWN) && !p.isWorded());
    }
    // Who is both is more often the sufferer misread as the doer, or a clash within one side.
    happening.perpetrators.removeIf(doer -> doer.isWorded() && suffers(happening, doer));
    happening.targets.removeIf(
        t -> Happening.contains(happening.perpetrators, t.id()) && happening.targets.size() > 1);
    ByNature.settle(happening, registry);
  }

  /** Whom an act hit; of a riot only those who bear arms, and no cars in the street. */
  private List<Chunk> attacked(Happening happening, Act act) {
    if (!act.actClass.isDemonstration()) {
      return act.role("target");
    }
    List<Chunk> hit = new ArrayList<>(0);
    for (Chunk chunk : act.role("target")) {
      Optional<Party> party = party(happening, chunk);
      boolean thing = chunk instanceof Chunk.GroupChunk group && group.group().thing();
      if (party.isPresent() && (!thing || !party.get().id().equals(ActorRegistry.CIVILIANS))) {
        hit.add(chunk);
      }
    }
    return hit;
  }

  /**
   * Names the gunmen whom somebody known fights and the text does not name. To be called once it is
   * settled that the happening is told: a name that the text does not give says nothing of that.
   */
  void nameFighters(Happening happening) {
    sides.nameFighters(happening);
  }

  private static boolean suffers(Happening happening, Party doer) {
    for (Act act : happening.acts) {
      for (Chunk chunk : act.role("target")) {
        if (chunk.from() == doer.from()) {
          return true;
        }
      }
    }
    for (Party target : happening.targets) {
      if (target.from() == doer.from() && target.id().equals(doer.id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives a happening without a doer the one of the sentence: the subject of the verb before goes
   * on with و (فرضت قوات الأمن طوقا، وشنت حملة), and of two sides that fight, who attacks one is
   * the other (معارك بين X وY، حيث تعرض Y لهجمات).
   *
   * @param happening a happening whose roles are assigned
   * @param before those of the same sentence before it
   */
  void complete(Happening happening, List<Happening> before) {
    latest(happening, before);
    if (happening.motive
        || Sufferers.isFound(happening)
        || !happening.perpetrators.isEmpty()
        || !happening.parties.isEmpty()) {
      return;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Happening other = before.get(i);
      if (i == before.size() - 1 && goesOn(other, happening)) {
        happening.perpetrators.addAll(other.perpetrators);
        return;
      }
      if (happening.has("force") && happening.targets.size() == 1 && other.hasKey("clash")) {
        otherSide(happening, other);
      }
    }
  }

  /** "بعض القتلى، وكان آخرهم X": one of those told of before, and of their side. */
  private void latest(Happening happening, List<Happening> before) {
    boolean named =
        happening.targets.size() == 1
            && happening.targets.get(0).id().equals(ActorRegistry.CIVILIANS)
            && !happening.people.isEmpty();
    for (int at = happening.from; named && at < happening.to; at++) {
      if (happening.reading.is("cue", "latest", at)) {
        Optional<Party> side = sideBefore(happening, before, at);
        if (side.isPresent()) {
          happening.targets.set(0, side.get());
        }
        return;
      }
    }
  }

  private Optional<Party> sideBefore(Happening happening, List<Happening> before, int at) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!before.get(i).targets.isEmpty()) {
        return Optional.of(before.get(i).targets.get(0));
      }
    }
    Optional<Party> last = Optional.empty();
    for (Chunk.ActorChunk actor : happening.reading.chunks(Chunk.ActorChunk.class)) {
      Party party = sides.of(actor.mention(), false);
      boolean armed = registry.find(party.id()).map(a -> a.isArmed()).orElse(true);
      last = actor.to() <= at && armed ? Optional.of(party) : last;
    }
    return last;
  }

  private static boolean goesOn(Happening before, Happening happening) {
    @Nullable Act verb = first(happening);
    @Nullable Act last = null;
    for (Act act : before.acts) {
      last =
          act.isFinite() && !act.imperfect && (last == null || act.from() > last.from())
              ? act
              : last;
    }
    int sex = Form.MASC | Form.FEM;
    return verb != null
        && last != null
        && verb.form == ActForm.ACTIVE
        && last.form == ActForm.ACTIVE
        && !last.match.lexeme().has("subject")
        && !verb.match.lexeme().has("subject")
        && ((verb.match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0 || verb.actClass.isState())
        && (verb.match.form() & last.match.form() & sex) != 0
        && !hasSubject(happening.reading, verb);
  }

  private static boolean hasSubject(SentenceReading reading, Act verb) {
    @Nullable Chunk behind = verb.to() < reading.to() ? ActTagger.party(reading, verb.to()) : null;
    return behind != null && !Subjects.notBehind(reading, verb, behind);
  }

  private static @Nullable Act first(Happening happening) {
    @Nullable Act first = null;
    for (Act act : happening.acts) {
      first = first == null || act.from() < first.from() ? act : first;
    }
    return first;
  }

  private void otherSide(Happening happening, Happening fight) {
    String struck = happening.targets.get(0).id();
    if (fight.parties.size() != 2 || struck.equals(ActorRegistry.UNKNOWN)) {
      return;
    }
    Party one = fight.parties.get(0);
    Party two = fight.parties.get(1);
    if (registry.sameSide(struck, one.id())) {
      happening.perpetrators.add(two);
    } else if (registry.sameSide(struck, two.id())) {
      happening.perpetrators.add(one);
    }
  }

  /** "اشتباكات بين X وY": roles follow the fight between two sides, not the losses. */
  private boolean isFought(Happening happening) {
    int sides = 0;
    for (Act act : happening.acts) {
      if (act.actClass.key().equals("clash")) {
        for (Chunk side : act.role("party")) {
          sides += party(happening, side).isPresent() ? 1 : 0;
        }
        sides += act.rules().contains(BETWEEN_TWO) ? 1 : 0;
      }
    }
    return sides > 1;
  }

  /** "قتل ثلاثة جنود في اشتباكات مع X": whose men fell is the other side of the fight. */
  private void sideOfTheFallen(Happening happening) {
    if (!happening.hasKey("clash")
        || happening.parties.size() != 1
        || happening.targets.size() != 1
        || Happening.worded(happening.perpetrators)) {
      return;
    }
    Party fallen = happening.targets.get(0);
    boolean armed = registry.find(fallen.id()).map(Actor::isArmed).orElse(true);
    if (armed && !fallen.id().equals(happening.parties.get(0).id())) {
      happening.targets.clear();
      happening.parties.add(fallen);
    }
  }

  /**
   * "هاجم نقطة للواء الباقر، ما أدى إلى مقتل أربعة عناصر": men and things of no named side are of
   * the side that is named before them; without one they are taken for the country's forces.
   */
  private void dropAssumed(Happening happening) {
    happening.targets.removeIf(
        target ->
            target.isWorded() && isAssumed(happening, target) && isNamedBeside(happening, target));
    if (happening.targets.size() > 1) {
      happening.targets.removeIf(target -> target.isWorded() && isTheirs(happening, target));
    }
  }

  /** "قتل خمسة عناصر بانفجار لغم بسيارتهم": what the sufferers own is no sufferer of its own. */
  private static boolean isTheirs(Happening happening, Party party) {
    for (Chunk chunk : happening.reading.chunksAt(party.from())) {
      if (chunk instanceof Chunk.GroupChunk group
          && chunk.to() == party.to()
          && group.group().thing()
          && group.group().possessed()
          && group.group().owner().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "انفجرت سيارة قرب مقر للشرطة": aimed at the post, and it was passers-by who died. */
  private void beside(Happening happening) {
    for (Party target : happening.targets) {
      if (isArmed(target)) {
        return;
      }
    }
    for (Act act : happening.acts) {
      for (Chunk chunk : act.role("beside")) {
        Optional<Party> party = party(happening, chunk).filter(this::isArmed);
        party.ifPresent(happening.targets::add);
      }
    }
  }

  private boolean isArmed(Party party) {
    return registry.isArmed(party.id());
  }

  private boolean isAssumed(Happening happening, Party party) {
    for (Chunk chunk : happening.reading.chunksAt(party.from())) {
      if (chunk instanceof Chunk.GroupChunk group && chunk.to() == party.to()) {
        Group people = group.group();
        return people.owner().isEmpty()
            && people.side().isEmpty()
            && people.country().isEmpty()
            && !people.possessed()
            && people.isArmed();
      }
    }
    return false;
  }

  private boolean isNamedBeside(Happening happening, Party assumed) {
    boolean joined = false;
    boolean thing = false;
    for (Chunk chunk : happening.reading.chunksAt(assumed.from())) {
      if (chunk instanceof Chunk.GroupChunk group) {
        joined |= (chunk.proclitics() & Clitics.WAW) != 0;
        thing |= group.group().thing();
      }
    }
    for (Party other : happening.targets) {
      boolean before = other.from() < assumed.from() && !joined;
      if (isArmed(other) && other.isWorded() && !isAssumed(happening, other) && (thing || before)) {
        return true;
      }
    }
    return false;
  }

  /** "تعرضت قرية X لقصف": fire on a place where people live is fire on civilians. */
  private static boolean hitsAPlace(Happening happening) {
    for (Act act : happening.acts) {
      if (act.has("struck-place")) {
        return true;
      }
    }
    return false;
  }

  static boolean isAgreement(Happening happening) {
    return happening.hasKey("agreement") || happening.hasKey("negotiation");
  }

  /** "الطرفان", "الجانبين": the last two sides that the document named. */
  private void bothSides(Happening happening) {
    for (int at = happening.from; at < happening.to; at++) {
      if (happening.reading.is("cue", "both-sides", at)) {
        happening.parties.clear();
        for (String side : memory.lastSides()) {
          happening.parties.add(new Party(side, at, at + 1, false, false));
        }
        return;
      }
    }
  }

  private void add(Happening happening, List<Party> parties, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Optional<Party> party = party(happening, chunk);
      if (party.isPresent() && !Happening.contains(parties, party.get().id())) {
        parties.add(party.get());
      }
    }
  }

  /** The actor that a chunk stands for. */
  Optional<Party> party(Happening happening, Chunk chunk) {
    return sides.of(happening, chunk);
  }
}
