package org.tawatur.lexicon;

import static org.tawatur.lexicon.Endings.IMPERFECT_BARE;
import static org.tawatur.lexicon.Endings.IMPERFECT_DUAL;
import static org.tawatur.lexicon.Endings.IMPERFECT_DUAL_W;
import static org.tawatur.lexicon.Endings.IMPERFECT_DUAL_Y;
import static org.tawatur.lexicon.Endings.IMPERFECT_FEMININE_PLURAL;
import static org.tawatur.lexicon.Endings.IMPERFECT_FEMININE_PLURAL_W;
import static org.tawatur.lexicon.Endings.IMPERFECT_FEMININE_PLURAL_Y;
import static org.tawatur.lexicon.Endings.IMPERFECT_I;
import static org.tawatur.lexicon.Endings.IMPERFECT_PLAIN_PLURAL;
import static org.tawatur.lexicon.Endings.IMPERFECT_PLURAL;
import static org.tawatur.lexicon.Endings.IMPERFECT_SHORT;
import static org.tawatur.lexicon.Endings.IMPERFECT_W;
import static org.tawatur.lexicon.Endings.IMPERFECT_Y;
import static org.tawatur.lexicon.Endings.PERFECT_12;
import static org.tawatur.lexicon.Endings.PERFECT_3;
import static org.tawatur.lexicon.Endings.PERFECT_I;
import static org.tawatur.lexicon.Endings.PERFECT_NUN;
import static org.tawatur.lexicon.Endings.PERFECT_PLAIN_PLURAL;
import static org.tawatur.lexicon.Endings.PERFECT_SPOKEN_PLURAL;
import static org.tawatur.lexicon.Endings.PERFECT_W;
import static org.tawatur.lexicon.Endings.PERFECT_WA;
import static org.tawatur.lexicon.Endings.PERFECT_Y;
import static org.tawatur.lexicon.Form.ACTIVE;
import static org.tawatur.lexicon.Form.DAMMA_PREFIX;
import static org.tawatur.lexicon.Form.FEM;
import static org.tawatur.lexicon.Form.IMPERFECT;
import static org.tawatur.lexicon.Form.MASC;
import static org.tawatur.lexicon.Form.P1;
import static org.tawatur.lexicon.Form.P2;
import static org.tawatur.lexicon.Form.P3;
import static org.tawatur.lexicon.Form.PASSIVE;
import static org.tawatur.lexicon.Form.PERFECT;
import static org.tawatur.lexicon.Form.PLUR;
import static org.tawatur.lexicon.Form.SING;

import org.tawatur.lexicon.VerbShape.Tail;
import org.tawatur.lexicon.VerbShape.Wazn;

/**
 * Conjugates a verb: perfect and imperfect, active and passive, with pronouns; and as people write
 * who write as they speak: the plural without its silent alef, the imperfect with ب before it.
 */
final class VerbParadigm {
  /** Shorter than this, a plural without its alef looks like other words: عدو، عضو، غزو، نحو. */
  private static final int PLAIN_STEM = 3;

  private final VerbShape verb;
  private final FormSink sink;

  private VerbParadigm(VerbShape verb, FormSink sink) {
    this.verb = verb;
    this.sink = sink;
  }

  /** Emits the finite forms; the participles are {@link Participles}' and masdars nouns. */
  static void conjugate(VerbShape verb, FormSink sink) {
    VerbParadigm paradigm = new VerbParadigm(verb, sink);
    paradigm.perfectActive();
    paradigm.perfectPassive();
    paradigm.imperfect(verb.imperfectStem(), ACTIVE);
    paradigm.imperfect(passiveStem(verb), PASSIVE);
  }

  private void perfectActive() {
    String perfect = verb.perfect();
    String cut = perfect.substring(0, perfect.length() - 1);
    int form = PERFECT | ACTIVE;
    switch (verb.tail()) {
      case SOUND -> sound(perfect, form);
      case DOUBLED -> {
        sink.add(perfect, PERFECT_3.bit(), form);
        doubled(perfect, form);
      }
      case HOLLOW -> {
        sink.add(perfect, PERFECT_3.bit(), form);
        sink.add(without(perfect, 2), PERFECT_12.bit(), form);
      }
      case ALEF -> sink.add(cut, PERFECT_W.bit(), form);
      case MAQSURA -> sink.add(cut, PERFECT_Y.bit(), form);
      case YA -> sink.add(cut, Endings.of(PERFECT_I, PERFECT_SPOKEN_PLURAL), form);
    }
    plainPlural(verb.defective() ? cut : perfect, form);
  }

