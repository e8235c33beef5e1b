package org.tawatur.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.TokenKind;

/**
 * Tells acts that a text says happened from acts that it only mentions: المتهم باغتيال، لصد هجوم،
 * جريمة قتل (codebook, section 1: no record).
 */
final class Assertion {

  /** How far left of a verbal noun the verb may stand that reports it. */
  private static final int REACH = 16;

  /** How far right of a carrying verb (شن، تعرض) its act noun may stand. */
  private static final int CARRIER_REACH = 9;

  /** How far right of an act noun the verb may stand that says that it took place. */
  private static final int PREDICATE_REACH = 6;

  /** How far behind a relative pronoun the verb of the main clause may stand. */
  private static final int RELATIVE_REACH = 14;

  /** How far left of a verbal noun the عن of news may stand: أنباء عن مقتل. */
  private static final int NEWS_REACH = 4;

  /** How many words that belong to no phrase may stand between a verb and the noun it governs. */
  private static final int MOST_PLAIN = 3;

  /** How far left of an act the word may stand that makes it a charge, a fear or the like. */
  private static final int CHARGE_REACH = 4;

  /** What may govern an act noun; see {@link #governor}. */
  private static final long GOVERNORS =
      LexiconMatches.signature("act", "attribution", "cue", "report", "source-noun");

  private Assertion() {}

  /** How an act is told. */
  enum Mode {
    /** In a main clause, or by a reporting or a carrying verb. */
    ASSERTED,
    /** In a relative clause that identifies something: الذي خطف. */
    IDENTIFYING,
    /** As an argument of something else. */
    MENTIONED
  }

  static Mode mode(SentenceReading reading, Act act) {
    @Nullable Mode known = act.mode;
    if (known == null) {
      known = judge(reading, act);
      act.mode = known;
    }
    return known;
  }

  private static Mode judge(SentenceReading reading, Act act) {
    if (act.negated || act.irrealis || isCharged(reading, act)) {
      return Mode.MENTIONED;
    }
    if (act.isFinite()) {
      boolean title = reading.sentence.role() == SentenceRole.TITLE;
      if (act.imperfect && !title && !isEntry(reading) && !isUnderWay(reading, act)) {
        return Mode.MENTIONED;
      }
      return afterRelative(reading, act) ? Mode.IDENTIFYING : Mode.ASSERTED;
    }
    if (act.form == ActForm.PARTICIPLE || act.form == ActForm.PATIENT) {
      return Mode.MENTIONED;
    }
    return noun(reading, act);
  }

  /** "بتقصف", "عم يقصف": the spoken present of what goes on. */
  private static boolean isUnderWay(SentenceReading reading, Act act) {
    int joined = Integer.bitCount(act.match.proclitics());
    return reading.tokens.charAt(act.from(), joined) == 'ب'
        || (act.from() > reading.from() && reading.isWord(act.from() - 1, "عم"));
  }

