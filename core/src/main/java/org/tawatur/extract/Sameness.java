package org.tawatur.extract;

import java.util.List;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Match;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;

/**
 * Whether two tellings in one document are of the same happening, by what they are, who takes part,
 * where, when, and with which toll.
 */
final class Sameness {

  /** The rank of an act of force above which its word names the means: not قصف or هجوم. */
  private static final int GENERIC_MEANS = 50;

  private final ActorRegistry registry;
  private final Memory memory;

  Sameness(ActorRegistry registry, Memory memory) {
    this.registry = registry;
    this.memory = memory;
  }

  enum Family {
    VIOLENCE,
    CROWD,
    AGREEMENT,
    OTHER
  }

  static Family family(Happening happening) {
    return switch (happening.subType.type()) {
      case BATTLES, EXPLOSIONS_REMOTE_VIOLENCE, VIOLENCE_AGAINST_CIVILIANS -> Family.VIOLENCE;
      case PROTESTS, RIOTS -> Family.CROWD;
      default ->
          happening.subType == org.tawatur.record.SubType.AGREEMENT
              ? Family.AGREEMENT
              : Family.OTHER;
    };
  }

  static boolean sharesToll(Happening a, Happening b) {
    for (Happening.Toll one : a.tolls) {
      for (Happening.Toll two : b.tolls) {
        if (one.outcome() == two.outcome()
            && one.min() == two.min()
            && one.max().equals(two.max())
            && one.min() >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  boolean same(Happening old, Happening next, boolean recent) {
    boolean apart = old.reading == next.reading && !next.anaphoric;
    if (old.kind != next.kind || apart) {
      return false;
    }
    if (PlaceAgreement.conflict(old.place, next.place) || !sameDay(old, next)) {
      return false;
    }
    if (sharesToll(old, next) && family(old) == family(next) && old.kind == Kind.EVENT) {
      return true;
    }
    if (next.anaphoric && recent && family(old) == family(next)) {
      return family(next) != Family.OTHER || old.subType == next.subType;
    }
    if (recent && (goesOn(old, next) || bringsBodies(old, next))) {
      return true;
    }
    if (!compatible(old, next)) {
      return false;
    }
    if (recent && leftUncounted(old, next)) {
      return true;
    }
    if (Happening.worded(old.targets)
        && Happening.worded(next.targets)
        && !overlap(old.targets, next.targets)) {
      return false;
    }
    if (Happening.worded(old.perpetrators)
        && Happening.worded(next.perpetrators)
        && !Happening.unknown(old.perpetrators)
        && !Happening.unknown(next.perpetrators)
        && !overlap(old.perpetrators, next.perpetrators)) {
      return false;
    }
    if (onlyHarm(next)) {
      return recent || PlaceAgreement.agree(old.place, next.place);
    }
    return PlaceAgreement.agree(old.place, next.place) && !conflictingTolls(old, next);
  }

  /**
   * "المهاجمون استهدفوا الدورية": violence without a place or a day of its own, with no party that
   * is new, goes on with what was told before, whatever toll another source gives.
   */
  private boolean goesOn(Happening old, Happening next) {
    return family(old) == Family.VIOLENCE
        && family(next) == Family.VIOLENCE
        && old.kind == Kind.EVENT
        && next.kind == Kind.EVENT
        && next.place == null
        && next.time == null
        && !opensNew(next)
        && !differentMeans(old, next)
        && (Happening.worded(next.perpetrators) || Happening.worded(next.targets))
        && allKnown(next, next.perpetrators, old.perpetrators)
        && allKnown(next, next.targets, old.targets);
  }

  /**
   * "قصف مقرا في أربيل. وقال المجلس إن أربعة مدنيين قتلوا": dead of whom nothing else is told are
   * those of the explosion before, whomever it was meant for.
   */
  private static boolean leftUncounted(Happening old, Happening next) {
    return old.subType.type() == EventType.EXPLOSIONS_REMOTE_VIOLENCE
        && old.kind == Kind.EVENT
        && old.tolls.isEmpty()
        && onlyHarm(next)
        && !next.tolls.isEmpty()
        && !Happening.worded(next.perpetrators)
        && !opensNew(next)
        && !hasSimilarCue(next);
  }

  /** "كما", "إلى ذلك": words that turn to something else. */
  private static boolean opensNew(Happening next) {
    for (int at = next.from; at < Math.min(next.to, next.from + 2); at++) {
      for (Match match : next.reading.matches.at(at)) {
        if (match.lexeme().category().equals("cue") && match.lexeme().has("new")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no party is brought in anew: each has the article, or took this part before. */
  private boolean allKnown(Happening happening, List<Party> parties, List<Party> before) {
    for (Party party : parties) {
      if (party.isWorded()
          && !isDefinite(happening, party.from())
          && (party.id().equals(ActorRegistry.UNKNOWN) || !overlap(List.of(party), before))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDefinite(Happening happening, int token) {
    for (Chunk chunk : happening.reading.chunksAt(token)) {
      if (chunk instanceof Chunk.ActorChunk actor) {
        boolean nameless = actor.mention().id().equals(ActorRegistry.UNKNOWN);
        boolean definite = (chunk.proclitics() & Clitics.AL) != 0;
        return actor.mention().isReference() || (nameless && definite);
      }
    }
    for (Chunk chunk : happening.reading.chunksAt(token)) {
      if (chunk instanceof Chunk.GroupChunk group) {
        return group.group().definite() && group.group().owner().isEmpty();
      }
    }
    return false;
  }

  /** "انتشلت فرق الإنقاذ جثامين القتلى": the dead of what was told before. */
  private static boolean bringsBodies(Happening old, Happening next) {
    if (!next.hasKey("body-found") || next.time != null || family(old) != Family.VIOLENCE) {
      return false;
    }
    for (Happening.Toll toll : old.tolls) {
      if (toll.outcome() == org.tawatur.record.Outcome.KILLED) {
        return true;
      }
    }
    return false;
  }

  /** Whether its words say that it is another than what was told. */
  static boolean isAnother(Happening next) {
    return isElsewhen(next) || hasSimilarCue(next);
  }

  /** "في البلدة ذاتها": the same place is only pointed out where the happening is another. */
  private static boolean isElsewhen(Happening next) {
    return next.place != null
        && next.place.isReference()
        && next.reading.is("place-same", "", next.place.to() - 1);
  }

  private static boolean onlyHarm(Happening next) {
    return !next.has("force")
        && !next.has("demo")
        && !next.has("state")
        && next.place == null
        && next.time == null;
  }

  private static boolean hasSimilarCue(Happening next) {
    for (int at = next.from; at < next.to; at++) {
      if (next.reading.is("cue", "similar", at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two may be the same by what they are. */
  private static boolean compatible(Happening old, Happening next) {
    EventType a = old.subType.type();
    EventType b = next.subType.type();
    if (a == b) {
      return a == EventType.STRATEGIC_DEVELOPMENTS
          ? sameDevelopment(old, next)
          : old.subType == next.subType || !differentMeans(old, next);
    }
    boolean violentA = isViolent(a);
    boolean violentB = isViolent(b);
    if (violentA && violentB) {
      return onlyGeneric(old) || onlyGeneric(next);
    }
    boolean crowdA = a == EventType.PROTESTS || a == EventType.RIOTS;
    boolean crowdB = b == EventType.PROTESTS || b == EventType.RIOTS;
    return crowdA && crowdB;
  }

  /** Whether each names a means, and not the same: قصف مدفعي، غارة. */
  private static boolean differentMeans(Happening old, Happening next) {
    return namesMeans(old) && namesMeans(next) && old.subType != next.subType;
  }

  /** Whether its act names a means (غارة), or words beside it do (استهدفت طائرة مسيرة). */
  private static boolean namesMeans(Happening happening) {
    boolean beside =
        happening.subType.type() == EventType.EXPLOSIONS_REMOTE_VIOLENCE
            && happening.main != null
            && happening.main.actClass.subType().filter(happening.subType::equals).isEmpty();
    return beside || specificity(happening) > GENERIC_MEANS;
  }

  /** Sub-types that hold many things (a cordon, a body found) are the same only by their act. */
  private static boolean sameDevelopment(Happening old, Happening next) {
    boolean broad =
        old.subType == org.tawatur.record.SubType.OTHER
            || old.subType == org.tawatur.record.SubType.CHANGE_TO_GROUP_ACTIVITY;
    return old.subType == next.subType
        && ends(old) == ends(next)
        && (!broad
            || old.main == null
            || next.main == null
            || kin(old.main).equals(kin(next.main)));
  }

  /** Whether its end is told: start and end of a campaign are two. */
  private static boolean ends(Happening happening) {
    for (Act act : happening.acts) {
      if (act.match.lexeme().features().getOrDefault("phase", "").equals("end")) {
        return true;
      }
    }
    return false;
  }

  private static String kin(Act act) {
    String key = act.actClass.key();
    return key.equals("sweep") ? "operation" : key;
  }

  private static boolean isViolent(EventType type) {
    return type == EventType.BATTLES
        || type == EventType.EXPLOSIONS_REMOTE_VIOLENCE
        || type == EventType.VIOLENCE_AGAINST_CIVILIANS;
  }

  /** Whether only unspecific words tell it, so that any kind of attack may be meant. */
  private static boolean onlyGeneric(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isForce() && act.actClass.rank() > 25) {
        return false;
      }
    }
    return true;
  }

  private boolean sameDay(Happening old, Happening next) {
    if (old.time == null || next.time == null) {
      return true;
    }
    var a = old.time.expression().window(memory.day());
    var b = next.time.expression().window(memory.day());
    if (a.from().isEmpty() || b.from().isEmpty() || a.to().isEmpty() || b.to().isEmpty()) {
      return true;
    }
    return !a.from().get().isAfter(b.to().get()) && !b.from().get().isAfter(a.to().get());
  }

  private static boolean conflictingTolls(Happening old, Happening next) {
    for (Happening.Toll a : old.tolls) {
      for (Happening.Toll b : next.tolls) {
        if (a.outcome() == b.outcome() && a.min() == b.min() && a.max().equals(b.max())) {
          return false;
        }
      }
    }
    return !old.tolls.isEmpty() && !next.tolls.isEmpty();
  }

  boolean overlap(List<Party> a, List<Party> b) {
    for (Party one : a) {
      for (Party two : b) {
        if (registry.sameSide(one.id(), two.id())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what another account says may be what this one only words less exactly. */
  static boolean mayRefine(Happening keep, Happening other) {
    return keep.subType.type() == other.subType.type()
        || onlyGeneric(keep)
        || !isViolent(keep.subType.type());
  }

  static int specificity(Happening happening) {
    return happening.main == null ? 0 : happening.main.actClass.rank();
  }
}
