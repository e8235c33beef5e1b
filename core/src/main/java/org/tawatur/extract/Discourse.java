package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.lexicon.Clitics;
import org.tawatur.people.NamedPerson;
import org.tawatur.record.EventType;
import org.tawatur.record.Kind;
import org.tawatur.source.SourceMention;
import org.tawatur.text.SentenceRole;

/**
 * Joins what a document tells twice (headline and body, "الهجوم أسفر عن …") and completes what it
 * leaves out: the place and day of a sequel, the source that goes on speaking.
 */
final class Discourse {

  /** How many happenings back one may be told again: a text of any length is read in its time. */
  static final int MOST_BACK = 200;

  /** So many happenings back is just before. */
  private static final int RECENT = 3;

  private final ActorRegistry registry;
  private final Memory memory;
  private final PlaceReferences references;
  private final List<Happening> told = new ArrayList<>();
  private final List<Happening> headlines = new ArrayList<>();

  Discourse(ActorRegistry registry, Memory memory, PlaceReferences references) {
    this.references = references;
    this.registry = registry;
    this.memory = memory;
  }

  List<Happening> happenings() {
    return told;
  }

  void add(Happening next) {
    next.anaphoric = isAnaphoric(next);
    if (next.reading.sentence.role() == SentenceRole.TITLE) {
      headlines.add(next);
      return;
    }
    @Nullable Happening same = sameAs(next);
    if (same != null) {
      merge(same, next);
      return;
    }
    if (next.anaphoric && !hasOwnSubstance(next)) {
      return;
    }
    told.add(next);
  }

  /** A headline is told again in the body; only what the body leaves out is a record of its own. */
  void closeHeadlines() {
    List<Happening> alone = new ArrayList<>();
    for (Happening headline : headlines) {
      @Nullable Happening best = null;
      int bestScore = 0;
      for (Happening body : told) {
        int score = headlineScore(headline, body);
        if (score > bestScore) {
          best = body;
          bestScore = score;
        }
      }
      if (best != null) {
        complete(best, headline, true);
      } else if (alone.stream().noneMatch(a -> headlineScore(headline, a) > 0)) {
        alone.add(headline);
      }
    }
    told.addAll(0, alone);
  }

  /** How well a headline fits what the body tells; 0 where it is something else. */
  private int headlineScore(Happening headline, Happening body) {
    if (family(headline) != family(body) && !(sharesToll(headline, body) || isHarmOnly(headline))) {
      return 0;
    }
    int score = 1;
    score += sharesToll(headline, body) ? 4 : 0;
    score +=
        headline.place != null
                && body.place != null
                && PlaceAgreement.same(headline.place, body.place)
            ? 2
            : 0;
    score += overlap(headline.perpetrators, body.perpetrators) ? 1 : 0;
    score += overlap(headline.targets, body.targets) ? 1 : 0;
    score += headline.subType == body.subType ? 2 : 0;
    return score;
  }

  private static boolean isHarmOnly(Happening happening) {
    return happening.has("harm") && !happening.has("force");
  }

  private enum Family {
    VIOLENCE,
    CROWD,
    AGREEMENT,
    OTHER
  }

  private static Family family(Happening happening) {
    return switch (happening.subType.type()) {
      case BATTLES, EXPLOSIONS_REMOTE_VIOLENCE, VIOLENCE_AGAINST_CIVILIANS -> Family.VIOLENCE;
      case PROTESTS, RIOTS -> Family.CROWD;
      default ->
          happening.subType == org.tawatur.record.SubType.AGREEMENT
              ? Family.AGREEMENT
              : Family.OTHER;
    };
  }