  private static boolean afterRelative(SentenceReading reading, Act act) {
    for (int at = act.from() - 1; at >= reading.from() && act.from() - at <= 3; at--) {
      if (reading.opensSegment(at)) {
        return false;
      }
      if (reading.is("function", "relative", at)
          && !reading.isWord(at, "ما")
          && !reading.isWord(at, "من")) {
        return true;
      }
      if (reading.tokens.kind(at) == TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /** Whether a charge, a fear, a trial or the like governs the act. */
  static boolean isCharged(SentenceReading reading, Act act) {
    for (int at = act.from() - 1; at >= reading.from() && act.from() - at <= CHARGE_REACH; at--) {
      if (reading.tokens.kind(at) == TokenKind.PUNCTUATION) {
        return false;
      }
      if (isCharge(reading, at, act.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for a charge, a fear, a trial or the like stands at a token. */
  static boolean isCharge(SentenceReading reading, int at, int end) {
    for (Match match : reading.matches.at(at, "cue")) {
      if (match.to() <= end
          && !inName(reading, at)
          && (match.lexeme().key().equals("non-event")
              || match.lexeme().features().getOrDefault("charge", "").equals("yes"))) {
        return true;
      }
    }
    return false;
  }

  /** "جهاز مكافحة الإرهاب": words in a name govern nothing. */
  private static boolean inName(SentenceReading reading, int at) {
    for (int start = at - 1; start >= reading.from() && at - start <= 5; start--) {
      for (Chunk chunk : reading.chunksAt(start)) {
        if (chunk instanceof Chunk.ActorChunk && chunk.to() > at) {
          return true;
        }
      }
    }
    return false;
  }

  private static Mode noun(SentenceReading reading, Act act) {
    boolean title = reading.sentence.role() == SentenceRole.TITLE;
    if (predicated(reading, act) || act.match.lexeme().has("chain")) {
      return Mode.ASSERTED;
    }
    boolean attendant = act.actClass.key().equals("overflight");
    int plain = 0;
    int at = head(act);
    while (at > reading.from() && act.from() - at <= REACH) {
      at = reading.unitStart(at);
      if (reading.opensSegment(at)) {
        boolean told =
            reading.is("cue", "latest", at) || (reading.is("cue", "concomitant", at) && !attendant);
        return title || told ? Mode.ASSERTED : Mode.MENTIONED;
      }
      if (reading.is("function", "complementiser", at) || reading.isWord(at, "ان")) {
        return Mode.MENTIONED;
      }
      @Nullable Mode mode = governedBy(reading, at, act, plain);
      if (mode != null) {
        return mode;
      }
      if (!attendant && reading.wordEndingAt("cue", "concomitant", at + 1) >= 0) {
        return Mode.ASSERTED;
      }
      if (strayPreposition(reading, at, act)) {
        boolean taken = takenBy(reading, at);
        return title || taken ? Mode.ASSERTED : Mode.MENTIONED;
      }
      plain += reading.chunksAt(at).isEmpty() && reading.tokens.kind(at) == TokenKind.WORD ? 1 : 0;
    }
    if (title) {
      return Mode.ASSERTED;
    }
    boolean opens =
        act.from() - reading.from() <= 1 && (act.actClass.isHarm() || isAlert(reading, act));
    return opens || opensEntry(reading, act) ? Mode.ASSERTED : Mode.MENTIONED;
  }

  /** "انفجار عبوة في الباب": a bare act noun with which a post begins is its news. */
  private static boolean isAlert(SentenceReading reading, Act act) {
    boolean found = act.actClass.key().equals("body-found");
    boolean bare = act.match.proclitics() == 0 && act.match.enclitic() == Clitics.NONE;
    return act.from() == reading.from() && (found || bare && act.actClass.isForce());
  }

  /** "12 أيار 2005: اغتيال …": the noun with which an entry of a chronicle begins. */
  private static boolean opensEntry(SentenceReading reading, Act act) {
    int end = entryEnd(reading);
    return end > 0 && act.from() >= end && act.from() - end <= 1;
  }

  /** Whether a sentence is an entry of a chronicle, which tells in the present tense. */
  static boolean isEntry(SentenceReading reading) {
    return entryEnd(reading) > 0;
  }

  /** The end of the day and the colon with which an entry begins; 0 where it is none. */
  private static int entryEnd(SentenceReading reading) {
    boolean dated = false;
    int at = reading.from();
    while (at < reading.to()) {
      boolean time = reading.chunksAt(at).stream().anyMatch(c -> c instanceof Chunk.TimeChunk);
      dated |= time || reading.tokens.kind(at) == TokenKind.NUMBER;
      if (dated && reading.tokens.is(at, ":")) {
        return at + 1;
      }
      if (!time && reading.tokens.kind(at) == TokenKind.WORD) {
        return 0;
      }
      at = time ? reading.unitEnd(at) : at + 1;
    }
    return 0;
  }

  /** Where the phrase begins that an act noun belongs to: محاولة عناصر التنظيم الهروب. */
  private static int head(Act act) {
    for (Chunk chunk : act.role("perpetrator")) {
      if (act.rules().contains("attempt.by") && chunk.from() < act.from()) {
        return chunk.from() - 1;
      }
    }
    return act.from();
  }

  private static @Nullable Mode governedBy(SentenceReading reading, int at, Act act, int plain) {
    if (!reading.matches.mayHave(at, GOVERNORS)) {
      return null;
    }
    for (Match match : reading.matches.at(at)) {
      if (match.to() > act.from()) {
        continue;
      }
      if (match.lexeme().category().equals("source-noun") && !isNews(reading, match, act)) {
        continue;
      }
      Optional<Mode> mode = governor(reading, match, act, plain);
      if (mode.isPresent()) {
        return mode.get();
      }
    }
    return null;
  }

  /** "أنباء عن إطلاق عملية"، "خبر مقتل": not any speaker that is named before an act. */
  private static boolean isNews(SentenceReading reading, Match match, Act act) {
    for (int at = match.to(); at < act.from(); at++) {
      if (reading.isWord(at, "عن")) {
        return act.from() - at <= NEWS_REACH;
      }
    }
    return act.from() - match.to() <= 1;
  }

  /** "هجوم وقع أمس"، "قصف استهدف البلدة": a carrying verb says of the noun that it took place. */
  private static boolean predicated(SentenceReading reading, Act act) {
    int at = act.to();
    for (int unit = 0;
        unit <= PREDICATE_REACH && at < reading.to();
        unit++, at = reading.unitEnd(at)) {
      if (reading.is("function", "relative", at)) {
        return predicatedBehind(reading, at);
      }
      if (reading.opensSegment(at)) {
        return false;
      }
      if (carries(reading, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "الهجوم الذي بدأ قبل شهرين أوقع"، "التفجير الذي هز العاصمة، تم": behind the verb of the
   * relative clause, or behind its comma, that of the main clause.
   */
  private static boolean predicatedBehind(SentenceReading reading, int relative) {
    int verbs = 0;
    int at = relative + 1;
    for (int unit = 0;
        unit <= RELATIVE_REACH && at < reading.to();
        unit++, at = reading.unitEnd(at)) {
      if (carries(reading, at)) {
        verbs++;
        boolean afterComma = reading.tokens.isComma(at - 1);
        if (verbs > 1 || afterComma) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a verb of the past stands at a token that says of a noun that it took place. */
  private static boolean carries(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at, "act")) {
      boolean carries =
          (match.form() & Form.PERFECT) != 0
              && (match.proclitics() & (Clitics.WAW | Clitics.FA)) == 0
              && switch (match.lexeme().key()) {
                case "occur", "result", "hit", "attack", "perform" -> true;
                default -> false;
              };
      if (carries) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition starts a phrase that the noun is inside of: في اغتيال. */
  private static boolean strayPreposition(SentenceReading reading, int at, Act act) {
    if (!reading.is("function", "preposition", at)
        || reading.isWord(at, "عن")
        || !reading.chunksAt(at).isEmpty()
        || reading.wordStartingAt("cue", "", at) > 0) {
      return false;
    }
    return at + 1 >= act.from() || reading.chunksAt(at + 1).isEmpty();
  }

  /**
   * Whether a carrying verb before a preposition takes it: نجا … من محاولة, أدى إلى مقتل, شارك في
   * هجوم.
   */
  private static boolean takenBy(SentenceReading reading, int preposition) {
    int at = preposition;
    for (int unit = 0; unit < CARRIER_REACH && at > reading.from(); unit++) {
      at = reading.unitStart(at);
      if (reading.opensSegment(at)) {
        return false;
      }
      for (Match match : reading.matches.at(at, "act")) {
        boolean carries =
            match.to() <= preposition && isCarrier(match.lexeme().key()) && isTold(reading, match);
        if (!carries) {
          continue;
        }
        String taken = match.lexeme().features().getOrDefault("prep", "");
        for (String word : taken.split("\\|", -1)) {
          if (!word.isEmpty() && reading.isWord(preposition, word.replace('إ', 'ا'))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a carrier is told: a verb of the past, or a noun that is told itself (إقدام على). */
  private static boolean isTold(SentenceReading reading, Match match) {
    for (Act act : reading.acts) {
      if (act.match.equals(match) && act.form == ActForm.NOUN) {
        return mode(reading, act) == Mode.ASSERTED;
      }
    }
    return (match.form() & Form.PERFECT) != 0;
  }

  private static boolean isCarrier(String key) {
    return switch (key) {
      case "perform", "occur", "undergo", "result", "toll", "hit", "repel" -> true;
      case "claim", "deny", "admit" -> true;
      default -> false;
    };
  }

  /** What a word before a verbal noun makes of it; empty where it does not govern it. */
  private static Optional<Mode> governor(SentenceReading reading, Match match, Act act, int plain) {
    String category = match.lexeme().category();
    boolean perfect = (match.form() & Form.PERFECT) != 0;
    switch (category) {
      case "cue" -> {
        return match.lexeme().key().equals("opinion")
            ? Optional.of(Mode.MENTIONED)
            : Optional.empty();
      }
      case "report", "source-noun", "attribution" -> {
        boolean said = perfect || category.equals("source-noun");
        int vague = Clitics.LAM | Clitics.KAF | Clitics.AL;
        boolean reports = (act.match.proclitics() & vague) == 0;
        return said && reports && plain <= MOST_PLAIN && !category.equals("attribution")
            ? Optional.of(Mode.ASSERTED)
            : Optional.empty();
      }
      case "act" -> {
        boolean carries = isCarrier(match.lexeme().key());
        boolean near = act.from() - match.to() <= CARRIER_REACH;
        return carries && near && plain <= MOST_PLAIN && isTold(reading, match)
            ? Optional.of(Mode.ASSERTED)
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }
}
