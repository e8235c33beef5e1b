package org.tawatur.place;

import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.LexiconMatches;

/**
 * The words of place in one sentence, each read once however often it is asked for. For one thread.
 */
final class PlaceWords {
  private final LexiconMatches matches;
  private final int from;
  private final int to;
  private final @Nullable PlaceWord[] words;
  private final boolean[] read;

  PlaceWords(LexiconMatches matches, int from, int to) {
    this.matches = matches;
    this.from = from;
    this.to = to;
    this.words = new PlaceWord[to - from];
    this.read = new boolean[to - from];
  }

  /** The word that starts at a token and ends with the sentence at the latest, or null. */
  @Nullable PlaceWord at(int token) {
    if (token >= to) {
      return null;
    }
    if (token < from) {
      return PlaceWord.at(matches, token, to);
    }
    if (!read[token - from]) {
      words[token - from] = PlaceWord.at(matches, token, to);
      read[token - from] = true;
    }
    return words[token - from];
  }

  /** The word that starts at a token and ends before another, or null. */
  @Nullable PlaceWord at(int token, int end) {
    @Nullable PlaceWord word = token < end ? at(token) : null;
    // the longest comes first: one too long may hide a shorter
    return word == null || word.to() <= end ? word : PlaceWord.at(matches, token, end);
  }

  /** Whether a token ties a place to what holds it: التابعة، الواقعة في، قرب. */
  boolean isLink(int token, int end) {
    @Nullable PlaceWord word = at(token, end);
    return word != null && (word.is("part-of") || word.is("near") || word.is("inside"));
  }
}
