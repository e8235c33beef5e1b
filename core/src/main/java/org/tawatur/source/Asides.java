package org.tawatur.source;

import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * What may stand between a speaker, the verb and what is said: when, to whom, by which medium; and
 * where what is said begins. Works on one sentence; single-threaded.
 */
final class Asides {

  /** How long an aside may be: في بيان على صفحته الرسمية. */
  private static final int MOST_ASIDE = 14;

  private static final long ASIDES = LexiconMatches.signature("attribution", "source-word");

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int to;
  private final SentenceNames names;
  private final SourcePhrase phrase;
  private final SpeechVerb verbs;

  Asides(
      Tokens tokens,
      LexiconMatches matches,
      int to,
      SentenceNames names,
      SourcePhrase phrase,
      SpeechVerb verbs) {
    this.tokens = tokens;
    this.matches = matches;
    this.to = to;
    this.names = names;
    this.phrase = phrase;
    this.verbs = verbs;
  }

  boolean ends(int at) {
    for (int next = at; next < to; next++) {
      if (tokens.kind(next) == TokenKind.WORD || tokens.kind(next) == TokenKind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Where أن, a colon or an opening quote starts what is said; -1 where none does. */
  int complement(int at) {
    int limit = Math.min(to, at + MOST_ASIDE);
    for (int next = at; next < limit; next++) {
      if (phrase.words().complementiser(next) || isColon(next)) {
        return next;
      }
      boolean opens = tokens.kind(next) == TokenKind.QUOTE && (next == at || isComma(next - 1));
      if (opens) {
        return next;
      }
      if (next > at && verbs.at(next) != null) {
        return -1;
      }
      if (isFiniteAct(next)) {
        return -1;
      }
    }
    return -1;
  }

  /** Past what says when, where and to whom it was said, and past commas if wanted. */
  int aside(int at, boolean commas) {
    int end = at;
    while (end < to && end - at < MOST_ASIDE) {
      int next = step(end, commas);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int step(int at, boolean commas) {
    if (names.timeEnd(at) > at) {
      return names.timeEnd(at);
    }
    if (isPronoun(at) || tokens.is(at, "قد")) {
      return at + 1;
    }
    if (isComma(at)) {
      return commas ? afterInsertion(at) : at;
    }
    if (!matches.mayHave(at, ASIDES)) {
      return at;
    }
    for (Match match : matches.at(at)) {
      boolean medium =
          match.lexeme().category().equals("attribution") && match.lexeme().key().equals("medium");
      boolean aside =
          match.lexeme().category().equals("source-word") && match.lexeme().key().equals("aside");
      if (aside) {
        return match.to();
      }
      if (medium) {
        return commas ? untilStop(match.to()) : match.to();
      }
    }
    return at;
  }

  /** "، أبو عبيدة،": what is inserted between a speaker and the verb. */
  private int afterInsertion(int comma) {
    for (int at = comma + 1; at < to && at - comma < MOST_ASIDE; at++) {
      if (isComma(at)) {
        return at + 1;
      }
      if (verbs.at(at) != null || isFiniteAct(at)) {
        break;
      }
    }
    return comma + 1;
  }

  private int untilStop(int at) {
    int end = at;
    while (end < to
        && !isComma(end)
        && !isColon(end)
        && !phrase.words().complementiser(end)
        && verbs.at(end) == null
        && !isFiniteAct(end)) {
      end++;
    }
    return end;
  }

  private boolean isFiniteAct(int at) {
    for (Match match : matches.at(at, "act")) {
      if ((match.form() & Form.PERFECT) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isComma(int at) {
    return tokens.kind(at) == TokenKind.PUNCTUATION && tokens.isComma(at);
  }

  boolean isColon(int at) {
    return at < to && tokens.kind(at) == TokenKind.PUNCTUATION && tokens.is(at, ":");
  }

  boolean isPronoun(int at) {
    return tokens.is(at, "به")
        || tokens.is(at, "بها")
        || tokens.is(at, "عنه")
        || tokens.is(at, "عنها")
        || tokens.is(at, "فيه")
        || tokens.is(at, "فيها")
        || tokens.is(at, "خلاله")
        || tokens.is(at, "خلالها")
        || tokens.is(at, "لنا");
  }
}
