package org.tawatur.actor;

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
}
