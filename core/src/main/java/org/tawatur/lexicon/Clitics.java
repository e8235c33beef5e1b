package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What is written together with a word: before it, as bits of one {@code int}; after it, as one of
 * the numbers from {@link #NONE} to {@link #YA}.
 */
public final class Clitics {
  /** و "and". */
  public static final int WAW = 1;

  /** ف "so". */
  public static final int FA = 1 << 1;

  /** ب "with, in". */
  public static final int BA = 1 << 2;

  /** ل "to, for". */
  public static final int LAM = 1 << 3;

  /** ك "as". */
  public static final int KAF = 1 << 4;

  /** س of the future. */
  public static final int SEEN = 1 << 5;

  /** The article. Names that are listed with it do not report it. */
  public static final int AL = 1 << 6;

  /** أ of the question. */
  public static final int HAMZA = 1 << 7;

  /** No pronoun. */
  public static final int NONE = 0;

  /** ه "him, his". */
  public static final int HU = 1;

  /** ها "her, its, their". */
  public static final int HA = 2;

  /** هما "both of them". */
  public static final int HUMA = 3;

  /** هم "them". */
  public static final int HUM = 4;

  /** هن "them" (women). */
  public static final int HUNNA = 5;

  /** نا "us, our". */
  public static final int NA = 6;

  /** ني "me". */
  public static final int NI = 7;

  /** ك "you". */
  public static final int KA = 8;

  /** كم "you" (plural). */
  public static final int KUM = 9;

  /** ي "my". */
  public static final int YA = 10;

  private static final String[] BEFORE = {"و", "ف", "ب", "ل", "ك", "س", "ال", "أ"};
  private static final String[] AFTER = {
    "", "ه", "ها", "هما", "هم", "هن", "نا", "ني", "ك", "كم", "ي"
  };

  private Clitics() {}

  /** The letters of a pronoun; empty for {@link #NONE}. */
  public static String enclitic(int enclitic) {
    return AFTER[enclitic];
  }

  /** The letters of the proclitics, joined by {@code +}; for people. */
  public static String proclitics(int proclitics) {
    List<String> letters = new ArrayList<>();
    for (int bit : new int[] {HAMZA, WAW, FA, SEEN, BA, KAF, LAM, AL}) {
      if ((proclitics & bit) != 0) {
        letters.add(BEFORE[Integer.numberOfTrailingZeros(bit)]);
      }
    }
    return String.join("+", letters);
  }
}
