package org.tawatur.text;

import java.util.Objects;

/**
 * Words by which a line of a page is known not to be the report. Immutable.
 *
 * @param phrase the words, in any spelling the normaliser brings to one; punctuation, numbers and
 *     emoji do not count
 * @param kind what the line is
 * @param match where in the line the words stand
 */
public record BoilerplatePhrase(String phrase, Kind kind, Match match) {
  /** What a line with the phrase is. */
  public enum Kind {
    /** Heads a list of other articles. */
    RELATED_HEADING,
    /** Invites to share or to follow. */
    SHARE,
    /** Heads or counts the readers' comments. */
    COMMENTS,
    /** Asks for corrections, disclaims, or keeps rights. */
    REPORT_ERROR,
    /** Names the author, editor or photographer. */
    CREDIT,
    /** Names an agency or desk before the text, such as رويترز. */
    DATELINE_TAG,
    /** Announces the kind of news before the text, such as عاجل. */
    ALERT_TAG
  }

  /** Where in the line the phrase stands. */
  public enum Match {
    /** The phrase is all the words of the line. */
    WHOLE_LINE,
    /** The line begins with it. */
    LINE_START,
    /** It is somewhere in the line. */
    CONTAINS
  }

  /** Checks that there is a phrase. */
  public BoilerplatePhrase {
    if (phrase.isBlank()) {
      throw new IllegalArgumentException("a boilerplate phrase needs words");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(match, "match");
  }
}