  private static boolean sharesToll(Happening a, Happening b) {
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

  /** Whether its main act points back: الهجوم، القصف، الاشتباكات. */
  private static boolean isAnaphoric(Happening next) {
    for (Act act : next.acts) {
      if (act.actClass.isAuxiliary() || act.actClass.isHarm()) {
        continue;
      }
      if ((act.match.proclitics() & Clitics.AL) == 0 || act.isFinite()) {
        return false;
      }
    }
    return next.has("force") || next.has("demo") || next.has("state");
  }

  private static boolean hasOwnSubstance(Happening next) {
    boolean placed = next.place != null && !next.place.isReference();
    return !next.tolls.isEmpty()
        || (placed && (next.time != null || family(next) != Family.VIOLENCE));
  }

  private @Nullable Happening sameAs(Happening next) {
    if (isElsewhen(next) || hasSimilarCue(next)) {
      return null;
    }
    int first = Math.max(0, told.size() - MOST_BACK);
    for (int i = told.size() - 1; i >= first; i--) {
      Happening old = told.get(i);
      if (same(old, next, i >= told.size() - RECENT)) {
        return old;
      }
    }
    return null;
  }

  private boolean same(Happening old, Happening next, boolean recent) {
    boolean apart = old.reading == next.reading && !next.anaphoric;
    if (old.kind != next.kind || apart) {
      return false;
    }
    if (PlaceAgreement.conflict(old.place, next.place) || conflictingDays(old, next)) {
      return false;
    }
    if (sharesToll(old, next) && family(old) == family(next) && old.kind == Kind.EVENT) {
      return true;
    }
    if (next.anaphoric && recent && family(old) == family(next)) {
      return family(next) != Family.OTHER || old.subType == next.subType;
    }
    if (!compatible(old, next)) {
      return false;
    }
    if (worded(old.targets) && worded(next.targets) && !overlap(old.targets, next.targets)) {
      return false;
    }
    if (worded(old.perpetrators)
        && worded(next.perpetrators)
        && !Happening.unknown(old.perpetrators)
        && !Happening.unknown(next.perpetrators)
        && !overlap(old.perpetrators, next.perpetrators)) {
      return false;
    }
    if (onlyHarm(next)) {
      return recent || PlaceAgreement.agree(old.place, next.place);
    }
    return PlaceAgreement.agree(old.place, next.place)
        && !conflictingTolls(old, next)
        && (old.time == null || next.time == null || sameDay(old, next));
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
      return a != EventType.STRATEGIC_DEVELOPMENTS || old.subType == next.subType;
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

  private boolean conflictingDays(Happening old, Happening next) {
    return old.time != null && next.time != null && !sameDay(old, next);
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

  private boolean overlap(List<Party> a, List<Party> b) {
    for (Party one : a) {
      for (Party two : b) {
        if (registry.sameSide(one.id(), two.id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean worded(List<Party> parties) {
    for (Party party : parties) {
      if (party.isWorded()) {
        return true;
      }
    }
    return false;
  }

  private static void merge(Happening old, Happening next) {
    complete(old, next, false);
  }

  private static void complete(Happening keep, Happening other, boolean title) {
    if (title) {
      if (keep.tolls.isEmpty()) {
        keep.tolls.addAll(other.tolls);
      }
    } else {
      List<Happening.Toll> merged = Tolls.merged(keep.tolls, other.tolls);
      keep.tolls.clear();
      keep.tolls.addAll(merged);
    }
    if (Happening.unknown(keep.perpetrators) && !Happening.unknown(other.perpetrators)) {
      keep.perpetrators.clear();
      keep.perpetrators.addAll(other.perpetrators);
    }
    if (Happening.unknown(keep.targets) && !other.targets.isEmpty()) {
      keep.targets.clear();
      keep.targets.addAll(other.targets);
    }
    if (keep.parties.isEmpty() && keep.perpetrators.isEmpty()) {
      keep.parties.addAll(other.parties);
    }
    if (keep.supporters.isEmpty()) {
      keep.supporters.addAll(other.supporters);
    }
    if (other.place != null
        && (keep.place == null
            || keep.place.isReference()
            || (keep.place.area() && !other.place.area()))) {
      keep.place = other.place;
    } else if (other.place != null
        && keep.place != null
        && PlaceAgreement.isWide(keep.place)
        && !PlaceAgreement.isWide(other.place)
        && !other.place.isReference()) {
      keep.place = other.place.in(keep.place);
    }
    keep.areas.addAll(other.areas);
    if (keep.time == null) {
      keep.time = other.time;
    }
    for (NamedPerson person : other.people) {
      if (keep.people.stream().noneMatch(p -> p.nameFrom() == person.nameFrom())) {
        keep.people.add(person);
      }
    }
    for (SourceMention source : other.sources) {
      if (!keep.sources.contains(source)) {
        keep.sources.add(source);
      }
    }
    keep.rules.addAll(other.rules);
    if (specificity(other) > specificity(keep)) {
      keep.subType = other.subType;
      keep.tactic = other.tactic.isPresent() ? other.tactic : keep.tactic;
    } else if (keep.tactic.isEmpty()) {
      keep.tactic = other.tactic;
    }
    keep.weight = Math.max(keep.weight, other.weight) + 0.5;
  }

  private static int specificity(Happening happening) {
    return happening.main == null ? 0 : happening.main.actClass.rank();
  }

  /** Sequels without a place or a day of their own have those of the act they follow. */
  void inherit() {
    @Nullable Happening before = null;
    for (Happening happening : told) {
      if (happening.place != null && happening.place.isReference()) {
        happening.place =
            references.resolve(happening.place, before == null ? null : before.place).orElse(null);
      }
      if (happening.place == null
          && before != null
          && happening.kind == Kind.EVENT
          && !happening.background) {
        happening.place = before.place;
      }
      before = happening;
    }
  }
}
