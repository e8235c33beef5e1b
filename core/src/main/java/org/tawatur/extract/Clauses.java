package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.pattern.ActForm;

/**
 * Divides the acts of a sentence into happenings: what a cause joins to its effects is one, what a
 * new clause tells of other people in another place is two (codebook, section 1).
 */
final class Clauses {

  private static final int MENTION_REACH = 10;

  private final SentenceReading reading;
  private final List<Happening> happenings = new ArrayList<>();
  private final List<Act> pending = new ArrayList<>();
  private @Nullable Happening current;
  private int lastEnd;

  /** Where a clause begins that tells of some of those told of before: بعضهم قتلوا في …. */
  private int part = -1;

  private Clauses(SentenceReading reading) {
    this.reading = reading;
    this.lastEnd = reading.from();
  }

  static List<Happening> divide(SentenceReading reading) {
    Clauses clauses = new Clauses(reading);
    for (Act act : reading.acts) {
      clauses.next(act);
    }
    clauses.close();
    return clauses.happenings;
  }

  private void next(Act act) {
    if (act.isFinite() && reading.is("cue", "some-of", act.from() - 1)) {
      part = act.from();
    }
    if (part >= 0 && !act.isFinite() && !Link.crossesBarrier(reading, part, act.from() + 1)
        || part == act.from()) {
      return;
    }
    if (act.actClass.isAuxiliary()) {
      auxiliary(act);
      return;
    }
    Assertion.Mode mode = Assertion.mode(reading, act);
    boolean mentioned = mode == Assertion.Mode.MENTIONED;
    boolean topic = Demonstrations.isTopic(act) && !act.planned;
    if (topic || act.negated || act.irrealis || (mentioned && isFar(act))) {
      return;
    }
    if (!mentioned && current != null && onlyMentioned(current) && isFar(act)) {
      happenings.remove(current);
      current = null;
    }
    int start = pending.isEmpty() ? act.from() : pending.get(0).from();
    Link link = Link.of(reading, lastEnd, start, act, pending, current);
    if (current == null) {
      open(act, reading.from());
      return;
    }
    switch (decide(current, act, link)) {
      case JOIN -> join(act);
      case OPEN -> {
        open(act, Math.max(lastEnd, clause(act).start(start)));
        current.motive = link == Link.REPRISAL;
      }
      default -> {
        pending.clear();
        lastEnd = act.to();
      }
    }
  }

  /** Whether a mere mention stands too far from the last act to belong to it. */
  private boolean isFar(Act act) {
    if (current == null || !pending.isEmpty()) {
      return false;
    }
    boolean linked = act.actClass.isHarm() && current.has("link");
    boolean caused = current.has("harm") && act.actClass.isForce() && isCause(act);
    return !linked && !caused && act.from() - lastEnd > MENTION_REACH;
  }

  /** "قتل … بانفجار"، "إثر قصف": what killed, however far the names of the dead push it. */
  private boolean isCause(Act act) {
    int before = act.from() - 1;
    return (act.match.proclitics() & Clitics.BA) != 0
        || (before > lastEnd
            && (reading.is("cue", "causal", before) || reading.isWord(before, "في")));
  }

  /** Whether nothing in a happening has been told as having happened. */
  private boolean onlyMentioned(Happening happening) {
    for (Act act : happening.acts) {
      if (!act.actClass.isAuxiliary() && Assertion.mode(reading, act) != Assertion.Mode.MENTIONED) {
        return false;
      }
    }
    return true;
  }

  private enum Decision {
    JOIN,
    OPEN,
    IGNORE
  }

