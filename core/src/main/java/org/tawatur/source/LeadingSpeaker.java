package org.tawatur.source;

import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.source.SourcePhrase.Head;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Finds the speaker who stands before his verb. Works on one sentence; single-threaded. */
final class LeadingSpeaker {

  /** How far before its verb a speaker may start. */
  private static final int MOST_BEFORE = 16;

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int from;
  private final int to;
  private final SentenceNames names;
  private final SourcePhrase phrase;
  private final SpeechVerb verbs;
  private final Asides asides;

  LeadingSpeaker(
      Tokens tokens,
      LexiconMatches matches,
      int from,
      int to,
      SentenceNames names,
      SourcePhrase phrase,
      SpeechVerb verbs,
      Asides asides) {
    this.tokens = tokens;
    this.matches = matches;
    this.from = from;
    this.to = to;
    this.names = names;
    this.phrase = phrase;
    this.verbs = verbs;
    this.asides = asides;
  }

  /** Where the subject starts that stands before its verb; -1 where none does. */
  int before(Match verb, boolean doubtful) {
    if ((verb.proclitics() & Clitics.WAW) != 0) {
      return -1;
    }
    boolean then = (verb.proclitics() & Clitics.FA) != 0;
    int first = Math.max(from, verb.from() - MOST_BEFORE);
    for (int start = first; start < verb.from(); start++) {
      if (then ? !isTopic(start) : !opensClause(start)) {
        continue;
      }
      Head head = phrase.head(start);
      boolean fits =
          head == Head.SOURCE
              || (head == Head.ACTOR && (!doubtful || asides.complement(verb.to()) >= 0));
      if (fits && asides.aside(rest(phrase.end(start, false)), true) == verb.from()) {
        return start;
      }
    }
    return -1;
  }

  /** "أما بيان الجيش فذكر": who is brought up before the verb. */
  private boolean isTopic(int at) {
    return at > from && (tokens.is(at - 1, "اما") || tokens.is(at - 1, "واما"));
  }

  /** Past what a force is for and the short name in brackets: القيادة … لأفريقيا (أفريكوم). */
  private int rest(int end) {
    int at = end;
    boolean purpose =
        at < to
            && tokens.kind(at) == TokenKind.WORD
            && tokens.length(at) > 3
            && tokens.charAt(at, 0) == 'ل'
            && verbs.at(at) == null;
    at += purpose ? 1 : 0;
    boolean bracket =
        at + 2 < to
            && tokens.kind(at) == TokenKind.BRACKET
            && tokens.kind(at + 2) == TokenKind.BRACKET;
    return bracket ? at + 3 : at;
  }

  /** "إسرائيل تعلن قصف": in a headline the speaker comes first, and what follows is said. */
  boolean leads(Match verb, boolean doubtful) {
    boolean present = (verb.form() & (Form.IMPERFECT | Form.PERFECT)) == Form.IMPERFECT;
    int start = present ? before(verb, doubtful) : -1;
    return start == from && phrase.end(start, false) == verb.from();
  }

  boolean opensClause(int at) {
    if (at == from || isJoined(at)) {
      return true;
    }
    int before = at - 1;
    if (tokens.kind(before) != TokenKind.WORD && tokens.kind(before) != TokenKind.NUMBER) {
      return true;
    }
    if (tokens.is(before, "كان")
        || tokens.is(before, "كانت")
        || tokens.is(before, "وكان")
        || tokens.is(before, "وكانت")) {
      return true;
    }
    for (Match match : matches.at(before)) {
      switch (match.lexeme().category()) {
        case "cue", "function" -> {
          return !match.lexeme().key().equals("preposition");
        }
        default -> {}
      }
    }
    return phrase.words().complementiser(before) || names.timeEnd(before) == at;
  }

  boolean isJoined(int at) {
    for (Match match : matches.at(at)) {
      if ((match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
        return true;
      }
    }
    return matches.at(at).isEmpty()
        && tokens.kind(at) == TokenKind.WORD
        && tokens.charAt(at, 0) == 'و';
  }
}
