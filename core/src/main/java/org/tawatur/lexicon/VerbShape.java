package org.tawatur.lexicon;

import java.util.List;

/**
 * What the letters of a verb's perfect, imperfect and masdars tell about its conjugation. All
 * letters are undiacritised, with their hamzas.
 *
 * @param perfect the third person masculine singular: قتل
 * @param imperfect the third person masculine singular: يقتل
 * @param stem the verb form (wazn) as far as the conjugation depends on it
 * @param tail how the verb ends
 */
record VerbShape(String perfect, String imperfect, Wazn stem, Tail tail) {

  /** The verb forms, as far as their conjugations differ in unvocalised letters. */
  enum Wazn {
    /** فعل */
    I,
    /** فعّل and the quadriliterals: same letters as form I, but participles in مـ. */
    II,
    /** فاعل */
    III,
    /** أفعل */
    IV,
    /** تفعّل، تفعلل */
    V,
    /** تفاعل */
    VI,
    /** انفعل، افتعل، افعلّ، استفعل: all that start with an alef of their own */
    LONG
  }

  /** How the last letters behave. */
  enum Tail {
    SOUND,
    /** One written letter for two: شنّ، احتلّ */
    DOUBLED,
    /** An alef before the last letter, lost before consonants: قال، استعاد */
    HOLLOW,
    /** دعا */
    ALEF,
    /** نفى، تبنى */
    MAQSURA,
    /** بقي */
    YA
  }

  /** Reads a verb from its row. */
  static VerbShape of(String perfect, String imperfect, List<String> masdars) {
    Wazn wazn = wazn(perfect, imperfect, masdars);
    return new VerbShape(perfect, imperfect, wazn, tail(perfect, imperfect, wazn, masdars));
  }

  /** The imperfect without its prefix. */
  String imperfectStem() {
    return imperfect.substring(1);
  }

  /** Whether the imperfect's prefix has damma in the active. */
  boolean dammaPrefix() {
    return stem == Wazn.II || stem == Wazn.III || stem == Wazn.IV;
  }

  /** Whether the last letter is a weak vowel. */
  boolean defective() {
    return tail == Tail.ALEF || tail == Tail.MAQSURA || tail == Tail.YA;
  }

  private static Wazn wazn(String perfect, String imperfect, List<String> masdars) {
    int length = perfect.length();
    char first = perfect.charAt(0);
    char second = perfect.charAt(1);
    if (first == 'ا' && length >= 4) {
      return Wazn.LONG;
    }
    if (first == 'آ') {
      return imperfect.startsWith("يؤا") ? Wazn.III : Wazn.IV;
    }
    if (first == 'أ' && imperfect.charAt(1) != 'أ' && imperfect.charAt(1) != 'ؤ') {
      return Wazn.IV;
    }
    if (length >= 4 && second == 'ا') {
      return Wazn.III;
    }
    if (first == 'ت' && length >= 4 && imperfect.startsWith("يت")) {
      return length >= 5 && perfect.charAt(2) == 'ا' ? Wazn.VI : Wazn.V;
    }
    if (length >= 4) {
      return Wazn.II;
    }
    return length == 3 && masdars.stream().anyMatch(masdar -> isTafil(masdar, perfect))
        ? Wazn.II
        : Wazn.I;
  }

  /** Whether a masdar is the تفعيل or تفعلة of a verb of three letters. */
  private static boolean isTafil(String masdar, String perfect) {
    if (masdar.length() < 5
        || masdar.charAt(0) != 'ت'
        || masdar.charAt(1) != perfect.charAt(0)
        || masdar.charAt(2) != perfect.charAt(1)) {
      return false;
    }
    return masdar.charAt(3) == 'ي' || masdar.endsWith("ة");
  }

  private static Tail tail(String perfect, String imperfect, Wazn wazn, List<String> masdars) {
    int length = perfect.length();
    switch (perfect.charAt(length - 1)) {
      case 'ا' -> {
        return Tail.ALEF;
      }
      case 'ى' -> {
        return Tail.MAQSURA;
      }
      case 'ي' -> {
        if (imperfect.endsWith("ى") || imperfect.endsWith("ي")) {
          return Tail.YA;
        }
      }
      default -> {}
    }
    char beforeLast = perfect.charAt(length - 2);
    if (length > 2 && beforeLast == 'ا' && hollow(perfect, imperfect)) {
      return Tail.HOLLOW;
    }
    boolean doubled =
        switch (wazn) {
          case I -> length == 2;
          case IV -> length == 3 && imperfect.length() == 3;
          case LONG -> doubledLong(perfect, masdars);
          default -> false;
        };
    return doubled ? Tail.DOUBLED : Tail.SOUND;
  }

  /** The imperfect has a long vowel in the same place: يقول، يصيب، يغتال. */
  private static boolean hollow(String perfect, String imperfect) {
    char vowel = imperfect.charAt(imperfect.length() - 2);
    return imperfect.charAt(imperfect.length() - 1) == perfect.charAt(perfect.length() - 1)
        && (vowel == 'و' || vowel == 'ي' || vowel == 'ا');
  }

  /** احتل، انضم، احمر، استمر: the masdar shows the last letter twice. */
  private static boolean doubledLong(String perfect, List<String> masdars) {
    char last = perfect.charAt(perfect.length() - 1);
    String ending = "" + last + 'ا' + last;
    return masdars.stream().anyMatch(masdar -> masdar.endsWith(ending));
  }
}
