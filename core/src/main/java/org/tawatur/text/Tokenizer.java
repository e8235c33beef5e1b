package org.tawatur.text;

import java.util.Arrays;

/**
 * Cuts the normalised view into {@link Tokens}: time and memory grow linearly, no text makes it
 * fail. Immutable; may be shared between threads.
 *
 * <p>Arabic letters and digits part ("و11", "ال48"); Latin letters hold the digits after them
 * ("SY24"). A number keeps its separators if it reads as one number ("1,200", "12.5"), not if it is
 * a date or a list ("27.5.2024", "1,2,3"): there each part is a token.
 */
public final class Tokenizer {
  private static final byte SPACE = 0;
  private static final byte LETTER = 1;
  private static final byte LATIN = 2;
  private static final byte DIGIT = 3;
  private static final byte PAIR = 4;

  /** Classes from here on are tokens of one character; what exceeds it is the kind's code. */
  private static final byte SINGLE = 5;

  private static final byte[] CLASSES = classes();
  private static final Tokenizer STANDARD = new Tokenizer();

  private Tokenizer() {}

  /** The tokeniser used for texts and lexicons alike. */
  public static Tokenizer standard() {
    return STANDARD;
  }

  /**
   * Cuts a text.
   *
   * @param text the normalised text
   * @return its tokens
   */
  public Tokens tokenize(AlignedText text) {
    return new Pass(text).run();
  }

  /**
   * Normalises a text by {@link Normalizer#standard} and cuts it.
   *
   * @param text any string
   * @return its tokens
   */
  public Tokens tokenize(String text) {
    return tokenize(Normalizer.standard().normalize(text));
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = classOf((char) c);
    }
    return classes;
  }

  private static byte classOf(char c) {
    if (c == '\n') {
      return single(TokenKind.LINE_BREAK);
    }
    if (c == '"') {
      return single(TokenKind.QUOTE);
    }
    // the normaliser leaves an apostrophe between Latin letters only
    if (c == '\'' || Letters.latin(c)) {
      return LATIN;
    }
    if ("#@%&*_•‣·†‡§¶‰‱".indexOf(c) >= 0) {
      return single(TokenKind.SYMBOL);
    }
    if (Character.isSurrogate(c)) {
      return PAIR;
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.COMBINING_SPACING_MARK ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> single(TokenKind.BRACKET);
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          single(TokenKind.PUNCTUATION);
      default -> single(c == '|' ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
    };
  }

  private static byte single(TokenKind kind) {
    return (byte) (SINGLE + kind.code());
  }

  /** One reading of one text; the state of the loop. */
  private static final class Pass {
    private final AlignedText text;
    private final char[] view;
    private final int length;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    Pass(AlignedText text) {
      this.text = text;
      this.view = text.normalized().toCharArray();
      this.length = view.length;
      int guess = length / 4 + 16;
      this.starts = new int[guess];
      this.ends = new int[guess];
      this.kinds = new byte[guess];
    }

    Tokens run() {
      int i = 0;
      while (i < length) {
        byte type = CLASSES[view[i]];
        switch (type) {
          case SPACE -> i++;
          case LETTER, LATIN -> i = add(i, wordEnd(i), TokenKind.WORD);
          case DIGIT -> i = number(i);
          case PAIR -> i = pair(i);
          default -> add(i, ++i, (byte) (type - SINGLE));
        }
      }
      return new Tokens(text, size, starts, ends, kinds);
    }

    private int add(int start, int end, TokenKind kind) {
      return add(start, end, kind.code());
    }

    private int add(int start, int end, byte kind) {
      if (size == starts.length) {
        int larger = size + size / 2 + 16;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        kinds = Arrays.copyOf(kinds, larger);
      }
      starts[size] = start;
      ends[size] = end;
      kinds[size++] = kind;
      return end;
    }

    private int wordEnd(int from) {
      boolean latin = false;
      int i = from;
      while (i < length) {
        char c = view[i];
        byte type = CLASSES[c];
        if (type == LETTER || type == LATIN) {
          latin = type == LATIN;
          i++;
        } else if (type == DIGIT && latin) {
          i++;
        } else if (type == PAIR && letterPair(i)) {
          latin = false;
          i += 2;
        } else {
          break;
        }
      }
      return i;
    }

    private boolean letterPair(int i) {
      return i + 1 < length && Character.isLetter(Character.codePointAt(view, i));
    }

    private int pair(int i) {
      if (letterPair(i)) {
        return add(i, wordEnd(i), TokenKind.WORD);
      }
      return add(
          i,
          Math.min(length, i + Character.charCount(Character.codePointAt(view, i))),
          TokenKind.SYMBOL);
    }

    private int number(int from) {
      int end = digits(from);
      int thousands = end - from <= 3 ? thousands(end) : end;
      int decimals = decimals(thousands);
      if (!joins(decimals)) {
        return add(from, decimals, TokenKind.NUMBER);
      }
      if (thousands > end && !joins(thousands)) {
        return add(from, thousands, TokenKind.NUMBER);
      }
      return parts(from);
    }

    private int digits(int from) {
      int i = from;
      while (i < length && CLASSES[view[i]] == DIGIT) {
        i++;
      }
      return i;
    }

    /**
     * The end of the groups of three digits that follow, all after the same separator; {@code end}
     * if there are none.
     */
    private int thousands(int end) {
      int i = end;
      char separator = i < length ? view[i] : ' ';
      if (separator != ',' && separator != '.' && separator != '،') {
        return end;
      }
      while (i < length && view[i] == separator && digits(i + 1) == i + 4) {
        i += 4;
      }
      return i;
    }

    /** The end of the decimals that follow; {@code end} if there are none. */
    private int decimals(int end) {
      if (end >= length) {
        return end;
      }
      char separator = view[end];
      int decimals = digits(end + 1);
      boolean some = decimals > end + 1;
      if (some && (separator == '.' || (separator == ',' && decimals <= end + 3))) {
        return decimals;
      }
      return end;
    }

    /** Whether a separator and a digit follow: the digits so far are part of a date or a list. */
    private boolean joins(int end) {
      return end + 1 < length
          && (view[end] == '.' || view[end] == ',')
          && CLASSES[view[end + 1]] == DIGIT;
    }

    /** The parts of a date or list, each its own token, read once to its end. */
    private int parts(int from) {
      int i = from;
      while (true) {
        i = add(i, digits(i), TokenKind.NUMBER);
        if (!joins(i)) {
          return i;
        }
        add(i, ++i, TokenKind.PUNCTUATION);
      }
    }
  }
}
