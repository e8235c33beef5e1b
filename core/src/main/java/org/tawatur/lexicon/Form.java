package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What an inflected form can be, as bits of one {@code int}.
 *
 * <p>A form that can be several things has the bits of all of them: قتل is {@code PERFECT}, both
 * {@code ACTIVE} and {@code PASSIVE}, and {@code MASDAR}. Diacritics in the text narrow them (قُتل
 * is only passive).
 */
public final class Form {
  public static final int PERFECT = 1;
  public static final int IMPERFECT = 1 << 1;
  public static final int IMPERATIVE = 1 << 2;

  /** Of finite verbs only. */
  public static final int ACTIVE = 1 << 3;

  /** Of finite verbs only. */
  public static final int PASSIVE = 1 << 4;

  public static final int MASDAR = 1 << 5;

  /** Active participle. */
  public static final int ACT_PART = 1 << 6;

  /** Passive participle. */
  public static final int PASS_PART = 1 << 7;

  /** A noun or adjective with a paradigm that does not come from a verb. */
  public static final int NOUN = 1 << 8;

  public static final int SING = 1 << 9;
  public static final int DUAL = 1 << 10;
  public static final int PLUR = 1 << 11;
  public static final int MASC = 1 << 12;
  public static final int FEM = 1 << 13;

  /** First person. */
  public static final int P1 = 1 << 14;

  /** Second person. */
  public static final int P2 = 1 << 15;

  /** Third person. */
  public static final int P3 = 1 << 16;

  /** The letters show the nominative. */
  public static final int NOM = 1 << 17;

  /** The letters show the accusative, or the case that it shares with the genitive. */
  public static final int ACC = 1 << 18;

  /** The letters show the case that the genitive shares with the accusative. */
  public static final int GEN = 1 << 19;

  /** The letters show that a genitive or a pronoun follows. */
  public static final int CONSTRUCT = 1 << 20;

  /** The letters show indefiniteness (an accusative's alef). */
  public static final int INDEFINITE = 1 << 21;

  /** Shortened after لم and the like. */
  public static final int JUSSIVE = 1 << 22;

  /** An adjective: it agrees with what it describes. */
  public static final int ADJECTIVE = 1 << 23;

  /** A name or a fixed phrase, without a paradigm. */
  public static final int INVARIABLE = 1 << 24;

  /** Internal: the imperfect's prefix has damma in the active too, so damma there says nothing. */
  static final int DAMMA_PREFIX = 1 << 30;

  private static final String[] NAMES = {
    "PERFECT",
    "IMPERFECT",
    "IMPERATIVE",
    "ACTIVE",
    "PASSIVE",
    "MASDAR",
    "ACT_PART",
    "PASS_PART",
    "NOUN",
    "SING",
    "DUAL",
    "PLUR",
    "MASC",
    "FEM",
    "P1",
    "P2",
    "P3",
    "NOM",
    "ACC",
    "GEN",
    "CONSTRUCT",
    "INDEFINITE",
    "JUSSIVE",
    "ADJECTIVE",
    "INVARIABLE"
  };

  private Form() {}

  /** The names of the bits, joined by {@code |}; for people. */
  public static String toString(int form) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      if ((form & (1 << i)) != 0) {
        names.add(NAMES[i]);
      }
    }
    return String.join("|", names);
  }

  /** The proclitics that may stand before a form, as bits of {@link Clitics}. */
  static int proclitics(int form) {
    if ((form & PERFECT) != 0) {
      return Clitics.WAW | Clitics.FA;
    }
    if ((form & IMPERFECT) != 0) {
      return Clitics.WAW | Clitics.FA | Clitics.SEEN | Clitics.LAM;
    }
    int nominal = Clitics.WAW | Clitics.FA | Clitics.BA | Clitics.LAM | Clitics.KAF;
    if ((form & INVARIABLE) != 0) {
      return nominal | Clitics.HAMZA;
    }
    return (form & (CONSTRUCT | INDEFINITE)) != 0 ? nominal : nominal | Clitics.AL;
  }
}
