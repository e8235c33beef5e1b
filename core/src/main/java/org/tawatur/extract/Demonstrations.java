package org.tawatur.extract;

import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.extract.Happening.Party;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.people.Group;
import org.tawatur.record.SubType;
import org.tawatur.text.SentenceRole;

/**
 * Tells demonstrations, strikes and riots that a text says happened from those that it only talks
 * about, and says which they are and who takes part (codebook, section 2, decision 5).
 *
 * <p>Act words tell a demonstration in three ways, which the feature {@code tells} of the lexicon
 * gives: a gathering (none given: تظاهر، اعتصم، مظاهرة) is a happening of its own; a voice (رفعوا
 * لافتات، رددوا هتافات) goes on about a demonstration told before, unless it has its own day or
 * brings in demonstrators of its own; a topic (ثورة، حراك) is a time or a movement and no
 * happening.
 */
final class Demonstrations {

  /** How many words may stand between a verb and its subject: خرجت أمس في المدينة مظاهرة. */
  private static final int SUBJECT_REACH = 4;

  /** How many words may stand between a light verb and the noun that it carries. */
  private static final int CARRIER_REACH = 7;

  private Demonstrations() {}

  /** Whether an act word names a movement or an era, and no happening. */
  static boolean isTopic(Act act) {
    return act.actClass.isDemonstration() && tells(act, "topic");
  }

  private static boolean tells(Act act, String how) {
    return act.match.lexeme().features().getOrDefault("tells", "").equals(how);
  }