  /** The plurals without alef of a verb too short for {@link #conjugate} to give them. */
  static void plainPlurals(VerbShape verb, FormSink sink) {
    String perfect = verb.perfect();
    int end = perfect.length() - (verb.defective() ? 1 : 0);
    sink.add(perfect.substring(0, end), PERFECT_PLAIN_PLURAL.bit(), PERFECT | ACTIVE);
    if (!verb.defective()) {
      sink.add(
          'ي' + verb.imperfectStem(), IMPERFECT_PLAIN_PLURAL.bit(), IMPERFECT | ACTIVE | P3 | MASC);
      sink.add(
          "بي" + verb.imperfectStem(),
          Endings.of(IMPERFECT_BARE, IMPERFECT_PLAIN_PLURAL),
          IMPERFECT | ACTIVE | P3 | MASC);
    }
  }

  private void plainPlural(String stem, int form) {
    if (stem.length() >= PLAIN_STEM) {
      sink.add(stem, PERFECT_PLAIN_PLURAL.bit(), form);
    }
  }

  private void sound(String perfect, int form) {
    firstAndThird(perfect, form);
    if (perfect.endsWith("أ")) {
      // the hamza takes another seat before the و of the plural: بدؤوا
      sink.add(seat(perfect, 'ؤ'), PERFECT_WA.bit(), form);
    }
  }

  private void firstAndThird(String stem, int form) {
    sink.add(stem, Endings.of(PERFECT_3, PERFECT_12), form);
    if (last(stem) == 'ن') {
      sink.add(stem.substring(0, stem.length() - 1), PERFECT_NUN.bit(), form);
    }
  }

  /** رددت; of two ن one stands for the doubled letter and one for it and the ending: شننا. */
  private void doubled(String stem, int form) {
    sink.add(stem + last(stem), PERFECT_12.bit(), form);
    if (last(stem) == 'ن') {
      sink.add(stem, PERFECT_NUN.bit(), form);
    }
  }

  private void perfectPassive() {
    String perfect = verb.perfect();
    int form = PERFECT | PASSIVE;
    String stem = perfect;
    if (verb.stem() == Wazn.I && perfect.charAt(1) == 'أ') {
      stem = perfect.charAt(0) + "ئ" + perfect.substring(2);
    } else if (verb.stem() == Wazn.III && perfect.charAt(0) == 'آ') {
      stem = "أو" + perfect.substring(1);
    } else if (verb.stem() == Wazn.III) {
      stem = perfect.charAt(0) + "و" + perfect.substring(2);
    } else if (verb.stem() == Wazn.VI) {
      stem = perfect.substring(0, 2) + "و" + perfect.substring(3);
    } else if (verb.stem() == Wazn.IV && perfect.charAt(0) == 'آ') {
      stem = "أو" + perfect.substring(1);
    }
    String cut = stem.substring(0, stem.length() - 1);
    switch (verb.tail()) {
      case SOUND -> passiveSound(stem, form);
      case DOUBLED -> {
        sink.add(stem, PERFECT_3.bit(), form);
        doubled(stem, form);
      }
      case HOLLOW -> {
        int at = stem.length() - 2;
        sink.add(stem.substring(0, at) + 'ي' + stem.substring(at + 1), PERFECT_3.bit(), form);
        sink.add(without(stem, 2), PERFECT_12.bit(), form);
      }
      case ALEF, MAQSURA, YA -> sink.add(cut, PERFECT_I.bit(), form);
    }
  }

  private void passiveSound(String stem, int form) {
    String passive = stem.endsWith("أ") ? seat(stem, 'ئ') : stem;
    firstAndThird(passive, form);
  }

  /** The stem of the passive imperfect, with the vowels that letters show. */
  static String passiveStem(VerbShape verb) {
    String stem = verb.imperfectStem();
    if (verb.stem() == Wazn.I && assimilated(verb)) {
      stem = 'و' + stem;
    } else if (stem.charAt(0) == 'أ') {
      stem = 'ؤ' + stem.substring(1);
    }
    int end = stem.length() - 1;
    return switch (stem.charAt(end)) {
      case 'و', 'ي' -> verb.defective() ? stem.substring(0, end) + 'ى' : stem;
      case 'ئ' -> stem.substring(0, end) + 'أ';
      default ->
          verb.tail() == Tail.HOLLOW ? stem.substring(0, end - 1) + 'ا' + stem.charAt(end) : stem;
    };
  }

