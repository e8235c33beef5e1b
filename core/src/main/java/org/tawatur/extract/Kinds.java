package org.tawatur.extract;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Match;
import org.tawatur.record.Kind;
import org.tawatur.record.SubType;
import org.tawatur.text.SentenceRole;
import org.tawatur.time.TimeMention;

/**
 * Decides whether a stretch tells an event, a total or a plan, or nothing (codebook, section 1).
 * The conditions here say what is wrong with it; of an event, {@link Evidence} weighs that against
 * all else that its wording shows.
 */
final class Kinds {

  /** A total or a plan below this is no record. */
  static final double LEAST_WEIGHT = 2.0;

  /** How many words may stand between the deciding act and a told act that bears it. */
  private static final int BEARING_REACH = 12;

  /** The same for a told act of force, which is sooner another happening. */
  private static final int FORCE_REACH = 4;

  private Kinds() {}

  /**
   * Settles the kind and the weight.
   *
   * @return why it is no record, or the empty string where it is one
   */
  static String settle(Happening happening, Evidence evidence, String document) {
    @Nullable Act main = happening.main;
    if (main == null) {
      return "negated-or-unreal";
    }
    if (happening.motive && !happening.isVerbal() && happening.time == null) {
      return "only-mentioned";
    }
    String verdict = verdict(happening, main);
    if (happening.kind != Kind.EVENT || isFinal(verdict)) {
      return verdict;
    }
    happening.weight = evidence.of(happening, main, verdict, document);
    if (happening.weight > 0) {
      return "";
    }
    return verdict.isEmpty() ? "too-little-told" : verdict;
  }

  /** Whether no wording around it can make up for what is wrong. */
  private static boolean isFinal(String verdict) {
    return verdict.equals("question") || verdict.equals("accident");
  }

  /** What the conditions of the codebook find wrong with it; empty where nothing is. */
  private static String verdict(Happening happening, Act main) {
    boolean planned = false;
    boolean told = false;
    boolean identifying = false;
    boolean trend = false;
    boolean habit = cue(happening, "habit");
    for (Act act : happening.acts) {
      planned |= isPlanned(act) || (!act.isFinite() && isToCome(happening));
      Assertion.Mode mode = Assertion.mode(happening.reading, act);
      boolean substance = !act.actClass.isAuxiliary();
      told |= substance && mode == Assertion.Mode.ASSERTED;
      identifying |= substance && mode == Assertion.Mode.IDENTIFYING;
      String phase = act.match.lexeme().features().getOrDefault("phase", "");
      trend |= phase.equals("trend") || phase.equals("continue");
    }
    if (happening.has("demo")) {
      told = Demonstrations.isTold(happening);
      identifying &= told;
      trend &= !told;
    }
    planned &= !told || isPlanned(main);
    happening.kind = Totals.kind(happening, main, planned);
    if (happening.kind == Kind.PLAN && isBattle(happening.subType)) {
      happening.subType = SubType.CHANGE_TO_GROUP_ACTIVITY;
    }
    habit &= !isOrder(main);
    trend |= isUnderWay(happening, main);
    boolean once = told && happening.time != null && isPoint(happening.time);
    if (happening.kind == Kind.EVENT
        && !planned
        && !once
        && (habit || trend)
        && happening.tolls.isEmpty()) {
      return habit ? "habit" : "trend";
    }
    if (isQuestion(happening)) {
      return "question";
    }
    if (happening.kind == Kind.EVENT && cue(happening, "accident") && !isForced(happening)) {
      return "accident";
    }
    if (happening.kind == Kind.EVENT && !isBorne(happening, main)) {
      return "main-act-mentioned";
    }
    if (happening.kind == Kind.EVENT && isBackReference(happening, main)) {
      return "known-happening";
    }
    boolean ownValue = happening.time != null || happening.place != null || counted(happening);
    if (!told && !(identifying && ownValue) && happening.kind != Kind.PLAN) {
      return "only-mentioned";
    }
    boolean counted = happening.kind == Kind.AGGREGATE && Totals.countsActs(happening);
    if (happening.kind != Kind.PLAN && !counted && !hasSubstance(happening, main)) {
      return "no-party-place-or-toll";
    }
    happening.weight = weight(happening, main, told) - LEAST_WEIGHT;
    if (happening.weight < 0) {
      return "too-little-told";
    }
    if (happening.kind == Kind.EVENT && isUnnumberedPlural(happening, main)) {
      return "unnumbered-plural";
    }
    return "";
  }

  /** "يهدد باقتحام البلدة": an assault that is prepared is an operation without a fight as yet. */
  private static boolean isBattle(SubType type) {
    return switch (type) {
      case ARMED_CLASH, GOVERNMENT_REGAINS_TERRITORY, NON_STATE_ACTOR_OVERTAKES_TERRITORY -> true;
      default -> false;
    };
  }