  private void auxiliary(Act act) {
    boolean opensClause =
        (act.match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0
            || Link.crossesBarrier(reading, lastEnd, act.from());
    boolean links = act.actClass.nature().equals("link");
    if (current == null || (opensClause && !links) || !pending.isEmpty()) {
      pending.add(act);
    } else {
      current.acts.add(act);
      current.to = Math.max(current.to, act.to());
      if (links) {
        pending.add(act);
      }
    }
  }

  private void open(Act act, int from) {
    Happening happening = new Happening(reading, from, reading.to());
    if (current != null) {
      current.to = Math.max(from, current.from);
    }
    takePending(happening);
    happening.acts.add(act);
    happenings.add(happening);
    current = happening;
    lastEnd = act.to();
  }

  private void join(Act act) {
    if (current == null) {
      return;
    }
    takePending(current);
    current.acts.add(act);
    lastEnd = act.to();
  }

  private void close() {
    if (current != null) {
      takePending(current);
    }
  }

  private void takePending(Happening happening) {
    for (Act aux : pending) {
      if (!happening.acts.contains(aux)) {
        happening.acts.add(aux);
      }
    }
    pending.clear();
  }

  private Clause clause(Act act) {
    return new Clause(reading, act, lastEnd);
  }

  private Decision decide(Happening happening, Act act, Link link) {
    ActClass next = act.actClass;
    if (pending.isEmpty() && Course.isPurpose(happening, act, link)) {
      return Decision.IGNORE;
    }
    if (link == Link.REPRISAL
        || act.match.lexeme().has("chain")
        || (link == Link.SEGMENT && latest(act))) {
      return Decision.OPEN;
    }
    boolean violent = happening.has("force") || happening.has("harm") || happening.has("damage");
    boolean demo = happening.has("demo");
    boolean state = happening.has("state");
    boolean nextHarm = next.isHarm() || next.nature().equals("damage");
    if (demo && !next.isDemonstration()) {
      return demonstration(act, link);
    }
    if (next.isDemonstration()) {
      if (demo) {
        boolean own = act.isFinite() && clause(act).ownTime();
        return (link == Link.SEGMENT || own) && clause(act).ownPlace()
            ? Decision.OPEN
            : Decision.JOIN;
      }
      if (violent && link != Link.SEGMENT && link != Link.AND_VERB) {
        // "فجر نفسه وسط مشيعين تجمعوا": the verb says who they were
        return act.isFinite() || Course.isRemote(happening) ? Decision.IGNORE : Decision.JOIN;
      }
      return Decision.OPEN;
    }
    if (nextHarm) {
      return harm(happening, act, link, violent || state);
    }
    if (next.isForce()) {
      return force(happening, act, link, violent, state);
    }
    return state(happening, act, link, violent);
  }

  /** "كان آخرها مقتل": one of those told of before, and a happening of its own. */
  private boolean latest(Act act) {
    for (int at = lastEnd; at < act.from(); at++) {
      if (reading.is("cue", "latest", at)) {
        return true;
      }
    }
    return false;
  }

  private Decision demonstration(Act act, Link link) {
    if (Course.takesOfThem(reading, act, link)) {
      return Decision.JOIN;
    }
    boolean told =
        act.isFinite() && !act.imperfect && (link == Link.AND_VERB || link == Link.SEGMENT);
    if (act.actClass.isHarm() && act.form == ActForm.PASSIVE) {
      return Decision.JOIN;
    }
    if (link == Link.CAUSE && act.actClass.isHarm()) {
      return Decision.JOIN;
    }
    boolean wrecks = act.actClass.nature().equals("damage") || act.actClass.key().equals("loot");
    if (wrecks
        && link == Link.AND_VERB
        && !clause(act).bringsSubject()
        && !clause(act).ownPlace()) {
      return Decision.JOIN;
    }
    return told ? Decision.OPEN : Decision.IGNORE;
  }

  private Decision harm(Happening happening, Act act, Link link, boolean fits) {
    boolean earlier = link == Link.AFTER && act.isFinite() && happening.has("state");
    if (!fits || (earlier && !happening.has("force") && !happening.has("harm"))) {
      return Decision.OPEN;
    }
    boolean state = happening.has("state") && !happening.has("force") && !happening.has("harm");
    boolean empty = act.roles().isEmpty();
    if (state && empty && (link == Link.AFTER || act.actClass.key().equals("lose"))) {
      return Decision.IGNORE;
    }
    if (link == Link.SEGMENT || link == Link.AND_VERB) {
      boolean ownCause = clause(act).ownCause();
      if (link == Link.SEGMENT) {
        return ownCause || clause(act).ownPlace() || clause(act).ownTime()
            ? Decision.OPEN
            : Decision.JOIN;
      }
      return ownCause && happening.has("force") && clause(act).ownPlace()
          ? Decision.OPEN
          : Decision.JOIN;
    }
    return Decision.JOIN;
  }

  private Decision force(Happening happening, Act act, Link link, boolean violent, boolean state) {
    if (link == Link.AFTER && state && !violent) {
      return Decision.IGNORE;
    }
    if (state && !violent && !act.isFinite() && link != Link.SEGMENT && holdsWeapons(happening)) {
      return Decision.IGNORE;
    }
    boolean plain = link == Link.PLAIN || link == Link.RELATIVE;
    if (state && !violent && plain && isAttendant(happening, act)) {
      return Decision.IGNORE;
    }
    if (happening.hasKey("body-found") && link != Link.SEGMENT && link != Link.AND_VERB) {
      return Decision.JOIN;
    }
    if (state && !violent) {
      boolean raid =
          happening.hasKey("operation")
              || happening.hasKey("sweep")
              || happening.hasKey("arrest")
              || happening.hasKey("arrest-raid");
      return raid && link != Link.SEGMENT && !act.isFinite() ? Decision.JOIN : Decision.OPEN;
    }
    boolean sequel = act.actClass.key().equals("abduction") && !clause(act).bringsSubject();
    if (sequel && link == Link.AND_VERB && !clause(act).ownPlace() && !clause(act).ownTime()) {
      // "وقتلوا تسعة واحتجزوا الباقين": who was taken in an attack is part of its toll
      return Decision.JOIN;
    }
    boolean goesOn =
        !clause(act).bringsSubject()
            && !clause(act).ownTime()
            && (!act.has("target") || !(isAimed(happening) || clause(act).ownPlace()));
    if (link == Link.AND_VERB
        && violent
        && goesOn
        && (!clause(act).ownPlace() || !clause(act).isPlacedBefore(happening.from))) {
      // "اقتحموا المدينة وسيطروا عليها"، "تقدموا وسيطروا على التل"
      return Decision.JOIN;
    }
    return switch (link) {
      case SEGMENT -> Decision.OPEN;
      case AND_VERB ->
          act.has("perpetrator") || clause(act).ownPlace() || clause(act).ownTime()
              ? (sameForce(happening, act) ? Decision.JOIN : Decision.OPEN)
              : Decision.JOIN;
      case AND_NOUN ->
          (act.has("target") && isAimed(happening)) || (isTitle() && strikes(act))
              ? Decision.OPEN
              : Decision.JOIN;
      default -> Decision.JOIN;
    };
  }

  private boolean isTitle() {
    return reading.sentence.role() == org.tawatur.text.SentenceRole.TITLE;
  }

  /** "وتفجير يهز مقديشو": an act noun with a verb of its own. */
  private boolean strikes(Act act) {
    return act.to() < reading.to()
        && (reading.is("act", "hit", act.to()) || reading.is("act", "attack", act.to()));
  }

  /** "مسلحون يبيدون 17 قرويا وكمين يستهدف رتلا": two acts of force, and each has its own target. */
  private static boolean isAimed(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isForce() && act.isFinite() && act.has("target")) {
        return true;
      }
    }
    return false;
  }

  /** "اعتقلت شبانا اقتادتهم"، "اعترضت مسيرات حاولت استهداف": what a description adds. */
  private static boolean isAttendant(Happening happening, Act act) {
    return happening.hasKey("intercept")
        || (happening.hasKey("arrest") && act.isFinite() && act.actClass.key().equals("abduction"));
  }

  /** "عثرت على مستودع يضم عبوات ناسفة": weapons that were found did nothing. */
  private static boolean holdsWeapons(Happening happening) {
    return happening.hasKey("weapons-found")
        || happening.hasKey("defuse")
        || happening.hasKey("seizure");
  }

  /** Whether a coordinated act of force is the same one told on: same place, no new sufferers. */
  private boolean sameForce(Happening happening, Act act) {
    return !clause(act).ownPlace()
        && !clause(act).ownTime()
        && happening.hasKey(act.actClass.key());
  }

  private Decision state(Happening happening, Act act, Link link, boolean violent) {
    String key = act.actClass.key();
    boolean arrest = key.equals("arrest") || key.equals("arrest-raid");
    if (happening.hasKey(key)) {
      return link == Link.SEGMENT && clause(act).ownPlace() ? Decision.OPEN : Decision.JOIN;
    }
    if (isTransfer(key) && (happening.hasKey("handover") || happening.hasKey("withdrawal"))) {
      return link == Link.SEGMENT ? Decision.OPEN : Decision.JOIN;
    }
    if (arrest) {
      if (violent
          || happening.hasKey("arrest")
          || happening.hasKey("arrest-raid")
          || happening.hasKey("operation")
          || happening.hasKey("sweep")) {
        return link == Link.SEGMENT && (clause(act).ownPlace() || clause(act).ownTime())
            ? Decision.OPEN
            : Decision.JOIN;
      }
      return Decision.OPEN;
    }
    boolean mentioned = Assertion.mode(reading, act) == Assertion.Mode.MENTIONED;
    if (link == Link.CAUSE && key.equals("weapons-found") && !violent) {
      return happening.isVerbal() ? Decision.OPEN : Decision.JOIN;
    }
    if (link == Link.AFTER || link == Link.CAUSE || link == Link.RELATIVE || mentioned) {
      return Decision.IGNORE;
    }
    if (violent && key.equals("intercept")) {
      return Decision.IGNORE;
    }
    if (violent && (key.equals("body-found") || isProperty(key) && link != Link.SEGMENT)) {
      return clause(act).ownPlace() && link == Link.SEGMENT ? Decision.OPEN : Decision.JOIN;
    }
    boolean campaign = happening.hasKey("operation") || happening.hasKey("sweep");
    if (campaign && !violent && isProperty(key) && link == Link.PLAIN) {
      return Decision.JOIN;
    }
    if (key.equals("operation") || key.equals("sweep")) {
      return link == Link.SEGMENT || link == Link.AND_VERB ? Decision.OPEN : Decision.JOIN;
    }
    if (!act.isFinite() && pending.isEmpty() && act.roles().isEmpty()) {
      return Decision.IGNORE;
    }
    return Decision.OPEN;
  }

  /** "سلمت القوات النقاط وانسحبت": one transfer. */
  private static boolean isTransfer(String key) {
    return key.equals("handover") || key.equals("withdrawal");
  }

  private static boolean isProperty(String key) {
    return key.equals("loot") || key.equals("seizure");
  }
}
