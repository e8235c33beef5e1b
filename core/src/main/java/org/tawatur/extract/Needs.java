package org.tawatur.extract;

import java.util.List;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.Match;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Whether the words that a sense of an act word needs stand near it: أطلق … النار. */
final class Needs {

  /** How far from an act the word may stand that its sense needs. */
  private static final int NEEDS_REACH = 6;

  /** The same for a verb, whose subject may stand between: أطلقت طائرة تابعة لـ… صواريخ. */
  static final int VERB_NEEDS_REACH = 16;

  private static final int PEOPLE_REACH = 9;

  /** Letters of clitics before a word, and of an ending behind it. */
  private static final int MOST_BEFORE = 3;

  private static final int MOST_BEHIND = 2;

  /** Letters of the particles and the article that are written on a word. */
  private static final String PARTICLES = "وفبكلا";

  private Needs() {}

  static List<String> needs(Match match) {
    List<String> next = match.lexeme().list("next");
    return next.isEmpty() ? match.lexeme().list("needs") : next;
  }

  private static boolean isOneOf(Tokens tokens, int token, List<String> words) {
    for (String word : words) {
      if (endsWith(tokens, token, word)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasNeeds(SentenceReading reading, Match match) {
    List<String> unless = match.lexeme().list("unless");
    if (!unless.isEmpty() && stands(reading, match, unless)) {
      return false;
    }
    List<String> needs = needs(match);
    if (needs.isEmpty()) {
      return true;
    }
    if (match.lexeme().features().containsKey("next")) {
      return match.to() < reading.to() && isOneOf(reading.tokens, match.to(), needs);
    }
    return stands(reading, match, needs);
  }

  /** Whether one of some words stands within reach of an act word. */
  static boolean stands(SentenceReading reading, Match match, List<String> words) {
    Tokens tokens = reading.tokens;
    int from = Math.max(reading.from(), match.from() - 2);
    int to = match.to();
    for (int unit = 0; unit < needsReach(match) && to < reading.to(); unit++) {
      to = reading.unitEnd(to);
    }
    for (String word : words) {
      for (int i = from; i < to; i++) {
        if ((i < match.from() || i >= match.to()) && endsWith(tokens, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The people of a demonstration, with all that describes them, stand before its noun. */
  private static int needsReach(Match match) {
    String reach = match.lexeme().features().getOrDefault("reach", "");
    if (!reach.isEmpty()) {
      return Integer.parseInt(reach);
    }
    if ((match.form() & (Form.PERFECT | Form.IMPERFECT)) != 0) {
      return VERB_NEEDS_REACH;
    }
    return match.lexeme().key().equals("demonstration") ? PEOPLE_REACH : NEEDS_REACH;
  }

  /** Whether a token is a word, with or without clitics before it and a case ending after it. */
  static boolean endsWith(Tokens tokens, int token, String word) {
    if (tokens.kind(token) != TokenKind.WORD || word.isEmpty()) {
      return false;
    }
    int more = tokens.length(token) - word.length();
    for (int skip = 0; skip <= Math.min(more, MOST_BEFORE); skip++) {
      if (more - skip <= MOST_BEHIND && hasAt(tokens, token, skip, word)) {
        return true;
      }
      if (PARTICLES.indexOf(tokens.charAt(token, skip)) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasAt(Tokens tokens, int token, int skip, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = tokens.charAt(token, skip + i);
      char w = word.charAt(i);
      if (c != w && !(c == 'ا' && isAlef(w)) && !(w == 'ة' && (c == 'ت' || c == 'ه'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlef(char c) {
    return c == 'أ' || c == 'إ' || c == 'آ';
  }
}
