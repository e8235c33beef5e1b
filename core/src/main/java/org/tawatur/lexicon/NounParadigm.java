package org.tawatur.lexicon;

import static org.tawatur.lexicon.Endings.DUALS;
import static org.tawatur.lexicon.Endings.DUALS_BESIDE_SOUND;
import static org.tawatur.lexicon.Endings.DUALS_T;
import static org.tawatur.lexicon.Endings.DUALS_Y;
import static org.tawatur.lexicon.Endings.FEMININE_Y;
import static org.tawatur.lexicon.Endings.PLAIN_INDEFINITE;
import static org.tawatur.lexicon.Endings.PLURAL;
import static org.tawatur.lexicon.Endings.PLURAL_AT;
import static org.tawatur.lexicon.Endings.PLURAL_I;
import static org.tawatur.lexicon.Endings.PLURAL_T;
import static org.tawatur.lexicon.Endings.PLURAL_UN;
import static org.tawatur.lexicon.Endings.PLURAL_Y;
import static org.tawatur.lexicon.Endings.SINGULAR;
import static org.tawatur.lexicon.Endings.SINGULAR_I;
import static org.tawatur.lexicon.Endings.SINGULAR_T;
import static org.tawatur.lexicon.Endings.SINGULAR_Y;
import static org.tawatur.lexicon.Endings.TANWIN;
import static org.tawatur.lexicon.Endings.TANWIN_PLURAL;

import java.util.List;

/**
 * Inflects nouns, adjectives, masdars and participles: number, the case endings that letters show,
 * the construct, and pronouns.
 */
final class NounParadigm {
  private static final String UN = "+ون";
  private static final String AT = "+ات";

  private NounParadigm() {}

  /**
   * Emits a noun.
   *
   * @param lemma the singular
   * @param plurals plurals in full, or {@code +ون}, {@code +ات}
   * @param form the bits of all forms; the gender of the singular among them
   */
  static void noun(String lemma, List<String> plurals, int form, FormSink sink) {
    if (lemma.endsWith("ات")
        && plurals.isEmpty()
        && (lemma.length() > 4 || (form & Form.FEM) != 0)) {
      sink.add(lemma, PLURAL.bit(), form);
      return;
    }
    boolean un = plurals.contains(UN);
    boolean at = plurals.contains(AT);
    if (plurals.stream().anyMatch(plural -> plural.length() == 4 && plural.endsWith("اة"))) {
      // رعاة, قضاة: only nouns in ي, written without it where indefinite, have such plurals
      defective(lemma.endsWith("ي") ? lemma.substring(0, lemma.length() - 1) : lemma, form, sink);
    } else {
      singular(lemma, un, at, form, sink);
    }
    for (String plural : plurals) {
      if (!plural.equals(UN) && !plural.equals(AT)) {
        plural(plural, form, sink);
      }
    }
  }

  /** Emits a singular in ي that is not written where indefinite: تصدٍّ، راعٍ. */
  static void defective(String stem, int form, FormSink sink) {
    sink.add(stem, Endings.of(SINGULAR_I, DUALS_Y), form);
    sink.add(stem + "ي", PLURAL_AT.bit(), form);
  }

  /** Emits the singular with its dual and its sound plurals. */
  private static void singular(String lemma, boolean un, boolean at, int form, FormSink sink) {
    String stem = lemma.substring(0, lemma.length() - 1);
    long sound = (un ? PLURAL_UN.bit() : 0) | (at ? PLURAL_AT.bit() : 0);
    switch (lemma.charAt(lemma.length() - 1)) {
      case 'ة' -> sink.add(stem, Endings.of(SINGULAR_T, DUALS_T) | sound, form);
      case 'ى' -> {
        sink.add(stem, Endings.of(SINGULAR_Y, DUALS_Y) | (un ? PLURAL_UN.bit() : 0), form);
        if (at) {
          sink.add(stem + "ي", PLURAL_AT.bit(), form);
        }
      }
      case 'ا' -> {
        sink.add(lemma, SINGULAR.bit(), form);
        if (at) {
          sink.add(stem, PLURAL_AT.bit(), form);
          sink.add(stem + "و", PLURAL_AT.bit(), form);
        }
      }
      case 'ي' -> {
        if (!un && lemma.length() == 4 && lemma.charAt(1) == 'ا') {
          // قاضٍ beside القاضي
          sink.add(stem, PLAIN_INDEFINITE.bit(), form);
        }
        consonant(lemma, un, sound, form, sink);
      }
      default -> consonant(lemma, un, sound, form, sink);
    }
  }

  private static void consonant(String lemma, boolean un, long sound, int form, FormSink sink) {
    long duals = un ? DUALS_BESIDE_SOUND.bit() : DUALS.bit();
    long tanwin = lemma.endsWith("اء") ? 0 : TANWIN.bit();
    sink.add(lemma, SINGULAR.bit() | tanwin | duals | sound, form);
  }

  /** Emits a plural that is written in full, broken or sound. */
  private static void plural(String plural, int form, FormSink sink) {
    int length = plural.length();
    String stem = plural.substring(0, length - 1);
    if (length > 4 && plural.endsWith("ون")) {
      sink.add(plural.substring(0, length - 2), PLURAL_UN.bit(), form);
      return;
    }
    switch (plural.charAt(length - 1)) {
      case 'ة' -> sink.add(stem, PLURAL_T.bit(), form);
      case 'ى' -> sink.add(stem, PLURAL_Y.bit(), form);
      case 'ي' -> sink.add(stem, PLURAL_I.bit(), form);
      default -> {
        boolean tanwin = !diptote(plural);
        sink.add(plural, PLURAL.bit() | (tanwin ? TANWIN_PLURAL.bit() : 0), form);
      }
    }
  }

  /** مساجد، صواريخ، شهداء: plurals that never have tanwin. */
  private static boolean diptote(String plural) {
    return plural.endsWith("اء")
        || plural.endsWith("ات")
        || (plural.length() >= 5 && plural.charAt(2) == 'ا');
  }

  /**
   * Emits an adjective or participle in both genders and all numbers.
   *
   * @param lemma the masculine singular
   * @param plurals further plurals in full (أكراد)
   */
  static void adjective(String lemma, List<String> plurals, int form, FormSink sink) {
    singular(lemma, true, false, form | Form.MASC, sink);
    long feminine = Endings.of(SINGULAR_T, DUALS_T, PLURAL_AT);
    String stem = lemma.endsWith("ة") ? lemma.substring(0, lemma.length() - 1) : lemma;
    sink.add(stem, feminine, form | Form.FEM);
    for (String plural : plurals) {
      if (!plural.equals(UN) && !plural.equals(AT)) {
        plural(plural, form, sink);
      }
    }
  }

  /** Emits an active participle in ي: داع-ي; {@code stem} is without it. */
  static void participleI(String stem, int form, FormSink sink) {
    sink.add(stem, Endings.of(SINGULAR_I, DUALS_Y, PLURAL_UN), form | Form.MASC);
    sink.add(stem + "ي", Endings.of(SINGULAR_T, DUALS_T, PLURAL_AT), form | Form.FEM);
  }

  /** Emits a passive participle in ى: مستدع-ى; {@code stem} is without it. */
  static void participleY(String stem, int form, FormSink sink) {
    sink.add(stem, Endings.of(SINGULAR_Y, DUALS_Y, PLURAL_UN), form | Form.MASC);
    sink.add(stem, FEMININE_Y.bit(), form | Form.FEM);
  }
}
