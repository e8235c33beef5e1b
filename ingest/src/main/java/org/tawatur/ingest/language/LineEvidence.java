package org.tawatur.ingest.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What the letters and words of a line say of its language. For one thread. */
final class LineEvidence {
  private static final double LETTER = 0.5;
  private static final double WORD = 1;
  private static final double SHAPE = 0.5;

  private final Map<Language, Double> evidence = new EnumMap<>(Language.class);
  private int arabicScript;
  private int latinScript;
  private int otherScript;

  private LineEvidence() {}

  static LineEvidence of(String text, int from, int to, LanguageMarks marks) {
    LineEvidence line = new LineEvidence();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && (Character.isLetter(text.charAt(i)) || isJoiner(text.charAt(i)));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        line.word(text.substring(start, i), marks);
        start = -1;
      }
    }
    return line;
  }

  private static boolean isJoiner(char c) {
    return c == '\u200c' || (c >= '\u064b' && c <= '\u0652') || c == '\u0640';
  }

  private void word(String word, LanguageMarks marks) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isJoiner(c)) {
        continue;
      }
      marks.byLetter(c).ifPresent(each -> add(each, LETTER));
      script(c);
      folded.append(LanguageMarks.folded(c));
    }
    String key = folded.toString().toLowerCase(Locale.ROOT);
    marks.byWord(key).forEach(each -> add(each, WORD));
    marks.byShape(key).ifPresent(each -> add(each, SHAPE));
  }

  private void script(char c) {
    // nearly all letters are one of these; looking a script up is a search
    if (c >= '\u0621' && c <= '\u064a') {
      arabicScript++;
      return;
    }
    switch (Character.UnicodeScript.of(c)) {
      case ARABIC -> arabicScript++;
      case LATIN -> latinScript++;
      default -> otherScript++;
    }
  }

  private void add(Language language, double weight) {
    evidence.merge(language, weight, Double::sum);
  }

  int letters() {
    return arabicScript + latinScript + otherScript;
  }

  /** The best supported; in Arabic letters without any mark, Arabic. */
  Language language() {
    int all = letters();
    if (arabicScript * 2 >= all) {
      return best(Language.ARABIC, latinScript * 5 > all * 2);
    }
    if (latinScript * 2 >= all) {
      return best(Language.OTHER, true);
    }
    return Language.OTHER;
  }

  private Language best(Language otherwise, boolean latin) {
    Language best = otherwise;
    double most = evidence.getOrDefault(otherwise, 0.0);
    for (Map.Entry<Language, Double> each : evidence.entrySet()) {
      boolean possible = latin || each.getKey() != Language.ENGLISH;
      if (possible && each.getValue() > most) {
        best = each.getKey();
        most = each.getValue();
      }
    }
    return best;
  }
}
