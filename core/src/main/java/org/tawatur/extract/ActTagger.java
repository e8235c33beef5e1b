package org.tawatur.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.TokenKind;

/** Finds act words, settles which sense and form each has, and what stands over it. */
final class ActTagger {

  /** How far before an act a negation, a condition or a plan may stand, in tokens. */
  private static final int CUE_REACH = 4;

  /** What may begin an act, or hide one. */
  private static final long OPENERS = LexiconMatches.signature("act", "cue");

  private final Map<String, ActClass> classes;
  private final ActSenses senses;
  private final ActForms forms;

  /** How far behind a verb of beginning the operation stands that is launched. */
  private static final int LAUNCH_REACH = 4;

  ActTagger(Map<String, ActClass> classes, ActorRegistry registry) {
    this.classes = classes;
    this.senses = new ActSenses(classes, registry);
    this.forms = new ActForms(classes);
  }

  void tag(SentenceReading reading) {
    int at = reading.from();
    while (at < reading.to()) {
      if (!reading.matches.mayHave(at, OPENERS)) {
        at++;
        continue;
      }
      @Nullable Match best = senses.best(reading, at);
      if (best == null) {
        at = Math.max(at + 1, ActSenses.hiddenUntil(reading, at));
        continue;
      }
      ActClass actClass = classOf(reading, best);
      ActForm form = forms.of(reading, best);
      int bits = best.form();
      Act act =
          new Act(
              best,
              actClass,
              form,
              (bits & Form.IMPERFECT) != 0 && (bits & Form.PERFECT) == 0,
              form == ActForm.NOUN
                  && (bits & Form.PLUR) != 0
                  && (bits & Form.SING) == 0
                  && !isOneOf(reading, best));
      if ((bits & Form.DUAL) != 0 && (bits & (Form.SING | Form.PLUR)) == 0) {
        act.count = 2;
      }
      cues(reading, act);
      boolean joined = (best.proclitics() & (Clitics.WAW | Clitics.FA)) != 0;
      boolean opens = joined && (actClass.isHarm() || isSubject(reading, act));
      if ((act.isFinite() && !actClass.isAuxiliary()) || opens) {
        reading.markVerb(act.from());
      }
      reading.acts.add(act);
      at = best.to();
    }
  }

  /** "وكمين يستهدف رتلا": an act noun that a verb right behind it takes for its subject. */
  private static boolean isSubject(SentenceReading reading, Act act) {
    return act.form == ActForm.NOUN
        && act.actClass.isForce()
        && act.to() < reading.to()
        && (reading.is("act", "attack", act.to()) || reading.is("act", "hit", act.to()));
  }

  /** "نفذ 10 عمليات عسكرية": operations that are counted are attacks, and no campaign. */
  private ActClass classOf(SentenceReading reading, Match act) {
    ActClass own = ActClass.of(act, classes);
    if (act.lexeme().has("chain")) {
      return chained(reading, act, own);
    }
    @Nullable ActClass attack = classes.get("attack");
    @Nullable Act before =
        reading.acts.isEmpty() ? null : reading.acts.get(reading.acts.size() - 1);
    if (own.equals(attack)
        && act.lexeme().has("weak")
        && before != null
        && before.actClass.key().equals("operation")
        && act.from() - before.to() <= Needs.VERB_NEEDS_REACH) {
      return before.actClass;
    }
    @Nullable ActClass operation = classes.get("operation");
    if (operation != null
        && own.equals(attack)
        && act.lexeme().has("weak")
        && before != null
        && before.match.lexeme().features().getOrDefault("phase", "").equals("start")
        && act.from() - before.to() <= LAUNCH_REACH) {
      return operation; // "انطلقت عملية سهام الشرق"
    }
    if (own.key().equals("operation") && act.can(Form.PLUR) && attack != null) {
      for (Chunk.QuantityChunk chunk : reading.chunks(Chunk.QuantityChunk.class)) {
        if (chunk.to() == act.from()) {
          return attack;
        }
      }
    }
    return own;
  }

  /** "خسرت العشرات، كان آخرهم X": what befell those told of before befell him. */
  private static ActClass chained(SentenceReading reading, Match act, ActClass own) {
    ActClass last = own;
    for (Act before : reading.acts) {
      last = before.actClass.isHarm() && before.from() < act.from() ? before.actClass : last;
    }
    return last;
  }

  /** "آخر تلك الهجمات"، "إحدى الغارات": one of many. */
  static boolean isOneOf(SentenceReading reading, Match act) {
    int before = act.from();
    if (before - 1 >= reading.from() && reading.is("function", "demonstrative", before - 1)) {
      before--;
    }
    return reading.wordEndingAt("cue", "one-of", before) >= 0;
  }

  static @Nullable Chunk party(SentenceReading reading, int at) {
    @Nullable Chunk best = null;
    for (Chunk chunk : reading.chunksAt(at)) {
      if (Labels.isParty(chunk) && (best == null || chunk.to() > best.to())) {
        best = chunk;
      }
    }
    return best;
  }

  private static void cues(SentenceReading reading, Act act) {
    int from = Math.max(reading.from(), act.from() - CUE_REACH);
    for (int at = act.from() - 1; at >= from; at--) {
      if (reading.opensSegment(at) && at < act.from() - 1) {
        break;
      }
      if (reading.tokens.kind(at) == TokenKind.PUNCTUATION) {
        break;
      }
      for (Match match : reading.matches.at(at, "cue")) {
        if (match.to() > act.from()) {
          continue;
        }
        if (match.lexeme().has("not") || match.lexeme().has("weak")) {
          continue;
        }
        switch (match.lexeme().key()) {
          case "negation" -> act.negated |= !isAfterwards(reading, at);
          case "condition", "purpose" -> act.irrealis = true;
          case "plan" -> act.planned = true;
          case "attempts" -> act.attempted = true;
          default -> {}
        }
      }
    }
  }

  /** "بعد ما انفجر": no negation, but a conjunction of two words. */
  private static boolean isAfterwards(SentenceReading reading, int particle) {
    int start = reading.wordEndingAt("cue", "after", particle + 1);
    return start >= 0 && start < particle;
  }

  /** The words that open a clause, so that a narrow gap does not cross them. */
  static void markBarriers(SentenceReading reading) {
    for (int at = reading.from(); at < reading.to(); at++) {
      if (opensSegment(reading, at)
          || reading.is("cue", "contrast", at)
          || turns(reading, at)
          || (reading.tokens.kind(at) == TokenKind.PUNCTUATION
              && (reading.tokens.is(at, "؛") || reading.tokens.is(at, ";")))) {
        reading.markBarrier(at);
      }
    }
  }

  /**
   * "هجوم في حمص.. وتفريق تظاهرة في درعا": the two dots and the و of a headline turn to another.
   */
  private static boolean turns(SentenceReading reading, int at) {
    if (reading.sentence.role() != SentenceRole.TITLE
        || at + 1 >= reading.to()
        || !(reading.tokens.is(at, ".") || reading.tokens.is(at, "…"))) {
      return false;
    }
    for (Match match : reading.matches.at(at + 1)) {
      if ((match.proclitics() & Clitics.WAW) != 0) {
        return true;
      }
    }
    return false;
  }

  /** "في وقت سابق" says when, and opens nothing. */
  private static boolean opensSegment(SentenceReading reading, int at) {
    int end = reading.wordStartingAt("cue", "segment", at);
    for (Chunk chunk : reading.chunksAt(at)) {
      if (chunk instanceof Chunk.TimeChunk && chunk.to() > end) {
        return false;
      }
    }
    return end > 0;
  }
}
