package org.tawatur.source;

import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** What single words tell of the phrase that names a source. Works on one sentence; immutable. */
final class SourceWords {

  /** How many words may stand before what is said. */
  private static final int MOST_BEFORE_SAID = 10;

  private static final int ATTACHED = Clitics.BA | Clitics.LAM | Clitics.KAF;

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int from;
  private final int to;

  SourceWords(Tokens tokens, LexiconMatches matches, int from, int to) {
    this.tokens = tokens;
    this.matches = matches;
    this.from = from;
    this.to = to;
  }

  boolean attachedTo(int at) {
    boolean any = false;
    for (Match match : matches.at(at)) {
      if ((match.proclitics() & ATTACHED) == 0) {
        return false;
      }
      any = true;
    }
    return any || (tokens.length(at) > 3 && startsWith(at, 'ل') && tokens.charAt(at, 1) == 'ل');
  }

  boolean isPerson(int at) {
    return matches.longest(at, "person") != null || matches.longest(at, "person-name") != null;
  }

  boolean isNisba(int at) {
    return matches.longest(at, "nisba") != null;
  }

  boolean isDefinite(int at) {
    if (at < from || tokens.kind(at) != TokenKind.WORD || tokens.length(at) < 4) {
      return false;
    }
    int skip = tokens.charAt(at, 0) == 'و' ? 1 : 0;
    return tokens.charAt(at, skip) == 'ا' && tokens.charAt(at, skip + 1) == 'ل';
  }

  boolean startsWith(int at, char letter) {
    return tokens.kind(at) == TokenKind.WORD
        && tokens.length(at) > 2
        && tokens.charAt(at, 0) == letter;
  }

  boolean isLink(int at) {
    return tokens.is(at, "في") || tokens.is(at, "من") || tokens.is(at, "على");
  }

  /** Whether what is said starts here: أن and what is built on it. */
  boolean complementiser(int at) {
    if (at >= to || tokens.kind(at) != TokenKind.WORD) {
      return false;
    }
    if (tokens.is(at, "ان") || tokens.is(at, "بان") || tokens.is(at, "وان")) {
      return true;
    }
    for (Match match : matches.at(at)) {
      if (match.lexeme().category().equals("function")
          && match.lexeme().key().equals("complementiser")) {
        return true;
      }
    }
    return tokens.length(at) > 2
        && tokens.length(at) <= 5
        && tokens.charAt(at, 0) == 'ا'
        && tokens.charAt(at, 1) == 'ن'
        && (tokens.charAt(at, 2) == 'ه' || tokens.is(at, "انني") || tokens.is(at, "اننا"));
  }

  /** "مصدر بوزارة الدفاع": where a source serves. */
  boolean isInstitution(int at) {
    for (Match match : matches.at(at)) {
      boolean served = (match.proclitics() & Clitics.BA) != 0 && match.exact();
      switch (match.lexeme().category()) {
        case "source", "source-noun", "actor", "actor-head" -> {
          if (served && !match.lexeme().key().equals("document")) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether أن follows before any verb or stop, so that all up to it belongs to the speaker. */
  boolean announces(int at) {
    for (int next = at + 1; next < to && next - at <= MOST_BEFORE_SAID; next++) {
      if (complementiser(next)) {
        return true;
      }
      if (tokens.kind(next) == TokenKind.PUNCTUATION || isVerb(next)) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    for (Match match : matches.at(at)) {
      boolean spoken = match.lexeme().category().equals("report");
      boolean done = match.lexeme().category().equals("act");
      if ((spoken || done)
          && (match.form() & (Form.PERFECT | Form.IMPERFECT)) != 0
          && (match.form() & Form.NOUN) == 0) {
        return true;
      }
    }
    return false;
  }
}
