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
      Set.of(
          "reprisal",
          "figurative",
          "accident",
          "judicial",
          "criminal",
          "not-casualty",
          "anniversary");

  /** How far before an act a negation, a condition or a plan may stand, in tokens. */
  private static final int CUE_REACH = 4;

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
    @Nullable ActClass closure = classes.get("road-closure");
    if (closure != null && own.key().equals("protest-block") && byArmed(reading, act)) {
      return closure;
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
    if (own.key().equals("operation") && act.can(Form.PLUR) && attack != null) {
      for (Chunk.QuantityChunk chunk : reading.chunks(Chunk.QuantityChunk.class)) {
        if (chunk.to() == act.from()) {
          return attack;
        }
      }
    }
    return own;
  }

  /** "قطع مسلحون الطريق": who bears arms and stops others does not demonstrate. */
  private static boolean byArmed(SentenceReading reading, Match act) {
    List<Chunk> beside = new ArrayList<>(reading.chunksAt(act.to()));
    beside.addAll(reading.chunksBefore(act.from()));
    for (Chunk chunk : beside) {
      if (chunk instanceof Chunk.GroupChunk group && group.group().isArmed()) {
        return true;
      }
    }
    return false;
  }

  /** Whether people told of before suffered, and one of them is named next. */
  private static boolean opensChain(SentenceReading reading, Match match) {
    boolean suffered = false;
    int last = reading.from();
    for (Act act : reading.acts) {
      suffered |= act.actClass.isHarm();
      last = act.to();
    }
    for (int at = last; at < match.from(); at++) {
      // "13 شخصا، بينهم سبعة من الحرس أبرزهم X": he is one of those counted
      suffered &= !reading.is("cue", "victims-of", at);
    }
    boolean named = false;
    for (int at = match.to(); at < reading.to() && at - match.to() <= 2; at++) {
      for (Chunk chunk : reading.chunksAt(at)) {
        named |= chunk instanceof Chunk.PersonChunk;
      }
    }
    return suffered && named;
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

  private @Nullable Match best(SentenceReading reading, int at) {
    @Nullable Match best = null;
    for (Match match : reading.matches.at(at, "act")) {
      if (match.to() > reading.to()
          || !classes.containsKey(match.lexeme().key())
          || (match.lexeme().has("chain") && !opensChain(reading, match))
          || isDoer(match)
          || excluded(reading, match)
          || !Needs.hasNeeds(reading, match)) {
        continue;
      }
      if (best == null || better(match, best)) {
        best = match;
      }
    }
    if (best != null && (isInName(reading, best) || hiddenUntil(reading, at) >= best.to())) {
      return null;
    }
    return best;
  }

  /**
   * The end of a phrase that hides the act words in it: a figure of speech, a trial, what people
   * ride.
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
    if ((match.form() & Form.P1) != 0 && (match.form() & Form.P3) == 0
        || reading.isDescribed(match.from())) {
      return true;
    }
    if (match.to() == match.from() + 1
        && reading.is("function", "particle", match.from())
        && !losesPeople(reading, match)) {
      return true;
    }
    if (tellsDoer(reading, match)) {
      return true;
    }
    int bits = match.form();
    boolean participle =
        (bits & (Form.ACT_PART | Form.PASS_PART)) != 0
            && (bits & (Form.PERFECT | Form.IMPERFECT | Form.MASDAR | Form.NOUN)) == 0;
    if (participle
        && (!match.lexeme().features().getOrDefault("part", "").equals("hal")
            || !endsAsCircumstance(reading.tokens, match.to() - 1))) {
      return true;
    }
    if (match.to() < reading.to()) {
      for (String word : match.lexeme().list("not-before")) {
        if (Needs.endsWith(reading.tokens, match.to(), word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "كمين نصبه مسلحون": a verb that only says of the act before it whose it was. */
  private static boolean tellsDoer(SentenceReading reading, Match match) {
    return match.enclitic() != Clitics.NONE
        && reading.is("cue", "agent", match.from())
        && reading.wordEndingAt("act", "", match.from()) >= 0;
  }

  /** "فقد التنظيم ثلاثة من عناصره": no ف and قد where people are lost. */
  private static boolean losesPeople(SentenceReading reading, Match match) {
    if (!match.lexeme().key().equals("lose")) {
      return false;
    }
    int at = match.to();
    for (int units = 0; units < 3 && at < reading.to(); units++) {
      for (Chunk chunk : reading.chunksAt(at)) {
        if (chunk instanceof Chunk.GroupChunk group && group.group().numbered()) {
          return !group.group().thing();
        }
      }
      at = reading.unitEnd(at);
    }
    return false;
  }

  /** "موقعا"، "مستهدفة"، "مستهدفين": a circumstance is accusative; موقع is a place. */
  private static boolean endsAsCircumstance(Tokens tokens, int token) {
    char last = tokens.charAt(token, tokens.end(token) - tokens.start(token) - 1);
    return last == 'ا' || last == 'ة' || last == 'ه' || last == 'ن';
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
    boolean needed = !Needs.needs(match).isEmpty();
    if (needed != !Needs.needs(best).isEmpty()) {
      return needed;
    }
    int clitics = Integer.bitCount(match.proclitics()) - Integer.bitCount(best.proclitics());
    if (clitics != 0) {
      return clitics < 0;
    }
    return ActClass.of(match, classes).rank() > ActClass.of(best, classes).rank();
  }

  /**
   * Whether a word is part of a name: تنظيم داعش، دير الزور. An act of force that a name of forces
   * begins with is still told by it: غارة أميركية.
   */
  private boolean isInName(SentenceReading reading, Match match) {
    ActClass act = ActClass.of(match, classes);
    boolean strike =
        act.isDemonstration() || (act.isForce() && !act.key().equals("seize-territory"));
    for (int start = match.from(); start >= reading.from() && match.from() - start < 6; start--) {
      for (Chunk chunk : reading.chunksAt(start)) {
        boolean inside = chunk.to() >= match.to() && (start < match.from() || !strike);
        boolean name =
            chunk instanceof Chunk.ActorChunk
                || chunk instanceof Chunk.PersonChunk
                || (chunk instanceof Chunk.PlaceChunk place
                    && (act.isAuxiliary() || !place.mention().isReference()));
        if ((name && inside)
            || (chunk.to() >= match.to()
                && (isNamed(match, chunk) || isPlaced(reading, match, chunk)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "التنظيم شن"، "مقر للحزب": a name or a thing is no noun of an auxiliary verb. */
  private boolean isNamed(Match match, Chunk chunk) {
    boolean verb = (match.form() & (Form.PERFECT | Form.IMPERFECT)) != 0;
    boolean names = chunk instanceof Chunk.ActorChunk || chunk instanceof Chunk.GroupChunk;
    return !verb
        && names
        && chunk.from() == match.from()
        && ActClass.of(match, classes).isAuxiliary();
  }

  /** "غربي تدمر"، "مدينة تدمر": a name of a place is no verb. */
  private static boolean isPlaced(SentenceReading reading, Match match, Chunk chunk) {
    return chunk instanceof Chunk.PlaceChunk
        && (chunk.from() < match.from()
            || (match.from() > reading.from()
                && (reading.is("function", "preposition", match.from() - 1)
                    || reading.is("bearing", "", match.from() - 1))));
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
      if (opensSegment(reading, at)
          || reading.is("cue", "contrast", at)
          || (reading.tokens.kind(at) == TokenKind.PUNCTUATION
              && (reading.tokens.is(at, "؛") || reading.tokens.is(at, ";")))) {
        reading.markBarrier(at);
      }
    }
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
