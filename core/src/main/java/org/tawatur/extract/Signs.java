package org.tawatur.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.people.Group;
import org.tawatur.record.Outcome;
import org.tawatur.record.Precision;
import org.tawatur.record.Stance;
import org.tawatur.record.SubType;
import org.tawatur.source.SourceMention;
import org.tawatur.text.SentenceRole;
import org.tawatur.text.TokenKind;
import org.tawatur.time.Nature;
import org.tawatur.time.TimeMention;

/**
 * The signs by which the wording of a happening is judged: how its act is told, what stands with
 * it, where in the sentence it stands, and what else the sentence is about. Each has a name of the
 * form {@code group:value}; those to which the table {@code evidence} gives a weight are gathered,
 * and summed up by {@link Evidence}.
 */
final class Signs {

  /** How far before an act a relative pronoun may stand that makes it identify something. */
  private static final int RELATIVE_REACH = 5;

  /** How many words of one topic make it the topic of the sentence. */
  private static final int MANY = 3;

  /** From here on, the counts of a sign are not told apart. */
  private static final int MOST = 3;

  /** A toll of a day's news is seldom higher; that of a war, a massacre or a flood is. */
  private static final int HUGE = 200;

  /** The categories of the words that {@link #words} looks for. */
  private static final long WORDS =
      LexiconMatches.signature("topic", "report", "attribution", "source-noun");

  private static final String[] COUNTS = {"0", "1", "2"};

  /** How signs call the values of enums, and sub-types. */
  private static final Map<Enum<?>, String> NAMES = names();

  private final Happening happening;
  private final SentenceReading reading;
  private final Act main;
  private final SignWeights weights;
  private final BitSet signs;
  private int first;
  private int last;

  private Signs(Happening happening, Act main, SignWeights weights) {
    this.weights = weights;
    this.signs = new BitSet(weights.size());
    this.happening = happening;
    this.reading = happening.reading;
    this.main = main;
    first = main.from();
    last = main.to();
    for (Act act : happening.acts) {
      first = Math.min(first, act.from());
      last = Math.max(last, act.to());
    }
  }

  /**
   * The signs of a happening that have a weight, by their numbers.
   *
   * @param main the act that decides what it is
   * @param verdict what the conditions of {@link Kinds} find wrong with it, empty if nothing
   * @param weights tells which signs have a weight
   */
  static BitSet of(Happening happening, Act main, String verdict, SignWeights weights) {
    Signs found = new Signs(happening, main, weights);
    found.add("verdict", verdict.isEmpty() ? "none" : verdict);
    found.act();
    found.acts();
    found.parties();
    found.toll();
    found.setting();
    found.sources();
    found.position();
    found.words();
    return found.signs;
  }

  private void add(String group, String value) {
    int sign = weights.find(group, value);
    if (sign >= 0) {
      signs.set(sign);
    }
  }

  private void add(String group, Enum<?> value) {
    add(group, name(value));
  }

  private static String name(Enum<?> value) {
    return NAMES.getOrDefault(value, "");
  }

