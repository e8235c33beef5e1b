package org.tawatur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.text.Tokens;

/** Settles which of its senses an act word has, by the words beside it. */
final class ActSenses {

  /** Cues whose phrases are no acts, whatever words they hold. */
  private static final Set<String> HIDING =
      Set.of(
          "reprisal",
          "figurative",
          "accident",
          "judicial",
          "concomitant",
          "criminal",
          "not-casualty",
          "anniversary");

  private final Map<String, ActClass> classes;
  private final ActorRegistry registry;

  ActSenses(Map<String, ActClass> classes, ActorRegistry registry) {
    this.classes = classes;
    this.registry = registry;
  }

  /** Whether who bears arms is named right beside an act word. */
  private boolean byArmed(SentenceReading reading, Match act) {
    List<Chunk> beside = new ArrayList<>(reading.chunksAt(act.to()));
    beside.addAll(reading.chunksBefore(act.from()));
    return isArmed(beside);
  }

  private boolean isArmed(List<Chunk> beside) {
    for (Chunk chunk : beside) {
      if (chunk instanceof Chunk.GroupChunk group && group.group().isArmed()
          || chunk instanceof Chunk.ActorChunk actor && registry.isArmed(actor.mention().id())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "نزلت الشرطة إلى الشارع"، "قطع مسلحون الطريق": what people do in a demonstration, told of who
   * bears arms. "يضرب المنطقة": an imperfect that is written as another verb's, without people and
   * without its preposition.
   */
  private boolean isBelied(SentenceReading reading, Match act) {
    if (act.lexeme().has("by") ? !byState(reading, act) : isRiot(act) && isArmed(reading, act)) {
      return true;
    }
    boolean people = act.lexeme().features().getOrDefault("subject", "").equals("people");
    if (people && byArmed(reading, act)) {
      return true;
    }
    return (act.form() & (Form.IMPERFECT | Form.PERFECT)) == Form.IMPERFECT
        && act.lexeme().has("imperfect")
        && !Needs.stands(reading, act, act.lexeme().list("prep"))
        && !(people && bySome(reading, act));
  }

  /** "احتجزت الشرطة": what those in power do, told of a state's forces. */
  private boolean byState(SentenceReading reading, Match act) {
    List<Chunk> beside = new ArrayList<>(reading.chunksAt(act.to()));
    beside.addAll(reading.chunksBefore(act.from()));
    for (Chunk chunk : beside) {
      if (chunk instanceof Chunk.ActorChunk actor && registry.isState(actor.mention().id())) {
        return true;
      }
    }
    return false;
  }

  /** "أضرم مسلحون النار": those who bear arms burn and break in, and do not riot. */
  private boolean isArmed(SentenceReading reading, Match act) {
    List<Chunk> before = reading.chunksBefore(act.from());
    boolean plural = (act.form() & Form.PLUR) != 0 && (act.form() & Form.SING) == 0;
    // "رشقوا الجنود": behind a verb in the plural stands its object
    return plural ? isArmed(before) : byArmed(reading, act);
  }

  private static boolean isRiot(Match act) {
    return act.lexeme().key().equals("riot")
        && act.lexeme().features().containsKey("needs")
        && (act.form() & (Form.MASDAR | Form.NOUN)) == 0;
  }

  private static boolean bySome(SentenceReading reading, Match act) {
    for (Chunk chunk : reading.chunksAt(act.to())) {
      if (chunk instanceof Chunk.GroupChunk group && !group.group().thing()) {
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

  /** The sense that stands at a token, or null where none does. */
  @Nullable Match best(SentenceReading reading, int at) {
    @Nullable Match best = null;
    for (Match match : reading.matches.at(at, "act")) {
      if (match.to() > reading.to()
          || !classes.containsKey(match.lexeme().key())
          || (match.lexeme().has("chain") && !opensChain(reading, match))
          || isDoer(match)
          || excluded(reading, match)
          || isBelied(reading, match)
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
  static int hiddenUntil(SentenceReading reading, int at) {
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
    if (tellsDoer(reading, match) || isCounted(reading, match)) {
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

  /** "3250 لغما": what a number counts is no verb of two. */
  private static boolean isCounted(SentenceReading reading, Match match) {
    boolean verb = (match.form() & (Form.MASDAR | Form.NOUN)) == 0;
    boolean dual = (match.form() & Form.DUAL) != 0 && (match.form() & Form.SING) == 0;
    for (Chunk.QuantityChunk chunk : reading.chunks(Chunk.QuantityChunk.class)) {
      if (verb && dual && chunk.to() == match.from()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "كمين نصبه مسلحون"، "قذيفة أطلقها": a verb that only says of what is before it whose it was.
   */
  private static boolean tellsDoer(SentenceReading reading, Match match) {
    return match.enclitic() != Clitics.NONE
        && reading.is("cue", "agent", match.from())
        && (reading.wordEndingAt("act", "", match.from()) >= 0
            || reading.wordEndingAt("instrument", "", match.from()) >= 0);
  }

  /** "فقد التنظيم ثلاثة من عناصره": no ف and قد where people are lost. */
  private static boolean losesPeople(SentenceReading reading, Match match) {
    if (match.lexeme().key().equals("missing")) {
      return !Needs.needs(match).isEmpty() && Needs.hasNeeds(reading, match);
    }
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
    boolean needed = isNeedy(match);
    if (needed != isNeedy(best)) {
      return needed;
    }
    int clitics = Integer.bitCount(match.proclitics()) - Integer.bitCount(best.proclitics());
    if (clitics != 0) {
      return clitics < 0;
    }
    return ActClass.of(match, classes).rank() > ActClass.of(best, classes).rank();
  }

  /** Whether a sense holds only beside certain words or for certain doers, and so says more. */
  private static boolean isNeedy(Match match) {
    return !Needs.needs(match).isEmpty() || match.lexeme().has("by");
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
            || isDayTime(match, chunk)
            || (chunk.to() >= match.to()
                && (isNamed(match, chunk) || isPlaced(reading, match, chunk)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "اقتحموا المدينة فجرا": a part of the day that is written as a verb; not فجرا نفسيهما. */
  private static boolean isDayTime(Match match, Chunk chunk) {
    return chunk instanceof Chunk.TimeChunk
        && chunk.from() == match.from()
        && chunk.to() >= match.to()
        && Needs.needs(match).isEmpty();
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
}
