package org.tawatur.origin;

import java.util.Optional;

/**
 * A rating by the Admiralty code, whose two axes are judged apart from each other. Immutable.
 *
 * @param reliability of the source: A completely reliable, B usually, C fairly, D not usually, E
 *     unreliable, F cannot be judged
 * @param credibility of what it says: 1 confirmed by other sources, 2 probably true, 3 possibly
 *     true, 4 doubtful, 5 improbable, 6 cannot be judged
 */
public record Rating(char reliability, char credibility) {

  /** Nothing has been judged: what a source has until somebody sets another. */
  public static final Rating UNJUDGED = new Rating('F', '6');

  /**
   * Checks the axes.
   *
   * @throws IllegalArgumentException unless the first is A to F and the second 1 to 6
   */
  public Rating {
    if (reliability < 'A' || reliability > 'F' || credibility < '1' || credibility > '6') {
      throw new IllegalArgumentException(
          "not a rating from A1 to F6: " + reliability + credibility);
    }
  }

  /**
   * The rating of its two characters.
   *
   * @param code such as {@code B2}
   * @return the rating; empty where the code is none
   */
  public static Optional<Rating> parse(String code) {
    if (code.length() != 2
        || code.charAt(0) < 'A'
        || code.charAt(0) > 'F'
        || code.charAt(1) < '1'
        || code.charAt(1) > '6') {
      return Optional.empty();
    }
    return Optional.of(new Rating(code.charAt(0), code.charAt(1)));
  }

  /**
   * Whether the source counts as credible for a grade: it has not been judged to be D or E.
   *
   * @return true also where nobody has judged it
   */
  public boolean isCredible() {
    return reliability != 'D' && reliability != 'E';
  }

  @Override
  public String toString() {
    return new String(new char[] {reliability, credibility});
  }
}