  /** "تعميما بإغلاق الطريق يوميا": an order holds for every day and is given on one. */
  private static boolean isOrder(Act main) {
    return switch (main.actClass.key()) {
      case "road-closure", "curfew" -> true;
      default -> false;
    };
  }

  /** "تشهد المنطقة عمليات عسكرية": operations without number or end are a state of things. */
  private static boolean isUnderWay(Happening happening, Act main) {
    boolean operations =
        main.plural
            && (main.actClass.key().equals("operation") || main.actClass.key().equals("sweep"));
    for (Act act : happening.acts) {
      operations &= !act.isFinite() || act.imperfect;
    }
    return operations && happening.has("light");
  }

  /**
   * Whether the deciding act only points to something known: a relative clause that brings no
   * number or day with a place, a definite noun without a toll or a day, an execution by nobody
   * that is named (a sentence carried out).
   */
  private static boolean isBackReference(Happening happening, Act main) {
    boolean violent = main.actClass.isForce() || main.actClass.isHarm();
    boolean title = happening.reading.sentence.role() == SentenceRole.TITLE;
    if (!violent || title) {
      return false;
    }
    boolean placed = happening.place != null && !happening.place.isReference();
    boolean dated = happening.time != null;
    Assertion.Mode mode = Assertion.mode(happening.reading, main);
    if (mode == Assertion.Mode.IDENTIFYING) {
      return !(dated && (placed || counted(happening)));
    }
    if (main.actClass.key().equals("execution")) {
      return !Happening.worded(happening.perpetrators) && !counted(happening);
    }
    return false;
  }

  /**
   * Whether the deciding act is told itself, or stands close to a told act of violence or to a verb
   * that carries it; a noun far from both is only mentioned.
   */
  private static boolean isBorne(Happening happening, Act main) {
    boolean violent = main.actClass.isForce() || main.actClass.isHarm();
    if (!violent || Assertion.mode(happening.reading, main) != Assertion.Mode.MENTIONED) {
      return true;
    }
    for (Act act : happening.acts) {
      int gap = act.from() < main.from() ? main.from() - act.to() : act.from() - main.to();
      int reach = act.actClass.isForce() ? (act.isFinite() ? FORCE_REACH : 1) : BEARING_REACH;
      boolean bears =
          act.actClass.isForce()
              || act.actClass.isHarm()
              || act.actClass.isAuxiliary()
              || act.actClass.nature().equals("damage");
      if (!act.equals(main) && bears && gap <= reach && bearing(happening, act)) {
        return true;
      }
      if (!act.equals(main) && isCause(happening, main, act)) {
        return true;
      }
    }
    return false;
  }

  /** "قُتل جنديان … بانفجار": what killed is told with the killing, however far it stands. */
  private static boolean isCause(Happening happening, Act main, Act act) {
    int before = main.from() - 1;
    boolean introduced =
        (main.match.proclitics() & org.tawatur.lexicon.Clitics.BA) != 0
            || (before > act.from()
                && happening.reading.wordEndingAt("cue", "causal", main.from()) >= 0);
    return introduced
        && act.to() <= main.from()
        && (act.actClass.isHarm() || act.actClass.isForce())
        && bearing(happening, act);
  }

  static boolean isPoint(TimeMention time) {
    return time.expression().nature() == org.tawatur.time.Nature.POINT;
  }

  /** Whether an act is told, so that a noun beside it may be told with it. */
  private static boolean bearing(Happening happening, Act act) {
    Assertion.Mode mode = Assertion.mode(happening.reading, act);
    return mode == Assertion.Mode.ASSERTED
        || (mode == Assertion.Mode.IDENTIFYING && act.actClass.isAuxiliary());
  }

  private static boolean isPlanned(Act act) {
    boolean future = (act.match.proclitics() & org.tawatur.lexicon.Clitics.SEEN) != 0;
    return (act.planned && (!act.isFinite() || act.imperfect))
        || (future && act.imperfect && act.isFinite());
  }

