package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.Form;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.record.Stance;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** Tells finite verbs of reporting from their homographs and from denied ones. Stateless. */
final class SpeechVerb {

  /** How far after the verb the word may stand that makes it one of reporting. */
  private static final int NEEDED_WITHIN = 9;

  /** What a verb may be besides, that makes it doubtful. */
  private static final long OTHERS =
      LexiconMatches.signature("cue", "function", "attribution", "place", "actor");

  /** Words of so few letters are only compared whole. */
  private static final int SHORT = 3;

  private final Tokens tokens;
  private final LexiconMatches matches;
  private final int from;
  private final int to;

  SpeechVerb(Tokens tokens, LexiconMatches matches, int from, int to) {
    this.tokens = tokens;
    this.matches = matches;
    this.from = from;
    this.to = to;
  }

  /** The verb of reporting at a token, or null; of two readings the one that needs more words. */
  @Nullable Match at(int token) {
    @Nullable Match found = null;
    for (Match match : matches.at(token, "report")) {
      if (match.to() > to
          || (match.form() & (Form.PERFECT | Form.IMPERFECT)) == 0
          || (match.form() & Form.JUSSIVE) != 0
          || (match.form() & (Form.ACTIVE | Form.PASSIVE)) == Form.PASSIVE
          || match.lexeme().features().getOrDefault("tells", "").equals("no")
          || !hasNeeded(match)) {
        continue;
      }
      if (found == null || match.lexeme().has("needs")) {
        found = match;
      }
    }
    return found == null || isPhrase(found) || isNegated(token) ? null : found;
  }

  /** Whether the word is often something else, so that only clear signs make it a verb here. */
  boolean isDoubtful(Match verb) {
    if (verb.lexeme().has("needs")) {
      return false;
    }
    boolean object = verb.enclitic() != Clitics.NONE;
    if (verb.lexeme().has("weak") || (object && !isRelative(verb.from() - 1))) {
      return !verb.lexeme().key().equals("claim");
    }
    if (!matches.mayHave(verb.from(), OTHERS)) {
      return false;
    }
    for (Match match : matches.at(verb.from())) {
      switch (match.lexeme().category()) {
        case "cue", "function", "attribution", "place", "actor" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "الحصيلة التي أعلنتها السلطات", "ما تناقلته الصفحات". */
  boolean isRelative(int token) {
    return token >= from && (tokens.is(token, "ما") || isKey(token, "relative"));
  }

  private boolean isKey(int token, String key) {
    for (Match match : matches.at(token)) {
      if (match.lexeme().key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNeeded(Match verb) {
    if (!verb.lexeme().has("needs")) {
      return true;
    }
    List<String> needed = new ArrayList<>();
    for (String word : verb.lexeme().list("needs")) {
      needed.add(fold(word));
    }
    for (int at = verb.to(); at < to && at - verb.to() < NEEDED_WITHIN; at++) {
      if (tokens.kind(at) == TokenKind.PUNCTUATION) {
        return false;
      }
      for (String word : needed) {
        if (isWord(at, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word, also with the article, a preposition or an ending letter: بمسؤوليته. */
  private boolean isWord(int at, String word) {
    int length = tokens.length(at);
    int rest = length - word.length();
    if (word.length() <= SHORT) {
      boolean joined = rest == 1 && "وب".indexOf(tokens.charAt(at, 0)) >= 0;
      return tokens.is(at, word) || (joined && tokens.string(at).endsWith(word));
    }
    if (rest < 0 || rest > 3) {
      return false;
    }
    for (int skip = 0; skip <= rest; skip++) {
      boolean same = true;
      for (int k = 0; k < word.length() && same; k++) {
        same = tokens.charAt(at, skip + k) == word.charAt(k);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('أ', 'ا').replace('إ', 'ا').replace("ة", "");
  }

  /** "يذكر أن"، "جدير بالذكر": a fixed phrase of the outlet's own voice. */
  private boolean isPhrase(Match verb) {
    for (Match match : matches.at(verb.from(), "cue")) {
      boolean homograph = match.lexeme().key().equals("victims-of") && !isSpoken(verb);
      if (match.to() > verb.to() || homograph) {
        return true;
      }
    }
    return false;
  }

  /** "وبين المصدر أن": a speaker follows, so that it is the verb. */
  private boolean isSpoken(Match verb) {
    return verb.lexeme().has("needs")
        && verb.to() < to
        && tokens.hasArticle(verb.to(), 2)
        && matches.has(verb.to(), "source-noun");
  }

  private boolean isNegated(int token) {
    if (token == from) {
      return false;
    }
    int before = token - 1;
    // No verb stands after a preposition: عدم ذكر اسمه، بعد إعلان …
    for (Match match : matches.at(before, "function")) {
      if (match.lexeme().key().equals("preposition") && !isRelative(before)) {
        return true;
      }
    }
    return tokens.is(before, "عدم")
        || tokens.is(before, "دون")
        || tokens.is(before, "رفض")
        || tokens.is(before, "لم")
        || tokens.is(before, "ولم")
        || tokens.is(before, "لن")
        || tokens.is(before, "لا")
        || tokens.is(before, "ولا")
        || tokens.is(before, "فلم");
  }

  static Stance stance(Match verb) {
    if (verb.lexeme().features().getOrDefault("stance", "").equals("asserts")) {
      return Stance.ASSERTS;
    }
    return switch (verb.lexeme().key()) {
      case "claim" -> Stance.CLAIMS_RESPONSIBILITY;
      case "deny" -> Stance.DENIES;
      default -> Stance.ASSERTS;
    };
  }
}
