package org.tawatur.extract;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.Actor;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.people.Group;
import org.tawatur.record.SubType;

/** Decides the sub-type and the tactic: the first decision of codebook section 2 that fits. */
final class Typing {

  private static final int UNSPECIFIC = 46;

  /** Means below this only refine a battle or an attack, and do not change what it is. */
  private static final int LEAST_MEANS = 49;

  private static final long MEANS = LexiconMatches.signature("instrument", "modifier");

  private final ActorRegistry registry;
  private final Map<String, ActClass> classes;

  Typing(ActorRegistry registry, Map<String, ActClass> classes) {
    this.registry = registry;
    this.classes = classes;
  }

  /**
   * Takes acts that are only charged out of a happening that tells another: قتلت الشرطة اثنين من
   * المتهمين بالهجوم الانتحاري tells of two dead, and not of the attack. So does what only marks
   * the time: منذ دخول القوات. To be called before its roles are settled.
   */
  static void dropCharges(Happening happening) {
    boolean told = false;
    for (Act act : happening.acts) {
      told |=
          (act.actClass.isForce() || act.actClass.isHarm())
              && Assertion.mode(happening.reading, act) == Assertion.Mode.ASSERTED;
    }
    if (told) {
      happening.acts.removeIf(
          act ->
              !act.actClass.isAuxiliary()
                  && (Assertion.isCharged(happening.reading, act)
                      || marksTime(happening.reading, act)));
    }
  }

  /** "منذ بدء الغارات": an act noun, or the one before it, stands behind since. */
  private static boolean marksTime(SentenceReading reading, Act act) {
    int from = act.from();
    for (Act before : reading.acts) {
      if (before.to() == from && before.actClass.isAuxiliary() && before.form == ActForm.NOUN) {
        from = before.from();
      }
    }
    return act.form == ActForm.NOUN && reading.wordEndingAt("cue", "since", from) >= 0;
  }

  void decide(Happening happening) {
    Demonstrations.dropMention(happening);
    @Nullable Act main = Demonstrations.main(happening, main(happening));
    happening.main = main;
    if (main == null) {
      return;
    }
    Optional<ActClass> means = means(happening, main);
    happening.tactic = tactic(happening, main);
    happening.subType = subType(happening, main);
    if (means.isPresent() && means.get().subType().isPresent() && !happening.has("demo")) {
      happening.subType = means.get().subType().get();
      happening.tactic = means.get().tactic();
    }
    if (happening.subType.label().equals(SubType.GRENADE.label())) {
      happening.tactic = Optional.empty();
    }
  }

  /** The means that the words beside an unspecific act name, where they say more than the act. */
  private Optional<ActClass> means(Happening happening, Act main) {
    if (!main.actClass.isForce() && !main.actClass.isHarm()) {
      return Optional.empty();
    }
    Optional<ActClass> best = Optional.empty();
    int rank = Math.max(main.actClass.rank(), LEAST_MEANS);
    boolean groundAssault = hasInstrument(happening, "shooting");
    boolean supported = false; // "مسنودة بمقاتلات التحالف،": the means of others
    int first = happening.reading.to();
    int last = happening.reading.from();
    for (Act act : happening.acts) {
      first = Math.min(first, act.from());
      last = Math.max(last, act.to());
    }
    int covered = 0;
    for (int at = Math.max(happening.from, first - 6);
        at < Math.min(happening.to, last + 8);
        at++) {
      if (at >= last
          && (Assertion.isCharge(happening.reading, at, happening.to)
              || happening.reading.is("cue", "negation", at)
              || happening.reading.is("cue", "concomitant", at))) {
        break;
      }
      supported = happening.reading.is("cue", "support", at) || supported;
      supported &= !happening.reading.tokens.isComma(at);
      if (supported || at < covered || !happening.reading.matches.mayHave(at, MEANS)) {
        continue;
      }
      for (Match match : happening.reading.matches.at(at)) {
        String category = match.lexeme().category();
        boolean names = category.equals("instrument") || category.equals("modifier");
        covered = category.equals("instrument") ? Math.max(covered, match.to()) : covered;
        ActClass means = names ? classes.get(match.lexeme().key()) : null;
        boolean loose = category.equals("modifier") && !follows(happening, at);
        boolean among = happening.reading.wordEndingAt("cue", "victims-of", at) >= 0;
        if (means == null
            || among
            || !means.isForce()
            || loose
            || (groundAssault && isIndirect(means) && !isDoer(happening, at))
            || (match.lexeme().has("weak") && !main.actClass.isForce())
            || means.rank() <= rank
            || (means.rank() < 50 && main.actClass.isForce())) {
          continue;
        }
        best = Optional.of(means);
        rank = means.rank();
      }
    }
    return best;
  }

