package org.tawatur.extract;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.people.NamedPerson;
import org.tawatur.record.Stance;
import org.tawatur.source.SourceMention;
import org.tawatur.source.SourceMention.Kind;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Tells whether what a source says is about a happening that was told before: the act, a thing or a
 * person of it is named as known. Immutable.
 */
final class BackReference {

  /** How far into what a source says the words may stand that point back to what was told. */
  private static final int POINTS_WITHIN = 7;

  /** How far into it the act itself may stand. */
  private static final int OPENS_WITHIN = 6;

  private final Tokens tokens;

  BackReference(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether what is said starts with an act that was told: إن القصف …. */
  static boolean opensBack(SentenceReading reading, SourceMention mention) {
    int end = Math.min(reading.to(), mention.content() + OPENS_WITHIN);
    for (int at = mention.content(); at < end; at++) {
      if (isDefiniteAct(reading, at)) {
        return !isHabitual(reading, mention.cue());
      }
    }
    return false;
  }

  private static boolean isDefiniteAct(SentenceReading reading, int at) {
    for (Chunk chunk : reading.chunksAt(at)) {
      if (chunk instanceof Chunk.ActorChunk) {
        return false;
      }
    }
    for (Match match : reading.matches.at(at)) {
      boolean bare = (match.proclitics() & (Clitics.AL | Clitics.BA)) == Clitics.AL;
      if (bare
          && match.lexeme().category().equals("act")
          && (match.form() & (Form.PERFECT | Form.IMPERFECT)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a source says is about a happening: القصف، المهاجمون, a person of it by name. */
  boolean pointsBack(SentenceReading reading, SourceMention mention, Happening told) {
    boolean attribution = mention.kind() == Kind.ATTRIBUTION;
    if (isHabitual(reading, mention.cue())
        || (attribution && ClaimFinder.actsBefore(reading, mention.cue()))) {
      return false;
    }
    if (reading.is("report", "mourn", mention.cue())) {
      return true;
    }
    boolean turns = mention.stance() != Stance.ASSERTS || isAccusation(reading, mention);
    int end = Math.min(reading.to(), mention.content() + (turns ? 2 : 1) * POINTS_WITHIN);
    for (int at = mention.content(); at < end; at++) {
      if (reading.is("cue", "negation", at)) {
        return turns || isForce(reading, at + 1);
      }
    }
    for (int at = mention.content(); at < end; at++) {
      if (isDefiniteAct(reading, at)
          || isThing(reading, at)
          || isToll(reading, at)
          || isNamedIn(told, at)) {
        return true;
      }
    }
    return mention.stance() == Stance.DENIES;
  }

  /** "لم تطلق قذيفة": an attack that is denied is the attack that was told. */
  private static boolean isForce(SentenceReading reading, int at) {
    for (Act act : reading.acts) {
      if (act.from() == at && act.actClass.isForce()) {
        return true;
      }
    }
    return false;
  }

  static boolean isAccusation(SentenceReading reading, SourceMention mention) {
    return reading.is("report", "accuse", mention.cue());
  }

  /** "الحافلة"، "الطائرة": a thing that was told of. */
  private static boolean isThing(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at)) {
      if (match.lexeme().category().equals("asset") && (match.proclitics() & Clitics.AL) != 0) {
        return true;
      }
    }
    return false;
  }

  /** "سبعة قتلى": figures are about the happening that was told. */
  private static boolean isToll(SentenceReading reading, int at) {
    for (Match match : reading.matches.at(at)) {
      if (match.lexeme().category().equals("person") && match.lexeme().has("outcome")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedIn(Happening told, int at) {
    if (tokens.kind(at) != TokenKind.WORD) {
      return false;
    }
    if (told.reading.matches.at(at).isEmpty() && tokens.length(at) > 3) {
      for (int other = told.reading.from(); other < told.reading.to(); other++) {
        if (other != at && tokens.is(other, tokens.string(at))) {
          return true;
        }
      }
    }
    for (Chunk.PersonChunk chunk : told.reading.chunks(Chunk.PersonChunk.class)) {
      NamedPerson person = chunk.person();
      for (int name = person.nameFrom(); name < person.nameTo(); name++) {
        if (tokens.kind(name) == TokenKind.WORD && tokens.is(at, tokens.string(name))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "ويقول المحامي": the present is for comment, the perfect for news. */
  private static boolean isHabitual(SentenceReading reading, int cue) {
    @Nullable Match verb = reading.matches.longest(cue, "report");
    return verb != null && (verb.form() & Form.PERFECT) == 0;
  }
}
