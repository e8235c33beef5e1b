package org.tawatur.ingest.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * Tells the language of a text by its script, by letters that one language alone has, and by the
 * commonest small words. Immutable; threads may share it.
 *
 * <p>Each line is judged by itself, so that a page of two languages is told from a page of one with
 * foreign names in it.
 */
public final class LanguageGuess {
  /** A line with fewer letters only counts if all of the text has no more. */
  private static final int SHORT_LINE = 12;

  /** With fewer letters than this nothing can be said. */
  private static final int LEAST_LETTERS = 4;

  /** More than this share of other languages, and it is no longer an Arabic text. */
  private static final double MOST_FOREIGN = 0.3;

  private final LanguageMarks marks = LanguageMarks.load();

  /** Makes a guesser. */
  public LanguageGuess() {}

  /**
   * Tells the language.
   *
   * @param text any text
   * @return the language of most of it
   */
  public Language of(String text) {
    Map<Language, Integer> letters = new EnumMap<>(Language.class);
    count(text, SHORT_LINE, letters);
    if (letters.isEmpty()) {
      count(text, LEAST_LETTERS, letters);
    }
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return Language.UNDETERMINED;
    }
    int arabic = letters.getOrDefault(Language.ARABIC, 0);
    if (arabic >= (1 - MOST_FOREIGN) * all) {
      return Language.ARABIC;
    }
    if (arabic > MOST_FOREIGN * all) {
      return Language.MIXED;
    }
    Language most = Language.OTHER;
    for (Map.Entry<Language, Integer> each : letters.entrySet()) {
      if (each.getKey() != Language.ARABIC && each.getValue() > letters.getOrDefault(most, 0)) {
        most = each.getKey();
      }
    }
    return most;
  }

  private void count(String text, int least, Map<Language, Integer> letters) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      LineEvidence line = LineEvidence.of(text, start, end, marks);
      if (line.letters() >= least) {
        letters.merge(line.language(), line.letters(), Integer::sum);
      }
      start = end + 1;
    }
  }
}
