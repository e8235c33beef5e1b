package org.tawatur.lexicon;

import org.tawatur.text.Tokens;

/**
 * The alphabet of the lexicon: each letter as a small code, with letters that are written for each
 * other folded into one (ى and ي, ة and ه, the seats of the hamza, the alefs, both sets of digits).
 *
 * <p>What folding ى and ة loses is kept apart, so that an exact spelling is still told from a
 * folded one. The seats of the hamza are not: they follow from the endings (جزء، جزؤه، جزئه).
 */
final class Spelling {
  /** Between the words of an entry. */
  static final int SPACE = 1;

  /** A character that has no code: a separator. */
  static final int OTHER = 0;

  /** A mark that is not read: diacritics, tatweel, invisible signs. */
  static final int MARK = 255;

  /** The bit of {@link #letters} that tells ى from ي and ة from ه. */
  private static final int VARIANT = 1 << 7;

  /** How many words in ه make a text loose, and how many times those in ة. */
  private static final int LOOSE = 3;

  private static final int FIRST_LETTER = 2;
  private static final int FIRST_ARABIC = FIRST_LETTER + 10 + 26;
  private static final int TABLE_END = 0x700;
  private static final char[] FOLDED = foldings();
  private static final byte[] CODES = codes();
  private static final byte[] LETTERS = letters();

  private Spelling() {}

  /** The code of a character: 1 to 127, or {@link #OTHER} or {@link #MARK}. */
  static int code(char c) {
    return c < TABLE_END ? CODES[c] & 0xFF : OTHER;
  }

  /** 1 for the letters that are folded and whose spelling counts (ى ة), else 0. */
  static int variant(char c) {
    return c == 'ى' || c == 'ة' ? 1 : 0;
  }

  /**
   * The letters of a normalised text at once, each as its code with its variant in the highest bit:
   * one look per letter, however many walks pass over it.
   */
  static byte[] letters(String normalized) {
    char[] text = normalized.toCharArray();
    byte[] letters = new byte[text.length];
    for (int i = 0; i < letters.length; i++) {
      char c = text[i];
      letters[i] = c < TABLE_END ? LETTERS[c] : OTHER;
    }
    return letters;
  }

  /** Whether the text has a letter or digit that the lexicon can hold. */
  static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      int code = code(text.charAt(i));
      if (code != OTHER && code != MARK && code != SPACE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text writes ه for ة: of its words in either, at least three and all but one in four
   * end in ه, whereas plain spelling has far more in ة than pronouns.
   */
  static boolean isLoose(Tokens tokens) {
    int he = 0;
    int te = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int length = tokens.length(i);
      if (length > 2) {
        char last = tokens.charAt(i, length - 1);
        he += last == 'ه' ? 1 : 0;
        te += last == 'ة' ? 1 : 0;
      }
    }
    return he >= LOOSE && he >= LOOSE * te;
  }

  /** The text as words of folded letters with single spaces: equal for what reads the same. */
  static String key(String text) {
    if (isKey(text)) {
      return text;
    }
    StringBuilder key = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = code(c);
      if (code == MARK) {
        continue;
      }
      if (code == OTHER || code == SPACE) {
        gap = true;
        continue;
      }
      if (gap && key.length() > 0) {
        key.append(' ');
      }
      gap = false;
      key.append(FOLDED[c]);
    }
    return key.toString();
  }

  /** Ids mostly are keys already. */
  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= TABLE_END || FOLDED[c] != c || c == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether two letters that stand side by side belong to two tokens: digits part from letters,
   * except those that follow Latin letters.
   */
  static boolean parts(int before, int after) {
    return isDigit(before) ? !isDigit(after) : isDigit(after) && before >= FIRST_ARABIC;
  }

  private static boolean isDigit(int code) {
    return code >= FIRST_LETTER && code < FIRST_LETTER + 10;
  }

  private static char[] foldings() {
    char[] folded = new char[TABLE_END];
    for (char c = '0'; c <= '9'; c++) {
      folded[c] = c;
      folded['\u0660' + (c - '0')] = c;
      folded['\u06F0' + (c - '0')] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      folded[c] = c;
      folded[c - 'a' + 'A'] = c;
    }
    for (char c = 'ء'; c <= 'ي'; c++) {
      if (c <= 'غ' || c >= 'ف') {
        folded[c] = c;
      }
    }
    fold(folded, "أإآٱ", 'ا');
    fold(folded, "ى", 'ي');
    fold(folded, "ة", 'ه');
    fold(folded, "ؤئ", 'ء');
    return folded;
  }

  private static void fold(char[] folded, String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      folded[from.charAt(i)] = to;
    }
  }

  /** The table of {@link #letters}. */
  private static byte[] letters() {
    byte[] letters = new byte[TABLE_END];
    for (char c = 0; c < TABLE_END; c++) {
      int code = code(c);
      letters[c] = code == MARK ? OTHER : (byte) (code | (variant(c) * VARIANT));
    }
    return letters;
  }

  private static byte[] codes() {
    byte[] codes = new byte[TABLE_END];
    int next = FIRST_LETTER;
    for (int c = 0; c < TABLE_END; c++) {
      if (FOLDED[c] == c && c != 0) {
        codes[c] = (byte) next++;
      }
    }
    if (next >= VARIANT) {
      throw new IllegalStateException("the alphabet is too large");
    }
    for (int c = 0; c < TABLE_END; c++) {
      if (FOLDED[c] != 0) {
        codes[c] = codes[FOLDED[c]];
      } else if (Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.FORMAT
          || c == 'ـ') {
        codes[c] = (byte) MARK;
      }
    }
    codes[' '] = SPACE;
    return codes;
  }
}
