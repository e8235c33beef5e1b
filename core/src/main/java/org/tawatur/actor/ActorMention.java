package org.tawatur.actor;

import org.tawatur.lexicon.Clitics;
import org.tawatur.text.TokenKind;
import org.tawatur.text.Tokens;

/**
 * Words that name an actor.
 *
 * @param from the first token
 * @param to the end, exclusive
 * @param id the actor's id; empty for a reference (التنظيم) that the discourse has to settle
 * @param head the first word, folded and without its article: what later references repeat
 * @param loaded whether the wording takes sides
 * @param bare whether it is a bare state word (الجيش) whose country came from the context
 * @param proclitics the prepositions and conjunctions attached, as {@code Clitics} bits
 */
public record ActorMention(
    int from, int to, String id, String head, boolean loaded, boolean bare, int proclitics) {

  /** Whether the discourse has to say whom it means. */
  public boolean isReference() {
    return id.isEmpty();
  }

  /** The same mention with its actor settled. */
  public ActorMention withId(String actor) {
    return new ActorMention(from, to, actor, head, loaded, bare, proclitics);
  }

  /** "لـ «داعش»": a preposition set apart by a quote belongs to the name as one written on does. */
  ActorMention withPreposition(Tokens tokens, int least) {
    int at = from - 1;
    if (at > least && tokens.kind(at) == TokenKind.QUOTE) {
      at--;
    }
    if (at < least || proclitics != 0) {
      return this;
    }
    int bits = tokens.is(at, "ل") ? Clitics.LAM : tokens.is(at, "ب") ? Clitics.BA : 0;
    return bits == 0 ? this : new ActorMention(at, to, id, head, loaded, bare, bits);
  }
}
