package org.tawatur.text;

import java.util.List;
import java.util.Objects;

/**
 * A text cut into sentences. Immutable.
 *
 * @param tokens the tokens of the whole text
 * @param sentences in order and without overlap; every word is in one of them, line breaks and the
 *     bullets or numbers before the items of a list are in none
 */
public record SegmentedText(Tokens tokens, List<Sentence> sentences) {
  /** Copies the list. */
  public SegmentedText {
    Objects.requireNonNull(tokens, "tokens");
    sentences = List.copyOf(sentences);
  }
}
