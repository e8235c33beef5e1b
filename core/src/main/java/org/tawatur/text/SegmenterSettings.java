package org.tawatur.text;

/**
 * The limits of the segmenter. Immutable.
 *
 * @param maxSentenceTokens a longer sentence is cut, at a comma if there is one; at least 8
 * @param maxPhraseLineWords a longer line is never boilerplate
 * @param maxRelatedWords a longer line ends a list of other articles
 * @param maxTitleWords a longer first line that ends in a full stop is a paragraph, not a headline
 */
public record SegmenterSettings(
    int maxSentenceTokens, int maxPhraseLineWords, int maxRelatedWords, int maxTitleWords) {
  /** Checks that sentences have room. */
  public SegmenterSettings {
    if (maxSentenceTokens < 8) {
      throw new IllegalArgumentException(
          "maxSentenceTokens is " + maxSentenceTokens + ", must be at least 8");
    }
  }

  /** Limits that suit reports from the web. */
  public static SegmenterSettings defaults() {
    return new SegmenterSettings(400, 40, 25, 25);
  }
}
