package org.tawatur.text;

import java.util.Arrays;

/**
 * Brings the many ways to write the same Arabic text to one, and keeps the way back to the
 * original.
 *
 * <p>Without diacritics, elongation, direction marks and zero-width characters; presentation forms
 * as plain letters; alef forms as ا; Persian and Urdu letters as Arabic ones; digits as ASCII;
 * every quotation mark as {@code "}, every dash as {@code -}; a run of horizontal white space as
 * one space, every line break as a line feed; a letter drawn out (عاااجل) as one; ع on its own
 * between spaces as على. ؤ ئ ء ى ة are kept. A surrogate without its other half becomes U+FFFD. The
 * rules by name: {@code NormalizationStep}.
 *
 * <p>Normalising what is normalised changes nothing. No text makes it fail; time and memory grow
 * linearly. Immutable; may be shared between threads.
 */
public final class Normalizer {
  private static final Normalizer STANDARD = new Normalizer(Letters.standard());

  private static final char AIN = 'ع';

  private final Letters letters;

  private Normalizer(Letters letters) {
    this.letters = letters;
  }

  /** The normaliser used for texts and lexicons alike. */
  public static Normalizer standard() {
    return STANDARD;
  }

  /**
   * Normalises a text.
   *
   * @param text any string, also with broken surrogates
   * @return the view with its alignment
   */
  public AlignedText normalize(String text) {
    return new Pass(letters, text).run();
  }

  /**
   * A key for comparing spellings: the normalised text with ى as ي and ة as ه. Lossy (على and علي
   * become one), so only a fallback for matching.
   *
   * @param text any string
   * @return the key
   */
  public String fold(String text) {
    return normalize(text).normalized().replace('ى', 'ي').replace('ة', 'ه');
  }

  /** One reading of one text; the state of the loop. */
  private static final class Pass {
    private final Letters letters;
    private final String text;
    private char[] out;
    private int size;
    private int[] runNormalized = new int[16];
    private int[] runOriginal = new int[16];
    private int runs;

    /** Original minus normalised offset in the current run. */
    private int shift;

    Pass(Letters letters, String text) {
      this.letters = letters;
      this.text = text;
      this.out = new char[text.length() + 16];
    }

    AlignedText run() {
      addRun(0);
      int n = text.length();
      int i = 0;
      while (i < n) {
        i = plain(i, n);
        if (i < n) {
          i = treat(text.charAt(i), i);
        }
      }
      return new AlignedText(
          text,
          new String(out, 0, size),
          Arrays.copyOf(runNormalized, runs),
          Arrays.copyOf(runOriginal, runs));
    }

    /** Copies the characters that need no treatment; returns the first that does. */
    private int plain(int from, int n) {
      char[] to = out;
      int o = size;
      int i = from;
      while (i < n) {
        char c = text.charAt(i);
        char direct = letters.direct(c);
        if (direct == 0) {
          if (c != ' ' || o == 0 || to[o - 1] == ' ' || to[o - 1] == AIN && alone(to, o)) {
            break;
          }
          direct = ' ';
        } else if (o > 1 && direct == to[o - 1] && direct == to[o - 2] && drawn(direct, to, o)) {
          break;
        }
        to[o++] = direct;
        i++;
      }
      if (i > from) {
        if (from - size != shift) {
          addRun(from);
        }
        size = o;
      }
      return i;
    }

    /** Handles the character at {@code i} by its treatment; returns where to go on. */
    private int treat(char c, int i) {
      switch (letters.treatment(c)) {
        case Letters.KEPT -> {
          return drawnOut(i);
        }
        case Letters.SPACE -> {
          if (size > 0 && out[size - 1] == AIN && alone(out, size)) {
            expand("لى", shift + size - 1);
          }
          if (size == 0 || out[size - 1] != ' ') {
            emit(' ', i);
          }
        }
        case Letters.CARRIAGE_RETURN -> {
          emit('\n', i);
          if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
            return i + 2;
          }
        }
        case Letters.EXPANSION -> expand(letters.expansion(c), i);
        case Letters.SURROGATE -> {
          return surrogate(c, i);
        }
        case Letters.ELONGATION -> {
          return elongation(i);
        }
        case Letters.APOSTROPHE -> emit(between(i, true) ? '\'' : '"', i);
        case Letters.DECIMAL -> emit(between(i, false) ? '.' : '،', i);
        case Letters.THOUSANDS -> emit(between(i, false) ? ',' : '،', i);
        case Letters.HAMZA_ABOVE -> composeHamza();
        default -> {
          // marks and invisible characters leave nothing
        }
      }
      return i + 1;
    }

