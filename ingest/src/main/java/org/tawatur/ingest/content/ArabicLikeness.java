package org.tawatur.ingest.content;

/**
 * How much a text reads like Arabic, for telling character sets apart: in the wrong one, letters
 * turn into rarer letters, signs stand within words, and the article is not where it should be.
 */
final class ArabicLikeness {
  /** The commonest letters of Arabic; they make up four fifths of any text. */
  private static final String COMMON = "اليمنوترةبعدسفهكأقح";

  private static final double ARTICLE_WEIGHT = 0.2;
  private static final double MOST_FOR_ARTICLES = 0.2;
  private static final double WITH_ARTICLE = 0.8;

  /** Text of any length has articles; a text without may be a lucky reading of another script. */
  private static final double WITHOUT_ARTICLE = 0.65;

  private ArabicLikeness() {}

  /** From 0 to about 1; 0 where there is no Arabic. */
  static double of(CharSequence text) {
    int common = 0;
    int arabic = 0;
    int wrong = 0;
    int articles = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = isArabic(c);
      boolean inWord = i > 0 && isArabic(text.charAt(i - 1));
      if (letter) {
        arabic++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
        if (!inWord) {
          words++;
          articles += c == 'ا' && i + 1 < text.length() && text.charAt(i + 1) == 'ل' ? 1 : 0;
        }
      } else if (isVowel(c)) {
        // in the wrong character set they stand alone and upon each other
        wrong += inWord ? 0 : 2;
      } else if (c >= 0x80 && !isMark(c)) {
        boolean within = inWord && i + 1 < text.length() && isArabic(text.charAt(i + 1));
        wrong += within || Character.isLetter(c) || c == '\ufffd' ? 2 : 0;
      }
    }
    if (arabic == 0) {
      return 0;
    }
    double letters = (common - wrong) / (double) arabic;
    double article = Math.min(MOST_FOR_ARTICLES, ARTICLE_WEIGHT * articles / Math.max(1, words));
    return Math.max(0, letters) * (articles == 0 ? WITHOUT_ARTICLE : WITH_ARTICLE) + article;
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u064a' && c != '\u0640';
  }

  private static boolean isVowel(char c) {
    return c >= '\u064b' && c <= '\u0652' && c != '\u0651';
  }

  /** What may stand beside and within Arabic words. */
  private static boolean isMark(char c) {
    boolean sign =
        c == '\u060c' || c == '\u061b' || c == '\u061f' || c == '\u0640' || c == '\u0651';
    boolean digit = c >= '\u0660' && c <= '\u0669';
    boolean hidden = c >= '\u200c' && c <= '\u200f';
    return sign || digit || hidden;
  }
}