  private static Map<Enum<?>, String> names() {
    Map<Enum<?>, String> names = new HashMap<>();
    Enum<?>[][] all = {
      ActForm.values(),
      Assertion.Mode.values(),
      Nature.values(),
      Outcome.values(),
      Precision.values(),
      SourceMention.Kind.values(),
      Stance.values()
    };
    for (Enum<?>[] values : all) {
      for (Enum<?> value : values) {
        names.put(value, value.name().toLowerCase(Locale.ROOT));
      }
    }
    for (SubType type : SubType.values()) {
      names.put(type, type.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
    return Map.copyOf(names);
  }

  private static String few(int count) {
    return count < MOST ? COUNTS[count] : "more";
  }

  /** How the deciding act is told. */
  private void act() {
    add("nature", main.actClass.nature());
    add("type", happening.subType);
    add("form", form());
    add("mode", Assertion.mode(reading, main));
    if ((main.match.proclitics() & Clitics.AL) != 0) {
      add("act", "definite");
    }
    if (main.match.enclitic() != Clitics.NONE) {
      add("act", "pronoun");
    }
    if ((main.match.form() & Form.INDEFINITE) != 0 && main.form == ActForm.NOUN) {
      add("act", "indefinite");
    }
    if (main.plural) {
      add("act", "plural");
    }
    if (main.match.lexeme().has("weak")) {
      add("act", "weak");
    }
  }

  private String form() {
    String form = name(main.form);
    return main.isFinite() && main.imperfect ? form + "-imperfect" : form;
  }

  /** The acts beside it, and what stands before the first of them. */
  private void acts() {
    int asserted = 0;
    int finite = 0;
    for (Act act : happening.acts) {
      asserted += Assertion.mode(reading, act) == Assertion.Mode.ASSERTED ? 1 : 0;
      finite += act.isFinite() && !act.imperfect ? 1 : 0;
      if (act.actClass.isAuxiliary()) {
        add("carrier", act.actClass.key() + (act.imperfect ? "-imperfect" : ""));
      }
      if (act.negated || act.irrealis) {
        add("unreal", act.negated ? "negated" : "condition");
      }
      if (act.planned || act.attempted) {
        add("unreal", act.planned ? "planned" : "attempted");
      }
    }
    add("asserted", few(asserted));
    add("finite", few(finite));
    add("acts", few(happening.acts.size()));
    int reach = Math.max(reading.from(), first - RELATIVE_REACH);
    for (int at = first - 1; at >= reach; at--) {
      if (reading.is("function", "relative", at) && !reading.isWord(at, "ما")) {
        add("relative", first - at <= 2 ? "at" : "near");
        break;
      }
    }
    if (first > reading.from() && reading.is("function", "preposition", first - 1)) {
      add("behind", "preposition");
    }
  }

  /** Who did it, and who suffered. */
  private void parties() {
    add("doer", doer());
    add("sufferer", sufferer());
    if (!happening.parties.isEmpty()) {
      add("sides", few(happening.parties.size()));
    }
    if (!happening.people.isEmpty()) {
      add("people", "named");
    }
  }

  private String doer() {
    if (happening.perpetrators.isEmpty()) {
      return "none";
    }
    for (Happening.Party party : happening.perpetrators) {
      if (party.isWorded() && !party.id().equals(ActorRegistry.UNKNOWN)) {
        return party.id().equals(ActorRegistry.CIVILIANS) ? "civilians" : "known";
      }
    }
    return happening.perpetrators.get(0).isWorded() ? "unnamed" : "unworded";
  }

  private String sufferer() {
    for (Happening.Party party : happening.targets) {
      if (party.isWorded()) {
        return worded(party);
      }
    }
    return happening.targets.isEmpty() ? "none" : "unworded";
  }

  private String worded(Happening.Party party) {
    for (Chunk.GroupChunk chunk : reading.chunks(Chunk.GroupChunk.class)) {
      if (chunk.from() <= party.from() && chunk.to() >= party.to()) {
        Group group = chunk.group();
        if (group.numbered()) {
          return "numbered";
        }
        return group.definite() ? "definite" : group.counted() ? "counted" : "plural";
      }
    }
    for (Chunk.PersonChunk chunk : reading.chunks(Chunk.PersonChunk.class)) {
      if (chunk.from() <= party.from() && chunk.to() >= party.to()) {
        return "named";
      }
    }
    return "actor";
  }

  /** How many, and whether a number says so. */
  private void toll() {
    int most = 0;
    boolean numbered = false;
    for (Happening.Toll toll : happening.tolls) {
      most = Math.max(most, toll.min());
      add("outcome", toll.outcome());
      numbered |= isNumbered(toll);
      if (toll.outcome() == Outcome.KILLED && toll.min() > HUGE) {
        add("toll", "huge");
      }
    }
    add("toll", most == 0 ? "none" : most == 1 ? "one" : numbered ? "numbered" : "more");
    add("tolls", few(happening.tolls.size()));
  }

  private boolean isNumbered(Happening.Toll toll) {
    for (Chunk.GroupChunk chunk : reading.chunks(Chunk.GroupChunk.class)) {
      if (chunk.from() >= toll.from() && chunk.to() <= toll.to() && chunk.group().numbered()) {
        return true;
      }
    }
    return false;
  }

  /** Where and when. */
  private void setting() {
    if (happening.place == null) {
      add("place", "none");
    } else if (happening.place.isReference()) {
      add("place", "reference");
    } else {
      add("place", happening.place.precision());
      add("placed", happening.place.from() > last ? "behind" : "before");
    }
    add("time", time(happening.time));
    add("news-time", time(happening.newsTime));
    for (int at = reading.from(); at < reading.to(); at++) {
      if (isYear(at)) {
        add("year", "worded");
      }
    }
    if (happening.background) {
      add("told", "background");
    }
    if (reading.sentence.role() == SentenceRole.TITLE) {
      add("told", "title");
    }
    if (Assertion.isEntry(reading)) {
      add("told", "entry");
    }
  }

  private boolean isYear(int token) {
    if (reading.tokens.kind(token) != TokenKind.NUMBER || reading.tokens.length(token) != 4) {
      return false;
    }
    char start = reading.tokens.charAt(token, 0);
    return start == '1' || start == '2';
  }

  private static String time(@Nullable TimeMention time) {
    if (time == null) {
      return "none";
    }
    String nature = name(time.expression().nature());
    return nature + (time.to() - time.from() > 2 ? "-long" : "");
  }

  private void sources() {
    if (happening.sources.isEmpty()) {
      add("source", "none");
    }
    for (SourceMention source : happening.sources) {
      String kind = name(source.kind());
      add("source", kind + (source.isWorded() ? "" : "-unworded"));
      add("stance", source.stance());
    }
  }

  /** Where in its sentence it stands, and how much of it it takes. */
  private void position() {
    int before = first - reading.from();
    add("at", before <= 3 ? "start" : before <= 9 ? "early" : before <= 18 ? "middle" : "late");
    int length = reading.to() - reading.from();
    int share = 100 * (last - first) / Math.max(1, length);
    add("share", share > 60 ? "most" : share > 25 ? "half" : "little");
    int open = 0;
    for (int at = reading.from(); at < first; at++) {
      open += reading.tokens.is(at, "«") ? 1 : reading.tokens.is(at, "»") ? -1 : 0;
    }
    if (open > 0) {
      add("told", "quoted");
    }
  }

  /** Who is brought in to speak, and what the sentence is about. */
  private void words() {
    Map<String, Integer> topics = new HashMap<>();
    for (int at = reading.from(); at < reading.to(); at++) {
      if (!reading.matches.mayHave(at, WORDS)) {
        continue;
      }
      for (Match match : reading.matches.at(at)) {
        if (match.to() > reading.to()) {
          continue;
        }
        String key = match.lexeme().key();
        switch (match.lexeme().category()) {
          case "topic" -> {
            if (isFirst(match)) {
              topics.merge(key, 1, Integer::sum);
            }
          }
          case "report" -> report(match, at);
          case "attribution", "source-noun" -> add(match.lexeme().category(), key);
          default -> {}
        }
      }
    }
    topics.forEach((key, count) -> add(count < MANY ? "touches" : "topic", key));
  }

  /** Whether no word of the same topic stands before it at its token. */
  private boolean isFirst(Match topic) {
    for (Match match : reading.matches.at(topic.from(), "topic")) {
      if (match.to() <= reading.to() && match.lexeme().key().equals(topic.lexeme().key())) {
        return match.equals(topic);
      }
    }
    return true;
  }

  private void report(Match match, int at) {
    boolean perfect = (match.form() & Form.PERFECT) != 0;
    add("report", match.lexeme().key() + (perfect ? "" : "-other"));
    if (at < first && perfect) {
      add("told", "reported");
    }
    if ((match.form() & (Form.P1 | Form.P2)) != 0 && (match.form() & Form.P3) == 0) {
      add("told", "by-speaker");
    }
  }
}
