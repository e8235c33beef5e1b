package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Clitics;
import org.tawatur.people.NamedPerson;
import org.tawatur.place.PlaceMention;
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

  /** How many of the last happenings a sequel may go on with. */
  private static final int RECENT = 3;

  private final Sameness sameness;
  private final PlaceReferences references;
  private final List<Happening> told = new ArrayList<>();
  private final List<Happening> headlines = new ArrayList<>();

  Discourse(ActorRegistry registry, Memory memory, PlaceReferences references) {
    this.references = references;
    this.sameness = new Sameness(registry, memory);
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
      if (isDenied(same) && !isDenied(next)) {
        told.set(told.indexOf(same), next);
        merge(next, same);
      } else {
        merge(same, next);
      }
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
    if (Sameness.family(headline) != Sameness.family(body)
        && !(Sameness.sharesToll(headline, body) || isHarmOnly(headline))) {
      return 0;
    }
    if (Sameness.family(headline) == Sameness.Family.OTHER
        && Sameness.family(body) == Sameness.Family.OTHER
        && headline.subType != body.subType
        && !Sameness.sharesToll(headline, body)) {
      return 0;
    }
    int score = 1;
    score += Sameness.sharesToll(headline, body) ? 4 : 0;
    score +=
        headline.place != null
                && body.place != null
                && PlaceAgreement.same(headline.place, body.place)
            ? 2
            : 0;
    score += sameness.overlap(headline.perpetrators, body.perpetrators) ? 1 : 0;
    score += sameness.overlap(headline.targets, body.targets) ? 1 : 0;
    score += headline.subType == body.subType ? 2 : 0;
    return score;
  }

  private static boolean isHarmOnly(Happening happening) {
    return happening.has("harm") && !happening.has("force");
  }

  /** Whether its main act points back: الهجوم، القصف، الاشتباكات. */
  private static boolean isAnaphoric(Happening next) {
    if (next.hasKey("undergo")) {
      return false;
    }
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

  /** Told only by who denies it: the words of who asserts it are the better evidence. */
  private static boolean isDenied(Happening happening) {
    return happening.hasKey("deny");
  }

  private static boolean hasOwnSubstance(Happening next) {
    boolean placed = next.place != null && !next.place.isReference();
    return !next.tolls.isEmpty()
        || (placed && (next.time != null || Sameness.family(next) != Sameness.Family.VIOLENCE));
  }

  private @Nullable Happening sameAs(Happening next) {
    if (Sameness.isAnother(next)) {
      return null;
    }
    int first = Math.max(0, told.size() - MOST_BACK);
    for (int i = told.size() - 1; i >= first; i--) {
      Happening old = told.get(i);
      if (sameness.same(old, next, i >= told.size() - RECENT)) {
        return old;
      }
    }
    return null;
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
            || isVague(keep.place, other.place)
            || (keep.place.area() && !other.place.area()))) {
      keep.place = other.place;
    } else if (other.place != null
        && keep.place != null
        && PlaceAgreement.isWide(keep.place)
        && !PlaceAgreement.isWide(other.place)
        && !other.place.isReference()
        && !PlaceAgreement.conflict(keep.place, other.place)) {
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
    if (Sameness.specificity(other) > Sameness.specificity(keep)
        && Sameness.mayRefine(keep, other)) {
      keep.subType = other.subType;
      keep.tactic = other.tactic.isPresent() ? other.tactic : keep.tactic;
    } else if (keep.tactic.isEmpty()) {
      keep.tactic = other.tactic;
    }
    keep.weight = Math.max(keep.weight, other.weight) + 0.5;
  }

  /** Whether a reference may mean a place told of the same: البلدة its town, but not المحافظة. */
  private static boolean isVague(PlaceMention reference, PlaceMention other) {
    return reference.isReference()
        && !other.isReference()
        && !reference.reference().equals("governorate");
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
