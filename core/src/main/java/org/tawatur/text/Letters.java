package org.tawatur.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the normaliser does with each UTF-16 unit, as tables filled once by the {@linkplain
 * NormalizationStep steps}. Immutable after loading.
 */
final class Letters {
  /** Treatments of the characters that are not simply kept or replaced. */
  /** A letter that is kept; treated only where it is drawn out. */
  static final byte KEPT = 0;

  static final byte MARK = 1;

  static final byte INVISIBLE = 2;
  static final byte SPACE = 3;
  static final byte CARRIAGE_RETURN = 4;
  static final byte EXPANSION = 5;
  static final byte SURROGATE = 6;
  static final byte ELONGATION = 7;
  static final byte APOSTROPHE = 8;
  static final byte DECIMAL = 9;
  static final byte THOUSANDS = 10;
  static final byte HAMZA_ABOVE = 11;

  private static final Letters STANDARD = new Builder().build();

  private final char[] direct;
  private final byte[] treatment;
  private final Map<Character, String> expansions;

  private Letters(char[] direct, byte[] treatment, Map<Character, String> expansions) {
    this.direct = direct;
    this.treatment = treatment;
    this.expansions = Map.copyOf(expansions);
  }

  static Letters standard() {
    return STANDARD;
  }

  /** The character that stands for {@code c} in the view, or 0 if {@code c} needs a treatment. */
  char direct(char c) {
    return direct[c];
  }

  /** How to treat a character for which {@link #direct} gives 0. */
  byte treatment(char c) {
    return treatment[c];
  }

  /** What an {@link #EXPANSION} character becomes: two or more characters. */
  String expansion(char c) {
    return expansions.getOrDefault(c, "");
  }

  /** Whether a character leaves no trace on the page (not a diacritic). */
  static boolean invisible(char c) {
    return STANDARD.direct[c] == 0 && STANDARD.treatment[c] == INVISIBLE;
  }

  /**
   * Whether a character may follow another without being part of the text's line: removed wherever
   * it stands.
   */
  boolean removed(char c) {
    return direct[c] == 0
        && switch (treatment[c]) {
          case MARK, INVISIBLE, HAMZA_ABOVE, ELONGATION -> true;
          default -> false;
        };
  }

  boolean space(char c) {
    return c == '\n'
        || direct[c] == '\n'
        || (direct[c] == 0 && (treatment[c] == SPACE || treatment[c] == CARRIAGE_RETURN));
  }

  static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Collects the entries of the steps. */
  static final class Builder {
    private final char[] direct = new char[Character.MAX_VALUE + 1];
    private final byte[] treatment = new byte[Character.MAX_VALUE + 1];
    private final Map<Character, String> expansions = new HashMap<>();

    private Builder() {
      for (int c = 0; c < direct.length; c++) {
        direct[c] = (char) c;
      }
    }

    char lookUp(char c) {
      return direct[c];
    }

    void replace(String from, char to) {
      for (int i = 0; i < from.length(); i++) {
        replace(from.charAt(i), to);
      }
    }

    void replace(char from, char to) {
      direct[from] = to;
      treatment[from] = 0;
    }

    void treat(String characters, byte how) {
      for (int i = 0; i < characters.length(); i++) {
        treat(characters.charAt(i), how);
      }
    }

    void treat(char c, byte how) {
      direct[c] = 0;
      treatment[c] = how;
    }

    /** Enters a compatibility form, after what it shows has itself been normalised. */
    void expand(char c, String shown) {
      StringBuilder result = new StringBuilder();
      for (int i = 0; i < shown.length(); i++) {
        char part = shown.charAt(i);
        if (direct[part] != 0) {
          result.append(direct[part]);
        } else if (treatment[part] == SPACE && shown.length() > 3) {
          result.append(' ');
        }
      }
      switch (result.length()) {
        case 0 -> treat(c, MARK);
        case 1 -> replace(c, result.charAt(0));
        default -> {
          treat(c, EXPANSION);
          expansions.put(c, result.toString());
        }
      }
    }

    private Letters build() {
      for (NormalizationStep step : NormalizationStep.values()) {
        step.write(this);
      }
      return new Letters(direct.clone(), Arrays.copyOf(treatment, treatment.length), expansions);
    }
  }
}
