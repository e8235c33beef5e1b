package org.tawatur.extract;

import org.tawatur.lexicon.Match;
import org.tawatur.number.Quantity;
import org.tawatur.record.Kind;

/** Tells totals of many happenings, and plans, from events (codebook, section 2). */
final class Totals {

  private static final int AGGREGATE_ACTS = 3;

  /** So many strikes on one place, within no period that is worded, are still one attack. */
  private static final int MOST_AT_ONCE = 10;

  /** The rank of violence from afar: shelling and what ranks above it. */
  private static final int REMOTE = 50;

  /** From so many people on, a toll within a month or more is a total. */
  private static final int TOTAL = 15;

  /** What scores of people are at least (codebook, section 6). */
  private static final int LEAST_MASS = 20;

  private Totals() {}

  /** Whether a happening is told as an event, as the total of many, or as a plan. */
  static Kind kind(Happening happening, Act main, boolean planned) {
    if (planned && happening.tolls.isEmpty()) {
      return Kind.PLAN;
    }
    int acts = actCount(happening);
    if (acts >= AGGREGATE_ACTS && !isBarrage(happening, main, acts)) {
      return Kind.AGGREGATE;
    }
    if (isMass(happening, main)) {
      return Kind.AGGREGATE;
    }
    boolean counts = !happening.tolls.isEmpty();
    boolean period =
        Adjuncts.isCountedOver(happening.reading, happening.time)
            || (Adjuncts.isLong(happening.time) && people(happening) >= TOTAL);
    boolean total =
        people(happening) >= TOTAL && Adjuncts.isWithin(happening.reading, happening.time);
    boolean series = isSeries(happening) && people(happening) >= TOTAL && !isOnce(happening);
    if (counts && (series || period && (total || !singleAct(happening)))) {
      return Kind.AGGREGATE;
    }
    if (counts
        && main.plural
        && !happening.hasKey("clash")
        && !happening.has("demo")
        && main.actClass.isForce()
        && acts != 2
        && main.count != 2
        && !isOnce(happening)) {
      return Kind.AGGREGATE;
    }
    return Kind.EVENT;
  }

  /** "خمس غارات على القرية": strikes from afar on one place, told without a period. */
  private static boolean isBarrage(Happening happening, Act main, int acts) {
    return acts <= MOST_AT_ONCE && main.actClass.rank() >= REMOTE && isOnce(happening);
  }

  /** "خسر التنظيم العشرات من عناصره": scores lost by no one act are a total. */
  private static boolean isMass(Happening happening, Act main) {
    boolean mass = main.actClass.key().equals("lose") && !happening.has("force");
    for (Happening.Toll toll : happening.tolls) {
      mass &= toll.max().isEmpty() && toll.min() >= LEAST_MASS;
    }
    return mass && !happening.tolls.isEmpty();
  }

  /** "منذ مطلع العام"، "سلسلة هجمات"، "هجمات متفرقة"; not "العديد من العسكريين". */
  private static boolean isSeries(Happening happening) {
    for (int at = happening.from; at < happening.to; at++) {
      for (Match match : happening.reading.matches.at(at, "cue")) {
        if (match.lexeme().key().equals("series")
            && !match.lexeme().has("weak")
            && (!match.lexeme().features().containsKey("counts")
                || isBesideAct(happening, match))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what is counted are acts: one stands right behind the word, or before an adjective. */
  private static boolean isBesideAct(Happening happening, Match word) {
    boolean after = word.lexeme().has("after");
    for (Act act : happening.acts) {
      int gap = after ? word.from() - act.to() : act.from() - word.to();
      if (gap >= 0 && gap <= 1) {
        return true;
      }
    }
    return false;
  }

  /** "غارات على منطقة متينا صباح اليوم": several strikes at one place on one day are one event. */
  private static boolean isOnce(Happening happening) {
    boolean placed =
        happening.place != null
            && !happening.place.isReference()
            && !PlaceAgreement.isWide(happening.place);
    return happening.time == null ? placed : Kinds.isPoint(happening.time);
  }

  /** How many people the tolls count together. */
  private static int people(Happening happening) {
    int sum = 0;
    for (Happening.Toll toll : happening.tolls) {
      sum += toll.min();
    }
    return sum;
  }

  /** Whether one act of force is named, so that a toll belongs to it and not to a period. */
  private static boolean singleAct(Happening happening) {
    for (Act act : happening.acts) {
      if (act.actClass.isForce() && !act.plural && !act.actClass.key().equals("clash")) {
        return true;
      }
    }
    return false;
  }

  /** How many acts a number before the main act counts; 0 where none does. */
  private static int actCount(Happening happening) {
    for (Act act : happening.acts) {
      if (!act.actClass.isForce() && !act.actClass.isDemonstration() && !act.actClass.isState()) {
        continue;
      }
      for (Chunk.QuantityChunk chunk : happening.reading.chunks(Chunk.QuantityChunk.class)) {
        Quantity quantity = chunk.quantity();
        int counted = quantity.to();
        if (counted < act.from() && happening.reading.isWord(counted, "حالة")) {
          counted++;
        }
        if (counted == act.from()
            && !Demonstrations.countsPeople(happening.reading, quantity.from())
            && act.form == org.tawatur.pattern.ActForm.NOUN
            && quantity.unit().mayBePeople()) {
          return quantity.min();
        }
      }
    }
    return 0;
  }

  /** "156 حالة احتجاز": whether so many acts are counted that they are a total. */
  static boolean countsActs(Happening happening) {
    return actCount(happening) >= AGGREGATE_ACTS;
  }
}
