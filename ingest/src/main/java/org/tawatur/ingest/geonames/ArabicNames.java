package org.tawatur.ingest.geonames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.text.Normalizer;

/** Chooses the names of a place that a coder of Arabic can use. Immutable. */
final class ArabicNames {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 60;

  private final Set<String> generic =
      ResourceTable.rows("generic-words.tsv").stream()
          .map(each -> each.get(0))
          .collect(Collectors.toSet());

  /**
   * The names that are written in Arabic letters, without words that only say what the place is,
   * each spelling once.
   *
   * @param names candidates, the best first
   */
  List<String> of(List<String> names) {
    Map<String, String> bySpelling = new LinkedHashMap<>();
    for (String each : names) {
      String name = cleaned(each);
      if (isArabic(name)) {
        bySpelling.putIfAbsent(key(name), name);
      }
    }
    return new ArrayList<>(bySpelling.values());
  }

  private String cleaned(String name) {
    String plain = bare(name);
    int bracket = plain.indexOf('(');
    if (bracket > 0) {
      plain = plain.substring(0, bracket).strip();
    }
    int space = plain.indexOf(' ');
    while (space > 0 && generic.contains(plain.substring(0, space))) {
      plain = plain.substring(space + 1).strip();
      space = plain.indexOf(' ');
    }
    return plain;
  }

  /** As written, but without vowel signs, elongation and marks of direction. */
  private static String bare(String name) {
    String composed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC);
    StringBuilder bare = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      boolean sign = c >= '\u064b' && c <= '\u065f' || c == '\u0670' || c == '\u0640';
      if (!sign && Character.getType(c) != Character.FORMAT) {
        bare.append(Character.isWhitespace(c) || c == '-' ? ' ' : c);
      }
    }
    return bare.toString().strip().replaceAll(" +", " ");
  }

  /** Spaces, letters of Arabic alone, and at least two of them. */
  private static boolean isArabic(String name) {
    int letters = 0;
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ') {
        words++;
      } else if (c >= '\u0621' && c <= '\u063a' || c >= '\u0641' && c <= '\u064a') {
        letters++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return letters > 1 && words <= MOST_WORDS && name.length() <= LONGEST;
  }

  /** Equal for names that a reader takes for one: the article, hamzas, final ى and ة apart. */
  static String key(String name) {
    String folded = Normalizer.standard().fold(name).strip();
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }
}