  /** "دبابات أطلقت نيرانها": what fires is the means, whatever its fire is called. */
  private static boolean isDoer(Happening happening, int token) {
    for (Party party : happening.perpetrators) {
      if (party.from() <= token && token < party.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndirect(ActClass means) {
    return means.key().equals("rocket") || means.key().equals("artillery");
  }

  /** Whether small arms are named: then rockets beside them are part of an attack on the ground. */
  private static boolean hasInstrument(Happening happening, String key) {
    for (int at = happening.from; at < happening.to; at++) {
      if (happening.reading.is("instrument", key, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token comes right after an act word: an adjective tells the means of that act. */
  private static boolean follows(Happening happening, int at) {
    for (Act act : happening.acts) {
      if (act.to() <= at && at - act.to() <= 1) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Act main(Happening happening) {
    @Nullable Act best = null;
    boolean suffered = happening.has("harm") && lethal(happening);
    for (Act act : happening.acts) {
      boolean sequel =
          suffered && act.actClass.isState() && !act.actClass.key().startsWith("arrest");
      if (act.actClass.isAuxiliary() || act.negated || act.irrealis || sequel) {
        continue;
      }
      if (best == null || act.actClass.rank() > best.actClass.rank()) {
        best = act;
      }
    }
    if (best != null && best.actClass.key().equals("loot")) {
      return assault(happening, best);
    }
    return best;
  }

  /** "هاجموا القرية وأحرقوا المنازل": what was burnt or robbed in an attack belongs to it. */
  private static Act assault(Happening happening, Act loot) {
    for (Act act : happening.acts) {
      boolean told = !act.negated && !act.irrealis && act.from() < loot.from();
      if (act.actClass.isForce() && told && act.has("target")) {
        return act;
      }
    }
    return loot;
  }

  private Optional<String> tactic(Happening happening, Act main) {
    if (main.actClass.tactic().isPresent()) {
      return main.actClass.tactic();
    }
    for (Act act : happening.acts) {
      if (act.actClass.isForce() && act.actClass.tactic().isPresent()) {
        return act.actClass.tactic();
      }
    }
    return Optional.empty();
  }

  private SubType subType(Happening happening, Act main) {
    boolean demo = happening.has("demo");
    boolean harmed = !happening.tolls.isEmpty() || happening.has("harm");
    if (demo) {
      return Demonstrations.subType(happening, harmed);
    }
    if (isUnopposed(happening)) {
      return SubType.NON_VIOLENT_TRANSFER_OF_TERRITORY;
    }
    boolean violent = happening.has("force") || happening.has("harm");
    if (violent && main.actClass.rank() < UNSPECIFIC) {
      Optional<SubType> territory = territory(happening);
      if (territory.isPresent()) {
        return territory.get();
      }
    }
    boolean raided = main.actClass.key().startsWith("arrest") && violent && lethal(happening);
    if (main.actClass.isState() && !raided) {
      return main.actClass.subType().orElse(SubType.OTHER);
    }
    if (main.actClass.subType().isPresent() && main.actClass.rank() >= 50) {
      return main.actClass.subType().get();
    }
    if (main.actClass.key().equals("clash")) {
      return SubType.ARMED_CLASH;
    }
    if (main.actClass.key().equals("missing") && !happening.has("force")) {
      return SubType.OTHER;
    }
    return byTarget(happening, main);
  }

  /** Whether people were killed or wounded: an arrest with dead is an attack or a clash. */
  private static boolean lethal(Happening happening) {
    for (Happening.Toll toll : happening.tolls) {
      if (toll.outcome() == org.tawatur.record.Outcome.KILLED
          || toll.outcome() == org.tawatur.record.Outcome.INJURED) {
        return true;
      }
    }
    return false;
  }

  /** "دخلوا البلدة دون قتال": a place taken or entered, and nobody fought for it. */
  private static boolean isUnopposed(Happening happening) {
    boolean taken = happening.hasKey("seize-territory") || happening.hasKey("regain");
    boolean entered = happening.hasKey("reinforcement") && happening.place != null;
    return (taken || entered)
        && !happening.hasKey("agreement")
        && happening.tolls.isEmpty()
        && Kinds.cue(happening, "without-fight");
  }

  private Optional<SubType> territory(Happening happening) {
    if (!happening.hasKey("seize-territory") && !happening.hasKey("regain")) {
      return Optional.empty();
    }
    for (Party party : happening.perpetrators) {
      Optional<Actor> actor = registry.find(party.id());
      if (actor.isPresent() && actor.get().inter().equals("state-forces")) {
        return Optional.of(SubType.GOVERNMENT_REGAINS_TERRITORY);
      }
    }
    return Optional.of(SubType.NON_STATE_ACTOR_OVERTAKES_TERRITORY);
  }

  /** What a crowd does is a riot: demonstrators, or many unarmed people together. */
  private static Optional<SubType> crowd(Happening happening, Act main) {
    boolean protesters = !happening.perpetrators.isEmpty();
    for (Party party : happening.perpetrators) {
      protesters &= party.id().equals(ActorRegistry.PROTESTERS) && party.isWorded();
    }
    if (protesters) {
      return Optional.of(SubType.VIOLENT_DEMONSTRATION);
    }
    boolean civilians = !happening.perpetrators.isEmpty();
    boolean many = false;
    for (Party party : happening.perpetrators) {
      civilians &= party.id().equals(ActorRegistry.CIVILIANS) && party.isWorded();
      many |= isMany(happening, party);
    }
    return civilians && many && main.actClass.isForce()
        ? Optional.of(SubType.MOB_VIOLENCE)
        : Optional.empty();
  }

  private static boolean isMany(Happening happening, Party party) {
    SentenceReading reading = happening.reading;
    if (party.from() < reading.from() || party.from() >= reading.to()) {
      return false; // taken over from another sentence
    }
    for (Chunk chunk : reading.chunksAt(party.from())) {
      if (chunk instanceof Chunk.GroupChunk group) {
        Group people = group.group();
        return people.kind() == Group.Kind.BODY || people.min() > 2 || people.max().isEmpty();
      }
    }
    return false;
  }

  /** Armed against armed is a battle; against civilians, violence against civilians. */
  private SubType byTarget(Happening happening, Act main) {
    Optional<SubType> crowd = crowd(happening, main);
    if (crowd.isPresent()) {
      return crowd.get();
    }
    if (Happening.contains(happening.targets, ActorRegistry.PROTESTERS)) {
      return SubType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
    }
    boolean armed = false;
    boolean civilian = false;
    for (Party target : happening.targets) {
      if (target.id().equals(ActorRegistry.CIVILIANS)) {
        civilian = true;
      } else if (target.id().equals(ActorRegistry.UNKNOWN)) {
        armed |= target.isWorded() && happening.targets.size() == 1;
      } else {
        armed |= registry.find(target.id()).map(Actor::isArmed).orElse(true);
      }
    }
    if (!happening.parties.isEmpty()) {
      armed = true;
    }
    if (armed && !(civilian && main.actClass.key().equals("abduction"))) {
      return main.actClass.key().equals("execution") && civilian
          ? SubType.ATTACK
          : SubType.ARMED_CLASH;
    }
    if (civilian) {
      return SubType.ATTACK;
    }
    return main.actClass.subType().orElse(defaultOf(main));
  }

  private static SubType defaultOf(Act main) {
    return switch (main.actClass.key()) {
      case "lose", "missing", "ambush", "raid", "infiltration", "sniping", "attack" ->
          SubType.ARMED_CLASH;
      default -> SubType.ATTACK;
    };
  }
}
