package org.tawatur.lexicon;

import static org.tawatur.lexicon.Form.ACT_PART;
import static org.tawatur.lexicon.Form.PASS_PART;

import java.util.List;
import org.tawatur.lexicon.VerbShape.Wazn;

/** Forms the active and passive participles of a verb and inflects them. */
final class Participles {
  private Participles() {}

  /** Emits both participles; where their letters are the same, once with the bits of both. */
  static void inflect(VerbShape verb, FormSink sink) {
    if (verb.stem() == Wazn.I) {
      activeI(verb, sink);
      adjective(passiveI(verb), PASS_PART, sink);
      return;
    }
    String active = 'م' + activeStem(verb.imperfectStem());
    String passive = 'م' + VerbParadigm.passiveStem(verb);
    if (active.endsWith("ي") && passive.endsWith("ى")) {
      NounParadigm.participleI(active.substring(0, active.length() - 1), ACT_PART, sink);
      NounParadigm.participleY(passive.substring(0, passive.length() - 1), PASS_PART, sink);
    } else if (active.equals(passive)) {
      adjective(active, ACT_PART | PASS_PART, sink);
    } else {
      adjective(active, ACT_PART, sink);
      adjective(passive, PASS_PART, sink);
    }
  }

  private static void adjective(String lemma, int form, FormSink sink) {
    NounParadigm.adjective(lemma, List.of(), form, sink);
  }

  /** The vowel before the last letter is i: متبنٍّ from يتبنى، متوضئ from يتوضأ. */
  private static String activeStem(String stem) {
    int end = stem.length() - 1;
    return switch (stem.charAt(end)) {
      case 'ى' -> stem.substring(0, end) + 'ي';
      case 'أ' -> stem.substring(0, end) + 'ئ';
      default -> stem;
    };
  }

  /** قاتل، قائل، شانّ، داعٍ، بادئ، آخذ، سائل */
  private static void activeI(VerbShape verb, FormSink sink) {
    String perfect = verb.perfect();
    char first = perfect.charAt(0);
    String start = first == 'أ' ? "آ" : first + "ا";
    switch (verb.tail()) {
      case HOLLOW -> {
        // جاء and the like have a participle of their own (جاءٍ) that nobody writes
        if (perfect.charAt(2) != 'ء') {
          adjective(start + 'ئ' + perfect.charAt(2), ACT_PART, sink);
        }
      }
      case DOUBLED -> adjective(start + perfect.charAt(1), ACT_PART, sink);
      case ALEF, MAQSURA, YA ->
          NounParadigm.participleI(start + seat(perfect.charAt(1)), ACT_PART, sink);
      case SOUND ->
          adjective(start + seat(perfect.charAt(1)) + seat(perfect.charAt(2)), ACT_PART, sink);
    }
  }

  /** مقتول، مقول، مبيع، مشنون، مدعوّ، منفيّ، موصول */
  private static String passiveI(VerbShape verb) {
    String perfect = verb.perfect();
    String imperfect = verb.imperfectStem();
    return switch (verb.tail()) {
      case HOLLOW ->
          imperfect.charAt(1) == 'ا'
              ? "م" + perfect.charAt(0) + 'و' + perfect.charAt(2)
              : 'م' + imperfect;
      case DOUBLED -> 'م' + perfect + 'و' + perfect.charAt(1);
      case ALEF -> 'م' + perfect.substring(0, 2) + 'و';
      case MAQSURA, YA -> 'م' + perfect.substring(0, 2) + 'ي';
      case SOUND -> {
        char last = perfect.charAt(2) == 'أ' ? 'ء' : perfect.charAt(2);
        char middle = perfect.charAt(1) == 'أ' ? 'ؤ' : perfect.charAt(1);
        yield "م" + perfect.charAt(0) + middle + 'و' + last;
      }
    };
  }

  private static char seat(char letter) {
    return letter == 'أ' ? 'ئ' : letter;
  }
}
