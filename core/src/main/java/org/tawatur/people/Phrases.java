package org.tawatur.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawatur.actor.ActorMention;
import org.tawatur.lexicon.Clitics;
import org.tawatur.lexicon.LexiconMatches;
import org.tawatur.lexicon.Match;
import org.tawatur.number.Quantity;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/** What stands at a token of one sentence: a number, an actor, words of the lexicon. Immutable. */
record Phrases(
    Tokens tokens,
    LexiconMatches matches,
    List<Quantity> quantities,
    List<ActorMention> actors,
    int to) {

  /** The category of names of people. */
  static final String NAME = "person-name";

  /** The keys of acts that people suffer: what stands right behind one is a victim. */
  private static final Set<String> HARM =
      Set.of(
          "kill",
          "injure",
          "killinjure",
          "missing",
          "lose",
          "capture",
          "assassination",
          "execution",
          "abduction",
          "arrest",
          "shooting",
          "sniping");

  @Nullable Quantity quantity(int token) {
    for (Quantity quantity : quantities) {
      if (quantity.from() == token) {
        return quantity;
      }
      if (quantity.from() > token) {
        return null;
      }
    }
    return null;
  }

  /** The actor that is named from a token on, an opening quote skipped. */
  @Nullable ActorMention actor(int token) {
    int at = token;
    if (at < to && tokens.kind(at) == TokenKind.QUOTE) {
      at++;
    }
    for (ActorMention actor : actors) {
      if (actor.from() == at) {
        return actor;
      }
      if (actor.from() > at) {
        return null;
      }
    }
    return null;
  }

  /** The actor whose name a token belongs to. */
  @Nullable ActorMention covering(int token) {
    for (ActorMention actor : actors) {
      if (actor.from() <= token && token < actor.to()) {
        return actor;
      }
      if (actor.from() > token) {
        return null;
      }
    }
    return null;
  }

  /** The longest word of a category at a token, inside the sentence. */
  @Nullable Match word(int token, String category) {
    if (token >= to) {
      return null;
    }
    @Nullable Match match = matches.longest(token, category);
    return match != null && match.to() <= to ? match : null;
  }

  /** A word of a category at a token that has no particle attached but the article. */
  @Nullable Match bare(int token, String category) {
    @Nullable Match match = word(token, category);
    return match != null && (match.proclitics() & ~Clitics.AL) == 0 ? match : null;
  }

  boolean is(int token, String word) {
    return token < to && tokens.is(token, word);
  }

  boolean isKind(int token, TokenKind kind) {
    return token < to && tokens.kind(token) == kind;
  }

  /** Whether a word that the lexicon does not know is written with the article. */
  boolean hasArticle(int token) {
    return tokens.kind(token) == TokenKind.WORD && tokens.hasArticle(token, 3);
  }

  int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  /**
   * Whether an unknown word looks like one with a conjunction, a preposition or a pronoun, or like
   * a verb in the present, and so like no name: والده، بالقرب، مروره، يقود.
   */
  boolean looksBound(int token) {
    if (!matches.at(token).isEmpty()) {
      return false;
    }
    int length = length(token);
    char first = tokens.charAt(token, 0);
    char second = length > 1 ? tokens.charAt(token, 1) : 0;
    char last = tokens.charAt(token, length - 1);
    boolean article = second == 'ا' && length > 3 && tokens.charAt(token, 2) == 'ل';
    boolean bound = article && (first == 'ب' || first == 'و' || first == 'ف' || first == 'ك');
    boolean to = first == 'ل' && second == 'ل' && length > 3;
    boolean pronoun =
        last == 'ه' && length > 4 || last == 'ا' && tokens.charAt(token, length - 2) == 'ه';
    boolean present = (first == 'ي' || first == 'ت') && last != 'ي' && length > 3;
    return bound || to || pronoun || present || first == 'و';
  }

  /** Whether an act of harm ends right before a token: مقتل، أصيب، باعتقال. */
  boolean followsHarm(int token, int from) {
    for (int start = token - 1; start >= from && token - start <= 4; start--) {
      for (Match match : matches.at(start, "act")) {
        if (match.to() == token && HARM.contains(match.lexeme().key())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a verb or a verbal noun starts here that و or ف joins to what stands before. */
  boolean opensAct(int token) {
    for (Match match : matches.at(token, "act")) {
      if ((match.proclitics() & (Clitics.WAW | Clitics.FA)) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The particles attached to a token, as {@link Clitics} bits. */
  int proclitics(int token) {
    int bits = 0;
    for (Match match : matches.at(token)) {
      bits |= match.proclitics();
    }
    if (bits == 0
        && tokens.charAt(token, 0) == 'و'
        && tokens.end(token) - tokens.start(token) > 3) {
      return Clitics.WAW;
    }
    return bits;
  }
}