  /** Whether a happening with an act of demonstration is told as one that took place. */
  static boolean isTold(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isDemonstration() && isTold(happening, act)) {
        return true;
      }
    }
    return isSuffered(happening) && isOtherTold(happening);
  }

  /** "قتل متظاهر خلال احتجاجات": what was done to demonstrators tells of them. */
  private static boolean isSuffered(Happening happening) {
    return !happening.tolls.isEmpty()
        && (Happening.contains(happening.targets, ActorRegistry.PROTESTERS)
            || happening.hasKey("disperse"));
  }

  private static boolean isOtherTold(Happening happening) {
    for (Act act : happening.acts) {
      if (!act.actClass.isDemonstration()
          && !act.actClass.isAuxiliary()
          && Assertion.mode(happening.reading, act) == Assertion.Mode.ASSERTED) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the demonstration out of a happening that tells something else and only mentions it:
   * اعتقلت الشرطة ناشطا شارك في احتجاجات.
   */
  static void dropMention(Happening happening) {
    if (!happening.has("demo") || isTold(happening) || !isOtherTold(happening)) {
      return;
    }
    happening.acts.removeIf(act -> act.actClass.isDemonstration());
    happening.perpetrators.removeIf(
        doer -> !doer.isWorded() && doer.id().equals(ActorRegistry.PROTESTERS));
  }

  private static boolean isTold(Happening happening, Act act) {
    if (isTopic(act) || !isAsserted(happening, act)) {
      return false;
    }
    boolean set = isSet(happening);
    if (tells(act, "voice")) {
      return act.isFinite()
          && isProtesters(happening.reading, act)
          && (happening.time != null || (set && isNew(act)));
    }
    boolean weak = act.match.lexeme().has("weak");
    return switch (act.actClass.key()) {
      case "disperse" -> act.isFinite() || set;
      case "protest-block", "riot" ->
          act.isFinite()
              ? hasPeople(happening.reading, act)
              : !weak && (set || !happening.tolls.isEmpty()) && isPredicated(happening, act);
      default -> {
        if (!act.isFinite()) {
          yield !weak && (set || hasPeople(happening.reading, act)) && isPredicated(happening, act);
        }
        yield weak
            ? isProtesters(happening.reading, act)
            : hasSubject(happening.reading, act) || set;
      }
    };
  }

  /** Whether it has a place or a time of its own. */
  private static boolean isSet(Happening happening) {
    return happening.time != null || (happening.place != null && !happening.place.isReference());
  }

  /** A past verb or a noun with a verb over it; a sit-in or a strike also while it lasts. */
  private static boolean isAsserted(Happening happening, Act act) {
    SentenceReading reading = happening.reading;
    Assertion.Mode mode = Assertion.mode(reading, act);
    if (mode != Assertion.Mode.MENTIONED) {
      return mode == Assertion.Mode.ASSERTED || happening.time != null;
    }
    boolean lasts = act.actClass.key().equals("sit-in") || act.actClass.key().equals("strike");
    return lasts
        && act.isFinite()
        && act.imperfect
        && !act.negated
        && !act.irrealis
        && (act.match.proclitics() & (Clitics.SEEN | Clitics.LAM)) == 0
        && hasPeople(reading, act);
  }

  /** "المظاهرات"، "للتظاهر": what is known already, or what something is for. */
  private static boolean pointsBack(Act act) {
    return (act.match.proclitics() & (Clitics.AL | Clitics.LAM | Clitics.KAF)) != 0;
  }

  /** Whether a verb says of an act noun that it took place, or the noun says who did it. */
  private static boolean isPredicated(Happening happening, Act noun) {
    return happening.reading.sentence.role() == SentenceRole.TITLE
        || isCarried(happening.reading, noun)
        || (!pointsBack(noun) && noun.has("perpetrator"));
  }

  /** Whether a past verb says of an act noun that it took place: اندلعت المظاهرات. */
  private static boolean isCarried(SentenceReading reading, Act noun) {
    for (Act verb : reading.acts) {
      boolean light = verb.actClass.nature().equals("light");
      boolean before = verb.to() <= noun.from() && noun.from() - verb.to() <= CARRIER_REACH;
      boolean behind = verb.from() >= noun.to() && verb.from() - noun.to() <= 2;
      boolean past = verb.isFinite() && !verb.imperfect;
      boolean verbal = before && tellsAsNoun(verb);
      if (light && (past || verbal) && !verb.negated && (before || behind)) {
        return true;
      }
    }
    return false;
  }

  /** "قيام متظاهرين أمس بالتجمع". */
  private static boolean tellsAsNoun(Act verb) {
    return verb.form == ActForm.NOUN
        && verb.match.lexeme().features().getOrDefault("masdar", "").equals("strong");
  }

  /** Whether people, counted or named by a word, do it. */
  private static boolean hasSubject(SentenceReading reading, Act act) {
    if (hasPeople(reading, act)) {
      return true;
    }
    int end = Math.min(reading.to(), act.to() + SUBJECT_REACH);
    for (int at = act.to(); at < end; at++) {
      for (Chunk chunk : reading.chunksAt(at)) {
        if (chunk instanceof Chunk.QuantityChunk counted
            && counted.quantity().unit().mayBePeople()) {
          return true;
        }
      }
    }
    for (Act noun : reading.acts) {
      if (noun.from() >= act.to()
          && noun.from() < end
          && noun.form == ActForm.NOUN
          && noun.actClass.isDemonstration()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPeople(SentenceReading reading, Act act) {
    for (Chunk chunk : act.role("perpetrator")) {
      if (!(chunk instanceof Chunk.GroupChunk group) || !isArmed(group.group())) {
        return true;
      }
    }
    return isProtesters(reading, act);
  }

  /** Whether the demonstrators are brought in here: خمسة آلاف متظاهر، not المتظاهرون. */
  private static boolean isNew(Act act) {
    for (Chunk chunk : act.role("perpetrator")) {
      if (chunk instanceof Chunk.GroupChunk group && !group.group().definite()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArmed(Group group) {
    return group.key().equals("military") || group.key().equals("police");
  }

  private static boolean isProtesters(SentenceReading reading, Act act) {
    for (Chunk chunk : act.role("perpetrator")) {
      if (chunk instanceof Chunk.GroupChunk group && group.group().key().equals("protester")) {
        return true;
      }
    }
    return subject(reading, act) >= 0;
  }

  /** Where the demonstrators stand that are the subject of a finite verb; negative if nowhere. */
  private static int subject(SentenceReading reading, Act verb) {
    if (!verb.isFinite()) {
      return -1;
    }
    int behind = followed(reading, verb);
    return behind >= 0 ? behind : preceded(reading, verb);
  }

  /** "خرج أمس مئات المتظاهرين": the verb, then at most a number and a time, then they. */
  private static int followed(SentenceReading reading, Act verb) {
    int at = verb.to();
    while (at < reading.to() && at - verb.to() <= SUBJECT_REACH) {
      if (isProtester(reading, at)) {
        return at;
      }
      if (!isCounted(reading, at) && !reading.isWord(at, "من")) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static boolean isCounted(SentenceReading reading, int at) {
    for (int start = at; start >= reading.from() && at - start <= SUBJECT_REACH; start--) {
      for (Chunk chunk : reading.chunksAt(start)) {
        boolean adjunct = chunk instanceof Chunk.QuantityChunk || chunk instanceof Chunk.TimeChunk;
        if (adjunct && chunk.to() > at) {
          return true;
        }
      }
    }
    return false;
  }

  /** "إن المتظاهرين خرجوا". */
  private static int preceded(SentenceReading reading, Act verb) {
    int end = Math.max(reading.from(), verb.from() - 2);
    for (int at = verb.from() - 1; at >= end; at--) {
      if (isProtester(reading, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isProtester(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at)) {
      if (match.to() <= reading.to()
          && match.lexeme().category().equals("person")
          && match.lexeme().key().equals("protester")
          && !match.lexeme().has("weak")
          && (match.proclitics() & (Clitics.BA | Clitics.LAM | Clitics.KAF)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** "تظاهر الآلاف احتجاجا": a number word with the article counts people, not the noun after. */
  static boolean countsPeople(SentenceReading reading, int from) {
    return reading.tokens.hasArticle(from, 2);
  }

  /** The sub-type, by what the authorities and the demonstrators did. */
  static SubType subType(Happening happening, boolean harmed) {
    boolean riot = happening.hasKey("riot") || happening.hasKey("loot") || happening.has("damage");
    boolean dispersed = happening.hasKey("disperse") || happening.hasKey("arrest");
    boolean byForce =
        harmed && Happening.contains(happening.targets, ActorRegistry.PROTESTERS)
            || (harmed
                && !Happening.unknown(happening.perpetrators)
                && !Happening.contains(happening.perpetrators, ActorRegistry.PROTESTERS));
    if (byForce && happening.has("harm")) {
      return SubType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
    }
    if (riot) {
      return SubType.VIOLENT_DEMONSTRATION;
    }
    return dispersed ? SubType.PROTEST_WITH_INTERVENTION : SubType.PEACEFUL_PROTEST;
  }

  /** The act that says what the record is: the gathering before its dispersal, if it is told. */
  static @Nullable Act main(Happening happening, @Nullable Act main) {
    if (main == null || !main.actClass.key().equals("disperse")) {
      return main;
    }
    boolean byForce = main.isFinite() && main.has("perpetrator");
    for (Act act : happening.acts) {
      boolean object = byForce && act.from() > main.from(); // فرقت الشرطة مظاهرة نظمها …
      if (act.actClass.isDemonstration()
          && !object
          && !act.actClass.key().equals("disperse")
          && isTold(happening, act)) {
        return act;
      }
    }
    return main;
  }

  /** Whoever demonstrates is a demonstrator, whatever else they are. */
  static void name(Happening happening) {
    for (int i = 0; i < happening.perpetrators.size(); i++) {
      Party doer = happening.perpetrators.get(i);
      if (doer.id().equals(ActorRegistry.CIVILIANS)) {
        happening.perpetrators.set(
            i,
            new Party(
                ActorRegistry.PROTESTERS, doer.from(), doer.to(), doer.loaded(), doer.hedged()));
      }
    }
    boolean suffered = Happening.contains(happening.targets, ActorRegistry.PROTESTERS);
    if (!suffered && isDispersed(happening)) {
      happening.targets.add(new Party(ActorRegistry.PROTESTERS, 0, 0, false, false));
    }
    if (happening.perpetrators.isEmpty() && !suffered) {
      happening.perpetrators.add(bare(happening));
    }
  }

  /**
   * "فرقت الشرطة مظاهرة": of what a force did to a demonstration, the demonstrators are the target.
   */
  private static boolean isDispersed(Happening happening) {
    return happening.hasKey("disperse")
        && Happening.worded(happening.perpetrators)
        && !Happening.contains(happening.perpetrators, ActorRegistry.PROTESTERS);
  }

  /** The demonstrators as a verb has them for its subject, else without words. */
  private static Party bare(Happening happening) {
    for (Act act : happening.acts) {
      int at = act.actClass.isDemonstration() ? subject(happening.reading, act) : -1;
      if (at >= 0) {
        return new Party(ActorRegistry.PROTESTERS, at, at + 1, false, false);
      }
    }
    return new Party(ActorRegistry.PROTESTERS, 0, 0, false, false);
  }
}
