package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Finds act words, settles which sense and form each has, and what stands over it. */
final class ActTagger {

  /** Cues whose phrases are no acts, whatever words they hold. */
  private static final Set<String> HIDING =
      Set.of("figurative", "accident", "judicial", "criminal", "not-casualty", "anniversary");

  /** How far before an act a negation, a condition or a plan may stand, in tokens. */
  private static final int CUE_REACH = 4;

  /** How far from an act the word may stand that its sense needs. */
  private static final int NEEDS_REACH = 6;

  /** The same for a verb, whose subject may stand between: أطلقت طائرة تابعة لـ… صواريخ. */
  private static final int VERB_NEEDS_REACH = 9;

  private static final int PEOPLE_REACH = 9;

  /** Letters of clitics before a word, and of an ending behind it. */
  private static final int MOST_BEFORE = 3;

  private static final int MOST_BEHIND = 2;

  /** What may begin an act, or hide one. */
  private static final long OPENERS = LexiconMatches.signature("act", "cue");

  private final Map<String, ActClass> classes;
  private final ActForms forms;

  ActTagger(Map<String, ActClass> classes) {
    this.classes = classes;
    this.forms = new ActForms(classes);
  }

  void tag(SentenceReading reading) {
    int at = reading.from();
    while (at < reading.to()) {
      if (!reading.matches.mayHave(at, OPENERS)) {
        at++;
        continue;
      }
      @Nullable Match best = best(reading, at);
      if (best == null) {
        at = Math.max(at + 1, hiddenUntil(reading, at));
        continue;
      }
      ActClass actClass = classes.get(best.lexeme().key());
      ActForm form = forms.of(reading, best);
      int bits = best.form();
      Act act =
          new Act(
              best,
              actClass,
              form,
              (bits & Form.IMPERFECT) != 0 && (bits & Form.PERFECT) == 0,
              form == ActForm.NOUN && (bits & Form.PLUR) != 0 && (bits & Form.SING) == 0);
      if ((bits & Form.DUAL) != 0 && (bits & (Form.SING | Form.PLUR)) == 0) {
        act.count = 2;
      }
      cues(reading, act);
      boolean joined = (best.proclitics() & (Clitics.WAW | Clitics.FA)) != 0;
      if ((act.isFinite() && !actClass.isAuxiliary()) || (joined && actClass.isHarm())) {
        reading.markVerb(act.from());
      }
      reading.acts.add(act);
      at = best.to();
    }
  }

  private @Nullable Match best(SentenceReading reading, int at) {
    @Nullable Match best = null;
    for (Match match : reading.matches.at(at, "act")) {
      if (match.to() > reading.to()
          || !classes.containsKey(match.lexeme().key())
          || isDoer(match)
          || excluded(reading, match)
          || !hasNeeds(reading, match)) {
        continue;
      }
      if (best == null || better(match, best)) {
        best = match;
      }
    }
    if (best != null && (coveredByActor(reading, best) || hiddenUntil(reading, at) >= best.to())) {
      return null;
    }
    return best;
  }

  /**
   * The end of a phrase that hides the act words in it: a figure of speech, an accident, a trial.
   */
  private static int hiddenUntil(SentenceReading reading, int at) {
    int end = 0;
    for (Match match : reading.matches.at(at, "cue")) {
      if (HIDING.contains(match.lexeme().key()) && match.to() <= reading.to()) {
        end = Math.max(end, match.to());
      }
    }
    return end;
  }

