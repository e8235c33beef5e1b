package org.tawatur.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A wording as scoring compares it: without diacritics, quotation marks and the article, with the
 * letters that are often confused made one. Coarser than the coder's own normaliser, and fixed by
 * the codebook's scorer, so it stands apart.
 *
 * @param text the words, joined by one space
 */
record Wording(String text) {
  private static final String QUOTES = "\"“”«»()";

  static Wording of(String raw) {
    StringBuilder letters = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!dropped(c)) {
        letters.append(folded(c));
      }
    }
    StringJoiner words = new StringJoiner(" ");
    int start = -1;
    for (int i = 0; i <= letters.length(); i++) {
      boolean gap = i == letters.length() || isGap(letters.charAt(i));
      if (gap && start >= 0) {
        words.add(withoutArticle(letters.substring(start, i)));
        start = -1;
      } else if (!gap && start < 0) {
        start = i;
      }
    }
    return new Wording(words.toString());
  }

  static Wording ofLowerCase(String raw) {
    return of(raw.toLowerCase(Locale.ROOT));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Set<String> words() {
    return text.isEmpty() ? Set.of() : new HashSet<>(List.of(text.split(" ", -1)));
  }

  /** Whether one has all the words of the other. */
  boolean nests(Wording other) {
    Set<String> mine = words();
    Set<String> others = other.words();
    return mine.containsAll(others) || others.containsAll(mine);
  }

  /** Whether they share a word. */
  boolean meets(Wording other) {
    Set<String> shared = words();
    shared.retainAll(other.words());
    return !shared.isEmpty();
  }

  private static boolean dropped(char c) {
    return (c >= '\u064b' && c <= '\u0652')
        || c == '\u0670'
        || c == '\u0640'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || QUOTES.indexOf(c) >= 0;
  }

  private static char folded(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static String withoutArticle(String word) {
    boolean article = word.startsWith("ال") && word.codePointCount(0, word.length()) >= 4;
    return article ? word.substring(2) : word;
  }
}