  private static boolean assimilated(VerbShape verb) {
    String perfect = verb.perfect();
    return perfect.charAt(0) == 'و' && verb.imperfect().charAt(1) != 'و' && perfect.length() == 3;
  }

  private void imperfect(String stem, int voice) {
    int damma = verb.dammaPrefix() ? DAMMA_PREFIX : 0;
    int form = IMPERFECT | voice | damma;
    int masculine = form | P3 | MASC;
    int feminine = form | P3 | FEM;
    int we = form | P1 | PLUR;
    char end = stem.charAt(stem.length() - 1);
    if (verb.defective() && (end == 'و' || end == 'ي' || end == 'ى')) {
      String cut = stem.substring(0, stem.length() - 1);
      Endings full = end == 'و' ? IMPERFECT_W : end == 'ي' ? IMPERFECT_I : IMPERFECT_Y;
      Endings dual = end == 'و' ? IMPERFECT_DUAL_W : IMPERFECT_DUAL_Y;
      long one = Endings.of(full, IMPERFECT_SHORT);
      sink.add('ي' + cut, one, masculine | SING);
      sink.add('ت' + cut, one, feminine | P2 | SING);
      sink.add('ن' + cut, one, we);
      sink.add('ي' + cut, Endings.of(IMPERFECT_PLURAL, dual), masculine);
      Endings women = end == 'و' ? IMPERFECT_FEMININE_PLURAL_W : IMPERFECT_FEMININE_PLURAL_Y;
      sink.add('ي' + cut, women.bit(), form);
      sink.add('ت' + cut, dual.bit(), feminine);
      return;
    }
    if (stem.length() >= PLAIN_STEM) {
      sink.add('ي' + stem, IMPERFECT_PLAIN_PLURAL.bit(), masculine);
      spoken(stem, form);
    }
    sink.add('ي' + stem, IMPERFECT_BARE.bit(), masculine | SING);
    sink.add('ت' + stem, IMPERFECT_BARE.bit(), feminine | P2 | SING);
    sink.add('ن' + stem, IMPERFECT_BARE.bit(), we);
    sink.add('ي' + stem, Endings.of(IMPERFECT_PLURAL, IMPERFECT_DUAL), masculine);
    sink.add('ت' + stem, IMPERFECT_DUAL.bit(), feminine);
    if (end == 'أ') {
      sink.add('ي' + seat(stem, 'ؤ'), IMPERFECT_PLURAL.bit(), masculine);
    }
    women(stem, form);
  }

  /** بيقصف، بتقصف، بيقصفو; only where no verbal noun in تـ looks like it: بتقدم */
  private void spoken(String stem, int form) {
    if ((form & ACTIVE) == 0) {
      return;
    }
    sink.add("بي" + stem, Endings.of(IMPERFECT_BARE, IMPERFECT_PLAIN_PLURAL), form | P3 | MASC);
    if (verb.stem() == Wazn.I) {
      sink.add("بت" + stem, IMPERFECT_BARE.bit(), form | P3 | FEM | SING);
    }
  }

  /** The third person feminine plural, and what is shortened like it. */
  private void women(String stem, int form) {
    String base =
        switch (verb.tail()) {
          case HOLLOW -> without(stem, 2);
          case DOUBLED -> stem + last(stem);
          default -> stem;
        };
    if (verb.tail() == Tail.HOLLOW) {
      sink.add('ي' + base, IMPERFECT_SHORT.bit(), form | P3 | MASC | SING);
      sink.add('ت' + base, IMPERFECT_SHORT.bit(), form | P3 | P2 | FEM | SING);
      sink.add('ن' + base, IMPERFECT_SHORT.bit(), form | P1 | PLUR);
    }
    // with a stem in ن this form looks like the singular (يعلنّ) and would only blur it
    if (last(base) != 'ن') {
      sink.add('ي' + base, IMPERFECT_FEMININE_PLURAL.bit(), form);
    }
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** The word without the letter at a place counted from the end, 1 being the last. */
  private static String without(String word, int fromEnd) {
    int at = word.length() - fromEnd;
    return word.substring(0, at) + word.substring(at + 1);
  }

  /** The word with its final hamza on another seat. */
  private static String seat(String word, char hamza) {
    return word.substring(0, word.length() - 1) + hamza;
  }
}