  /** Whether the words beside an act word take this sense from it. */
  private static boolean excluded(SentenceReading reading, Match match) {
    if ((match.form() & Form.P1) != 0 && (match.form() & Form.P3) == 0) {
      return true;
    }
    if (match.to() == match.from() + 1 && reading.is("function", "particle", match.from())) {
      return true;
    }
    int bits = match.form();
    boolean participle =
        (bits & (Form.ACT_PART | Form.PASS_PART)) != 0
            && (bits & (Form.PERFECT | Form.IMPERFECT | Form.MASDAR | Form.NOUN)) == 0;
    if (participle && !match.lexeme().features().getOrDefault("part", "").equals("hal")) {
      return true;
    }
    if (match.to() < reading.to()) {
      for (String word : match.lexeme().list("not-before")) {
        if (endsWith(reading.tokens, match.to(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "المتظاهرون"، "المهاجمين": a participle that names who did it, and not that it was done. */
  private static boolean isDoer(Match match) {
    int form = match.form();
    int acts = Form.PERFECT | Form.IMPERFECT | Form.MASDAR | Form.NOUN;
    boolean participle = (form & (Form.ACT_PART | Form.PASS_PART)) != 0 && (form & acts) == 0;
    return participle
        && ((match.proclitics() & ~(Clitics.WAW | Clitics.FA)) != 0
            || (form & Form.SING) == 0
            || match.enclitic() != Clitics.NONE);
  }

  private boolean better(Match match, Match best) {
    if (match.to() != best.to()) {
      return match.to() > best.to();
    }
    if (match.exact() != best.exact()) {
      return match.exact();
    }
    boolean needed = !needs(match).isEmpty();
    if (needed != !needs(best).isEmpty()) {
      return needed;
    }
    int clitics = Integer.bitCount(match.proclitics()) - Integer.bitCount(best.proclitics());
    if (clitics != 0) {
      return clitics < 0;
    }
    return classes.get(match.lexeme().key()).rank() > classes.get(best.lexeme().key()).rank();
  }

  private static boolean coveredByActor(SentenceReading reading, Match match) {
    for (int start = match.from(); start >= reading.from() && match.from() - start < 6; start--) {
      for (Chunk chunk : reading.chunksAt(start)) {
        if (chunk instanceof Chunk.ActorChunk
            && chunk.to() >= match.to()
            && chunk.from() < match.from()) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> needs(Match match) {
    return match.lexeme().list("needs");
  }

  private static boolean hasNeeds(SentenceReading reading, Match match) {
    List<String> needs = needs(match);
    if (needs.isEmpty()) {
      return true;
    }
    Tokens tokens = reading.tokens;
    int from = Math.max(reading.from(), match.from() - 2);
    int to = Math.min(reading.to(), match.to() + needsReach(match));
    for (String word : needs) {
      for (int i = from; i < to; i++) {
        if ((i < match.from() || i >= match.to()) && endsWith(tokens, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The people of a demonstration, with all that describes them, stand before its noun. */
  private static int needsReach(Match match) {
    if ((match.form() & (Form.PERFECT | Form.IMPERFECT)) != 0) {
      return VERB_NEEDS_REACH;
    }
    return match.lexeme().key().equals("demonstration") ? PEOPLE_REACH : NEEDS_REACH;
  }

  /** Whether a token is a word, with or without clitics before it and a case ending after it. */
  private static boolean endsWith(Tokens tokens, int token, String word) {
    if (tokens.kind(token) != TokenKind.WORD || word.isEmpty()) {
      return false;
    }
    int more = tokens.length(token) - word.length();
    for (int skip = Math.max(0, more - MOST_BEHIND); skip <= Math.min(more, MOST_BEFORE); skip++) {
      if (hasAt(tokens, token, skip, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAt(Tokens tokens, int token, int skip, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = tokens.charAt(token, skip + i);
      char w = word.charAt(i);
      if (c != w && !(c == 'ا' && isAlef(w)) && !(c == 'ت' && w == 'ة')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlef(char c) {
    return c == 'أ' || c == 'إ' || c == 'آ';
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
          case "negation" -> act.negated = true;
          case "condition", "purpose" -> act.irrealis = true;
          case "plan" -> act.planned = true;
          case "attempts" -> act.attempted = true;
          default -> {}
        }
      }
    }
  }

  /** The words that open a clause, so that a narrow gap does not cross them. */
  static void markBarriers(SentenceReading reading) {
    for (int at = reading.from(); at < reading.to(); at++) {
      if (reading.is("cue", "segment", at)
          || reading.is("cue", "contrast", at)
          || (reading.tokens.kind(at) == TokenKind.PUNCTUATION
              && (reading.tokens.is(at, "؛") || reading.tokens.is(at, ";")))) {
        reading.markBarrier(at);
      }
    }
  }

  /** All the acts of some chunk's extent. */
  static List<Act> within(SentenceReading reading, int from, int to) {
    List<Act> acts = new ArrayList<>();
    for (Act act : reading.acts) {
      if (act.from() >= from && act.to() <= to) {
        acts.add(act);
      }
    }
    return acts;
  }
}