    /** Whether the ع before {@code end} is a word of its own. */
    private static boolean alone(char[] to, int end) {
      return end > 1 && (to[end - 2] == ' ' || to[end - 2] == '\n') || end == 1;
    }

    /**
     * Whether a letter that stands for the third time is drawn out; ت and ل may stand three times
     * (تتتبع، لللاجئين).
     */
    private static boolean drawn(char letter, char[] to, int end) {
      boolean arabic = letter >= 'ء' && letter <= 'ي';
      return arabic && (letter != 'ت' && letter != 'ل' || end > 2 && to[end - 3] == letter);
    }

    /** Leaves one letter of a run; returns the first character behind the run. */
    private int drawnOut(int i) {
      char letter = out[size - 1];
      while (size > 1 && out[size - 2] == letter) {
        size--;
      }
      while (runs > 1 && runNormalized[runs - 1] > size) {
        runs--;
      }
      shift = runOriginal[runs - 1] - runNormalized[runs - 1];
      int at = i;
      while (at < text.length()
          && (letters.direct(text.charAt(at)) == letter || letters.removed(text.charAt(at)))) {
        at++;
      }
      return at;
    }

    private void emit(char c, int from) {
      if (from - size != shift) {
        addRun(from);
      }
      out[size++] = c;
    }

    private void addRun(int from) {
      shift = from - size;
      if (runs > 0 && runNormalized[runs - 1] == size) {
        runOriginal[runs - 1] = from;
        return;
      }
      if (runs == runNormalized.length) {
        runNormalized = Arrays.copyOf(runNormalized, runs * 2);
        runOriginal = Arrays.copyOf(runOriginal, runs * 2);
      }
      runNormalized[runs] = size;
      runOriginal[runs++] = from;
    }

    private void expand(String expansion, int from) {
      int needed = size + expansion.length() + text.length() - from;
      if (needed > out.length) {
        out = Arrays.copyOf(out, Math.max(needed, out.length + out.length / 2));
      }
      for (int k = 0; k < expansion.length(); k++) {
        emit(expansion.charAt(k), from);
      }
    }

    private int surrogate(char c, int i) {
      if (!Character.isHighSurrogate(c)
          || i + 1 == text.length()
          || !Character.isLowSurrogate(text.charAt(i + 1))) {
        emit('\uFFFD', i);
        return i + 1;
      }
      int codePoint = Character.toCodePoint(c, text.charAt(i + 1));
      switch (Character.getType(codePoint)) {
        case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
          // leaves nothing, as its like below U+FFFF
        }
        case Character.DECIMAL_DIGIT_NUMBER ->
            emit((char) ('0' + Character.digit(codePoint, 10)), i);
        default -> {
          emit(c, i);
          emit(text.charAt(i + 1), i + 1);
        }
      }
      return i + 2;
    }

    /**
     * A run of elongation (with marks in it): a dash if white space or the text's ends stand on
     * both sides.
     */
    private int elongation(int i) {
      int end = i + 1;
      while (end < text.length() && letters.removed(text.charAt(end))) {
        end++;
      }
      boolean openBefore = size == 0 || out[size - 1] == ' ' || out[size - 1] == '\n';
      if (openBefore && (end == text.length() || letters.space(text.charAt(end)))) {
        emit('-', i);
      }
      return end;
    }

    /** Whether the character at {@code i} stands between two Latin letters, or two digits. */
    private boolean between(int i, boolean latin) {
      if (size == 0 || i + 1 == text.length()) {
        return false;
      }
      char before = out[size - 1];
      char after = text.charAt(i + 1);
      return latin
          ? Letters.latin(before) && Letters.latin(after)
          : Letters.digit(before) && Letters.digit(letters.direct(after));
    }

    private void composeHamza() {
      if (size > 0) {
        char base = out[size - 1];
        if (base == 'و') {
          out[size - 1] = 'ؤ';
        } else if (base == 'ي' || base == 'ى') {
          out[size - 1] = 'ئ';
        }
      }
    }
  }
}
