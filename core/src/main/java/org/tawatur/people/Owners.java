package org.tawatur.people;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;

/**
 * Finds the actor that people or things belong to: an idafa (عناصر الأمن العام), or joined by a
 * word such as من، ل، في صفوف، تابع ل، ينتمون إلى. Immutable.
 */
final class Owners {

  private static final int MOST_LINKS = 3;

  /** The keys of acts that are told by whose they were: غارة أميركية، قصف إسرائيلي. */
  private static final Set<String> STRIKES =
      Set.of(
          "attack", "raid", "airstrike", "drone", "shelling", "rocket", "blast", "ambush", "clash");

  /** How many words of the name of a unit may stand before whom it belongs to. */
  private static final int MOST_NAMING = 5;

  private final Phrases phrases;

  Owners(Phrases phrases) {
    this.phrases = phrases;
  }

  /** An owner and where its words end; no owner ends where it was looked for. */
  record Owner(Optional<ActorMention> actor, int to, boolean possessed) {}

  /**
   * The owner behind a noun.
   *
   * @param end the token behind the noun and its adjectives
   * @param noun the head noun
   */
  Owner after(int end, Match noun) {
    @Nullable ActorMention direct = phrases.actor(end);
    if (direct != null) {
      boolean apart = (direct.proclitics() & (Clitics.WAW | Clitics.FA | Clitics.BA)) != 0;
      boolean idafa =
          (noun.proclitics() & Clitics.AL) == 0 && !isAbsolute(noun, direct)
              || (direct.proclitics() & Clitics.LAM) != 0;
      return !apart && idafa && !isAct(direct)
          ? new Owner(Optional.of(direct), direct.to(), false)
          : new Owner(Optional.empty(), end, false);
    }
    return linked(end);
  }

  /** "هاجم مسلحون دورية للشرطة": behind the ن of a plural stands no owner, but an adjective may. */
  private static boolean isAbsolute(Match noun, ActorMention direct) {
    int cases = Form.NOM | Form.ACC | Form.GEN;
    return direct.to() - direct.from() > 1
        && (noun.form() & (Form.PLUR | Form.DUAL)) != 0
        && (noun.form() & cases) != 0
        && !noun.can(Form.CONSTRUCT);
  }

  /** The owner behind a word that ties to it. */
  Owner linked(int end) {
    @Nullable Match hedge = phrases.word(end, "cue");
    boolean hedged = hedge != null && hedge.lexeme().key().equals("hedge");
    int at = hedge != null && hedged ? hedge.to() : end;
    @Nullable ActorMention believed = hedged ? phrases.actor(at) : null;
    if (believed != null && (believed.proclitics() & (Clitics.LAM | Clitics.BA)) != 0) {
      return new Owner(Optional.of(believed), believed.to(), false);
    }
    @Nullable ActorMention joined = hedged && isTowards(at) ? phrases.actor(at + 1) : null;
    if (joined != null && isFree(joined)) {
      return new Owner(Optional.of(joined), joined.to(), false);
    }
    boolean possessed = false;
    int reached = end;
    for (int step = 0; step < MOST_LINKS && at < phrases.to(); step++) {
      @Nullable Match link = phrases.word(at, "owner");
      if (link == null) {
        break;
      }
      at = link.to();
      if (phrases.isKind(at, TokenKind.QUOTE)) {
        at++;
      }
      @Nullable ActorMention actor = phrases.actor(at);
      if (actor != null && isFree(actor)) {
        return new Owner(Optional.of(actor), actor.to(), false);
      }
      @Nullable Match inner = inner(at);
      if (inner == null) {
        continue;
      }
      at = inner.to();
      @Nullable ActorMention beyond = phrases.actor(at);
      if (beyond != null && isFree(beyond)) {
        return new Owner(Optional.of(beyond), beyond.to(), false);
      }
      if (inner.enclitic() != Clitics.NONE && step == 0) {
        possessed = true;
        reached = at;
      }
      @Nullable ActorMention above = above(at);
      if (above != null) {
        return new Owner(Optional.of(above), above.to(), false);
      }
    }
    return new Owner(Optional.empty(), reached, possessed);
  }

  /** "يشتبه بانتمائهم إلى X". */
  private boolean isTowards(int at) {
    return phrases.is(at, "الى") || phrases.is(at, "من");
  }

  /** "وحدة الصواريخ المضادة للدروع التابعة لحزب الله": whom a unit belongs to, behind its name. */
  private @Nullable ActorMention above(int unitEnd) {
    int end = Math.min(phrases.to(), unitEnd + MOST_NAMING);
    for (int at = unitEnd + 1; at <= end && at < phrases.to(); at++) {
      if (!phrases.isKind(at - 1, TokenKind.WORD) || phrases.word(at - 1, "owner") != null) {
        return null;
      }
      @Nullable Match link = phrases.word(at, "owner");
      if (link != null && link.lexeme().key().equals("belonging")) {
        @Nullable ActorMention actor = phrases.actor(link.to());
        return actor != null && (actor.proclitics() & Clitics.LAM) != 0 ? actor : null;
      }
    }
    return null;
  }

  private @Nullable Match inner(int at) {
    @Nullable Match person = phrases.word(at, "person");
    return person != null ? person : phrases.word(at, "group");
  }

  private boolean isFree(ActorMention actor) {
    return (actor.proclitics() & (Clitics.WAW | Clitics.BA)) == 0 && !isAct(actor);
  }

  /** "مسلحون في غارة أميركية": words that tell an act by whose it was, and nobody's men. */
  boolean isAct(ActorMention actor) {
    @Nullable Match act = phrases.word(actor.from(), "act");
    return act != null && STRIKES.contains(act.lexeme().key());
  }
}
