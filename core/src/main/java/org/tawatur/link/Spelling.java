package org.tawatur.link;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.text.Normalizer;

/** Words without what spelling and syntax put on them, so that two outlets' words are compared. */
final class Spelling {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 2;

  private Spelling() {}

  /** The words of a text, folded, without article and without a preposition fused to an article. */
  static List<String> words(String text) {
    String folded = Normalizer.standard().fold(text);
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        if (i > from) {
          words.add(bare(folded.substring(from, i)));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The words of a text as one string. */
  static String key(String text) {
    return String.join(" ", words(text));
  }

  private static String bare(String word) {
    if (word.startsWith(ARTICLE)) {
      return rest(word, ARTICLE.length());
    }
    if (word.startsWith("لل")) {
      return rest(word, 2);
    }
    boolean fused = word.length() > 2 && word.startsWith(ARTICLE, 1);
    return fused && "بوفك".indexOf(word.charAt(0)) >= 0 ? rest(word, 1 + ARTICLE.length()) : word;
  }

  private static String rest(String word, int from) {
    return word.length() - from >= SHORTEST ? word.substring(from) : word;
  }
}
