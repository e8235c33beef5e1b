package org.tawatur.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Match;
import org.tawatur.pattern.ActForm;
import org.tawatur.pattern.Rule;
import org.tawatur.pattern.RuleMatch;
import org.tawatur.pattern.RuleMatcher;
import org.tawatur.pattern.RuleSet;

/** Runs the rules on every act of a sentence: an earlier rule's role is not overwritten. */
final class FrameFiller {

  private static final String DOER = "perpetrator";

  /** What explains a doer that a verb has from the verb before it. */
  private static final String CONTINUED = "subject.continued";

  /** How many words may stand between an act and those with whom it was: اشتباكات عنيفة أمس مع. */
  private static final int WITH_REACH = 4;

  /** How many adjectives may stand between two parties that و joins. */
  private static final int MOST_ADJECTIVES = 2;

  private final RuleSet rules;

  FrameFiller(RuleSet rules) {
    this.rules = rules;
  }

  void fill(SentenceReading reading) {
    @Nullable Act before = null;
    for (Act act : reading.acts) {
      Set<String> filled = new HashSet<>();
      Map<Integer, String> taken = new HashMap<>();
      ofNation(reading, act, filled);
      for (Rule rule : rules.on(act.actClass.nature(), act.actClass.key(), act.ruleForm())) {
        Optional<RuleMatch> match = RuleMatcher.match(rule, reading, act.from(), act.to());
        if (match.isEmpty()
            || splitsPair(reading, match.get())
            || noSubject(reading, act, match.get())) {
          continue;
        }
        Set<String> roles = new HashSet<>();
        for (RuleMatch.Capture capture : match.get().captures()) {
          String role = capture.name();
          if (filled.contains(role)
              || taken.containsKey(capture.from())
              || (opensClause(act) && capture.from() < act.from())
              || (role.equals("companion") && belongsToOther(reading, act, capture))
              || (role.equals(DOER) && !mayHaveDoer(act))) {
            continue;
          }
          @Nullable Chunk chunk = reading.chunk(capture.label(), capture.from(), capture.to());
          if (chunk == null) {
            continue;
          }
          roles.add(role);
          taken.put(capture.from(), role);
          act.fill(role, chunk, rule.id());
          for (Chunk joined : coordinated(reading, act, role, chunk, rule.id())) {
            taken.put(joined.from(), role);
          }
        }
        filled.addAll(roles);
      }
      if (before != null && continues(reading, before, act)) {
        before.role(DOER).forEach(doer -> act.fill(DOER, doer, CONTINUED));
      }
      before = act.isFinite() && !act.actClass.isAuxiliary() ? act : before;
    }
  }

  /** "قتل جندي في اشتباك مع مسلحين": with whom the clash was, and not with whom he died. */
  private static boolean belongsToOther(
      SentenceReading reading, Act act, RuleMatch.Capture capture) {
    for (Act between : reading.acts) {
      if (between.actClass.key().equals("clash")
          && between.from() >= act.from()
          && between.to() < capture.from()
          && capture.from() - between.to() <= WITH_REACH) {
        return true;
      }
    }
    return false;
  }

  /** "و" on a verb opens a clause: what stands before it is no part of that clause. */
  private static boolean opensClause(Act act) {
    return act.isFinite() && Subjects.notBefore(act);
  }

  /** "اقتحمت القوات القرية واعتقلت ثلاثة": a verb that is joined to another has its subject. */
  private static boolean continues(SentenceReading reading, Act before, Act act) {
    if (!opensClause(act)
        || act.form != ActForm.ACTIVE
        || before.form != ActForm.ACTIVE
        || act.has(DOER)
        || !before.has(DOER)
        || act.actClass.isAuxiliary()
        || act.actClass.isDemonstration()
        || !mayHaveDoer(act)) {
      return false;
    }
    for (int at = before.to(); at < act.from(); at++) {
      if (reading.opensSegment(at)) {
        return false;
      }
    }
    return true;
  }

  /** "غارة إسرائيلية": whose an act was, where its own words say so. */
  private static void ofNation(SentenceReading reading, Act act, Set<String> filled) {
    if (act.form != ActForm.NOUN || !act.actClass.isForce()) {
      return;
    }
    for (Chunk chunk : reading.chunksAt(act.from())) {
      if (chunk instanceof Chunk.ActorChunk && chunk.to() > act.to()) {
        act.fill(DOER, chunk);
        filled.add(DOER);
      }
    }
  }