  /** "دعت إلى إضراب غدا": a noun whose day is still to come. */
  private static boolean isToCome(Happening happening) {
    if (happening.time == null) {
      return false;
    }
    for (int at = happening.time.from(); at < happening.time.to(); at++) {
      if (happening.reading.is("cue", "plan", at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnnumberedPlural(Happening happening, Act main) {
    return main.plural
        && main.actClass.isForce()
        && !main.actClass.key().equals("clash")
        && main.actClass.rank() < 50
        && happening.tolls.isEmpty()
        && happening.time == null;
  }

  private static double weight(Happening happening, Act main, boolean told) {
    double weight = 0;
    if (told) {
      weight += 1.5;
    }
    boolean title = happening.reading.sentence.role() == SentenceRole.TITLE;
    if (title || happening.kind == Kind.PLAN) {
      weight += 0.5;
    }
    if (!happening.tolls.isEmpty()) {
      weight += 1.5;
    }
    if (happening.time != null) {
      weight += 1;
    }
    if (happening.place != null && !happening.place.isReference()) {
      weight += 1;
    }
    if (Happening.worded(happening.perpetrators)) {
      weight += 0.5;
    }
    if (Happening.worded(happening.targets) || !happening.parties.isEmpty()) {
      weight += 0.5;
    }
    if (!happening.sources.isEmpty()) {
      weight += 0.5;
    }
    if (main.match.lexeme().has("weak")) {
      weight -= 1;
    }
    boolean onlyImperfect = !told;
    for (Act act : happening.acts) {
      onlyImperfect &= !act.isFinite() || act.imperfect;
    }
    if (!told
        && main.form != org.tawatur.pattern.ActForm.NOUN
        && onlyImperfect
        && !title
        && happening.kind != Kind.PLAN) {
      weight -= 1.5;
    }
    return weight;
  }

  /** Whether anything says that it happened to somebody or somewhere. */
  private static boolean hasSubstance(Happening happening, Act main) {
    boolean sufferer =
        !happening.tolls.isEmpty()
            || Happening.worded(happening.targets)
            || !happening.people.isEmpty();
    boolean placed = happening.place != null && !happening.place.isReference();
    boolean party = Happening.worded(happening.perpetrators) || !happening.parties.isEmpty();
    String key = main.actClass.key();
    boolean asserted = Assertion.mode(happening.reading, main) == Assertion.Mode.ASSERTED;
    boolean talks =
        (key.equals("negotiation")
                || (key.equals("agreement") && asserted && isCarried(happening, main)))
            && !main.match.lexeme().has("weak");
    boolean found = key.equals("weapons-found") && happening.place != null && asserted;
    if (main.actClass.key().equals("overflight")) {
      return party && happening.time != null;
    }
    if (main.actClass.isState() && !main.actClass.key().equals("body-found")) {
      boolean weapons =
          main.actClass.key().equals("weapons-found")
              && happening.reading.sentence.role() != SentenceRole.TITLE;
      return party
          || weapons
          || sufferer
          || (talks && placed)
          || found
          || (placed && happening.time != null && main.isFinite());
    }
    if (main.actClass.key().equals("attack") && !party && !sufferer) {
      return happening.anaphoric || (placed && happening.time != null);
    }
    return switch (main.actClass.key()) {
      case "lose" -> !happening.tolls.isEmpty();
      case "kill", "injure", "killinjure", "missing", "capture", "rape", "torture", "beating" ->
          sufferer || happening.anaphoric || happening.hasKey("undergo") || hasPronoun(main);
      case "seize-territory", "regain" -> Happening.worded(happening.perpetrators) && placed;
      default ->
          sufferer
              || placed
              || Happening.worded(happening.perpetrators)
              || !happening.parties.isEmpty()
              || happening.anaphoric
              || happening.has("demo");
    };
  }

  /** "دخل الاتفاق حيز التنفيذ"، "مددوا الهدنة": not what somebody only asks for. */
  private static boolean isCarried(Happening happening, Act main) {
    return main.isFinite() || happening.has("light") || happening.time != null;
  }

  /** Whether the sentence that tells it ends in a question mark. */
  private static boolean isQuestion(Happening happening) {
    int last = happening.reading.to() - 1;
    return last >= happening.reading.from()
        && (happening.reading.tokens.is(last, "؟") || happening.reading.tokens.is(last, "?"));
  }

  /** Whether a worded act of force, more than an incident, is part of it. */
  private static boolean isForced(Happening happening) {
    for (Act act : happening.acts) {
      if ((act.actClass.isForce() && !act.match.lexeme().has("weak"))
          || act.actClass.isDemonstration()) {
        return true;
      }
    }
    return false;
  }

  /** "تم اغتصابها": the pronoun of a verbal noun says whom it befell. */
  private static boolean hasPronoun(Act act) {
    return act.form == org.tawatur.pattern.ActForm.NOUN
        && act.match.enclitic() != org.tawatur.lexicon.Clitics.NONE;
  }

  /** Whether a toll of two or more is given. */
  private static boolean counted(Happening happening) {
    for (Happening.Toll toll : happening.tolls) {
      if (toll.min() >= 2) {
        return true;
      }
    }
    return false;
  }

  static boolean cue(Happening happening, String key) {
    for (int at = happening.from; at < happening.to; at++) {
      for (Match match : happening.reading.matches.at(at, "cue")) {
        if (match.lexeme().key().equals(key) && !match.lexeme().has("weak")) {
          return true;
        }
      }
    }
    return false;
  }
}
