package org.tawatur.people;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.people.Group.Kind;
import org.tawatur.record.Outcome;

/** Chooses the noun that heads a group, and says what it makes of the group. Immutable. */
final class HeadNouns {

  private static final long NOUNS = LexiconMatches.signature("person", "group", "asset");

  private final Phrases phrases;
  private final Owners owners;

  HeadNouns(Phrases phrases, Owners owners) {
    this.phrases = phrases;
    this.owners = owners;
  }

  /** What a head noun makes of its group. */
  static Kind kind(Match noun) {
    if (noun.lexeme().category().equals("asset")) {
      return Kind.THING;
    }
    boolean body = noun.lexeme().category().equals("group") || noun.lexeme().has("group");
    return body ? Kind.BODY : Kind.PEOPLE;
  }

  /** The outcome that a noun says itself: قتيل، جرحى. */
  static Optional<Outcome> outcome(Match noun) {
    @Nullable String value = noun.lexeme().features().get("outcome");
    if (value == null) {
      return Optional.empty();
    }
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(value.replace('-', '_').toUpperCase(Locale.ROOT))) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }

  /** The head noun at a token; a weak one only behind a number, or before whom it belongs to. */
  @Nullable Match noun(int at, boolean numbered) {
    if (at >= phrases.to()) {
      return null;
    }
    if (!phrases.matches().mayHave(at, NOUNS)) {
      return null;
    }
    @Nullable Match best = null;
    int actEnd = 0;
    for (Match match : phrases.matches().at(at)) {
      String category = match.lexeme().category();
      if (category.equals("act") && match.exact()) {
        actEnd = Math.max(actEnd, match.to());
      }
      boolean wanted =
          category.equals("person") || category.equals("group") || category.equals("asset");
      if (wanted
          && !(category.equals("person") && saysSo(match))
          && match.to() <= phrases.to()
          && (best == null || match.to() > best.to())
          && stands(match, numbered)) {
        best = match;
      }
    }
    // "سيارة مفخخة" is a weapon and no car.
    boolean weapon = best != null && actEnd > best.to();
    boolean hidden = best != null && isHidden(best);
    boolean quality = best != null && !numbered && (qualifiesAct(best) || qualifiesNoun(best));
    return weapon || hidden || quality ? null : best;
  }

  /** "تحت سيطرة …": a word inside a phrase that means something else; "كمين نصبه مسلحون". */
  private boolean isHidden(Match match) {
    for (Match cue : phrases.matches().at(match.from(), "cue")) {
      if (cue.lexeme().key().equals("agent") && match.enclitic() != Clitics.NONE) {
        return true;
      }
    }
    for (int start = match.from(); start >= 0 && match.from() - start <= 3; start--) {
      for (Match phrase : phrases.matches().at(start)) {
        if (phrase.lexeme().category().equals("cue")
            && phrase.lexeme().key().equals("figurative")
            && phrase.to() >= match.to()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "مشيرا إلى": who says so while he says it, and no field marshal. */
  private boolean saysSo(Match match) {
    if ((match.form() & Form.INDEFINITE) == 0 || match.length() > 1) {
      return false;
    }
    for (Match report : phrases.matches().at(match.from(), "report")) {
      if ((report.form() & Form.ACT_PART) != 0 && report.to() == match.to()) {
        return true;
      }
    }
    return false;
  }

  /** "عملياتها العسكرية"، "النفوذ العسكري": an adjective of the definite noun before it. */
  private boolean qualifiesNoun(Match match) {
    int before = match.from() - 1;
    if (before < 0
        || match.proclitics() != Clitics.AL
        || !match.can(Form.SING)
        || phrases.word(match.from(), "adjective") == null && !match.lexeme().has("adj")
        || phrases.followsHarm(match.from(), 0)) {
      return false;
    }
    boolean definite = (phrases.proclitics(before) & Clitics.AL) != 0 || phrases.hasArticle(before);
    for (Match noun : phrases.matches().at(before)) {
      definite |= noun.to() == match.from() && noun.enclitic() != Clitics.NONE;
    }
    return definite;
  }

  /** "هجوم انتحاري"، "مصادر حقوقية": an adjective of the noun before it, and nobody. */
  private boolean qualifiesAct(Match match) {
    int before = match.from() - 1;
    if (before < 0
        || !match.lexeme().has("adj")
        || !match.can(Form.SING)
        || (match.proclitics() & ~Clitics.AL) != 0
        || phrases.followsHarm(match.from(), 0)) {
      return false;
    }
    for (Match act : phrases.matches().at(before)) {
      boolean noun = (act.form() & (Form.MASDAR | Form.NOUN)) != 0;
      boolean agrees =
          ((act.proclitics() ^ match.proclitics()) & Clitics.AL) == 0
              && (!match.can(Form.INDEFINITE) || act.can(Form.INDEFINITE));
      if (noun && agrees && act.to() == match.from()) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Match match, boolean numbered) {
    if (match.lexeme().has("number")) {
      return numbered || match.can(Form.DUAL);
    }
    if (numbered || !match.lexeme().has("weak")) {
      return true;
    }
    boolean kin = match.lexeme().has("kin") && match.enclitic() != Clitics.NONE;
    @Nullable ActorMention owner = phrases.actor(match.to());
    boolean owned =
        (owner != null && (owner.proclitics() & ~(Clitics.LAM | Clitics.AL)) == 0)
            || owners.linked(match.to()).actor().isPresent();
    return kin || owned || (match.can(Form.DUAL) && match.lexeme().has("outcome"));
  }
}