  /** Whether grammar keeps the doer that a rule captures from being the subject of the verb. */
  private static boolean noSubject(SentenceReading reading, Act act, RuleMatch match) {
    if (act.form != ActForm.ACTIVE) {
      return false;
    }
    for (RuleMatch.Capture capture : match.captures()) {
      if (!capture.name().equals(DOER)) {
        continue;
      }
      @Nullable Chunk chunk = reading.chunk(capture.label(), capture.from(), capture.to());
      if (capture.from() < act.from()
          ? Subjects.notBefore(act)
          : chunk != null && Subjects.notBehind(reading, act, chunk)) {
        return true;
      }
    }
    return false;
  }

  /** "استهدف عناصر X وعناصر Y": a pair that و joins has one role, and not two. */
  private static boolean splitsPair(SentenceReading reading, RuleMatch match) {
    List<RuleMatch.Capture> captures = match.captures();
    for (int i = 1; i < captures.size(); i++) {
      RuleMatch.Capture first = captures.get(i - 1);
      RuleMatch.Capture second = captures.get(i);
      boolean apart = !first.name().equals(second.name()) && first.to() == second.from();
      boolean doers = first.name().equals(DOER) && second.name().equals("target");
      @Nullable Chunk next = reading.chunk(second.label(), second.from(), second.to());
      if (apart && doers && next != null && (next.proclitics() & Clitics.WAW) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject of an act word can be the doer: not of انفجر or سقط. */
  private static boolean mayHaveDoer(Act act) {
    if (act.form != ActForm.ACTIVE) {
      return true;
    }
    return switch (act.match.lexeme().features().getOrDefault("subject", "")) {
      case "thing", "act", "victim", "place", "result" -> false;
      default -> true;
    };
  }

  /** "قوات النظام وميليشيا لواء القدس": what و joins has the same role. */
  private static List<Chunk> coordinated(
      SentenceReading reading, Act act, String role, Chunk first, String rule) {
    List<Chunk> joined = new ArrayList<>(0);
    Chunk last = first;
    for (int more = 0; more < 4 && last.to() < reading.to(); more++) {
      int at = last.to();
      for (int words = 0; words < MOST_ADJECTIVES && isAdjective(reading, at); words++) {
        at++;
      }
      if (reading.tokens.isComma(at) && at + 1 < reading.to()) {
        at++;
      }
      @Nullable Chunk next = ActTagger.party(reading, at);
      if (next == null
          || (next.proclitics() & Clitics.WAW) == 0
          || !sameKind(first, next)
          || verbFollows(reading, next.to())) {
        return joined;
      }
      act.fill(role, next, rule);
      joined.add(next);
      last = next;
    }
    return joined;
  }

  /** "الفصائل المحلية": an adjective that belongs to the name before it. */
  private static boolean isAdjective(SentenceReading reading, int at) {
    if (at + 1 >= reading.to()
        || !reading.tokens.hasArticle(at, 3)
        || !reading.chunksAt(at).isEmpty()) {
      return false;
    }
    for (Match match : reading.matches.at(at)) {
      if (match.lexeme().category().equals("act") || match.lexeme().category().equals("report")) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameKind(Chunk first, Chunk second) {
    if (first instanceof Chunk.GroupChunk a && second instanceof Chunk.GroupChunk b) {
      return a.group().thing() == b.group().thing();
    }
    if (isPeople(first) && isPeople(second)) {
      return true;
    }
    return first.getClass() == second.getClass()
        || (first instanceof Chunk.GroupChunk g && g.group().owner().isPresent());
  }

  private static boolean isPeople(Chunk chunk) {
    return chunk instanceof Chunk.PersonChunk
        || (chunk instanceof Chunk.GroupChunk group && !group.group().thing());
  }

  /** "… وقوات النظام استهدفت": the second party opens a clause of its own. */
  private static boolean verbFollows(SentenceReading reading, int at) {
    for (Act act : reading.acts) {
      if (act.from() == at && act.isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** All the rules, for those who check their examples. */
  List<Rule> rules() {
    return rules.rules();
  }
}
