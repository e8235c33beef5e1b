package org.tawatur.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries found in one text, by the token at which they start. Immutable. */
public final class LexiconMatches {
  private final List<List<Match>> byToken;

  /** Keeps the list, which nobody may change afterwards. */
  LexiconMatches(List<List<Match>> byToken) {
    this.byToken = byToken;
  }

  /** The number of tokens of the text. */
  public int size() {
    return byToken.size();
  }

  /**
   * All matches that start at a token: the longest first, among equally long ones those with the
   * fewest particles peeled off first. What is written inexactly is left out where something as
   * long is written exactly. Empty where nothing starts.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public List<Match> at(int token) {
    return byToken.get(token);
  }

  /** The first of {@link #at} that is of a category, or null. */
  public @Nullable Match longest(int token, String category) {
    for (Match match : at(token)) {
      if (match.lexeme().category().equals(category)) {
        return match;
      }
    }
    return null;
  }
}
