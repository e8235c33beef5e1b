package org.tawatur.lexicon;

import org.tawatur.text.AlignedText;
import org.tawatur.text.Tokens;

/**
 * Narrows what a verb form can be by the diacritics that the text has on it. Most texts have none;
 * those few that are written mostly tell the passive.
 */
final class Diacritics {
  private static final char TANWIN_A = '\u064B';
  private static final char TANWIN_U = '\u064C';
  private static final char TANWIN_I = '\u064D';
  private static final char FATHA = '\u064E';
  private static final char DAMMA = '\u064F';
  private static final char KASRA = '\u0650';
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';
  private static final char NO_MARK = 0;

  private Diacritics() {}

  /** Whether a token has any: its original is longer than its letters. */
  static boolean on(Tokens tokens, int token) {
    AlignedText text = tokens.text();
    int start = tokens.start(token);
    int end = tokens.end(token);
    return text.originalEnd(end) - text.originalStart(start) != end - start;
  }

  /**
   * What a form can be in a text that has diacritics on it.
   *
   * @param form what its letters can be
   * @param stemStart where the stem begins in the view
   * @param stemEnd where the stem ends in the view
   * @return fewer or the same bits; 0 if the diacritics rule the form out
   */
  static int narrow(int form, Tokens tokens, int token, int stemStart, int stemEnd) {
    AlignedText text = tokens.text();
    if ((form & Form.MASDAR) != 0) {
      return masdar(form, text, stemStart, stemEnd);
    }
    char tanwin = mark(text, tokens.end(token) - 1);
    if (tanwin == TANWIN_A || tanwin == TANWIN_U || tanwin == TANWIN_I) {
      return 0;
    }
    return (form & Form.PERFECT) != 0
        ? perfect(form, text, stemStart, stemEnd)
        : imperfect(form, text, stemStart, stemEnd);
  }

  /** قُتل is no قَتْل: three letters with damma first and no sukun second are a verb. */
  private static int masdar(int form, AlignedText text, int from, int to) {
    boolean verb =
        to - from == 3
            && mark(text, from) == DAMMA
            && mark(text, from + 1) != SUKUN
            && Spelling.code(text.normalized().charAt(from + 1)) != Spelling.code('و');
    boolean active = to - from == 3 && mark(text, from + 1) == FATHA && mark(text, from) == FATHA;
    return verb || active ? 0 : form;
  }

  private static int perfect(int form, AlignedText text, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (mark(text, i) == DAMMA) {
        return voice(form, Form.PASSIVE);
      }
    }
    char second = mark(text, from + 1);
    if (to - from == 3 && second == SUKUN) {
      return 0;
    }
    boolean long5 = text.normalized().charAt(from) == 'ا' && to - from >= 4;
    if (long5) {
      char beforeLast = mark(text, to - 2);
      return beforeLast == KASRA
          ? voice(form, Form.PASSIVE)
          : beforeLast == FATHA ? voice(form, Form.ACTIVE) : form;
    }
    return mark(text, from) == FATHA ? voice(form, Form.ACTIVE) : form;
  }

  private static int imperfect(int form, AlignedText text, int from, int to) {
    char prefix = mark(text, from);
    char beforeLast = mark(text, to - 2);
    if ((form & Form.DAMMA_PREFIX) != 0) {
      if (prefix == FATHA) {
        return 0;
      }
      return beforeLast == KASRA
          ? voice(form, Form.ACTIVE)
          : beforeLast == FATHA && to - from > 3 ? voice(form, Form.PASSIVE) : form;
    }
    if (prefix == DAMMA) {
      return voice(form, Form.PASSIVE);
    }
    return prefix == FATHA ? voice(form, Form.ACTIVE) : form;
  }

  private static int voice(int form, int voice) {
    if ((form & voice) == 0) {
      return 0;
    }
    return (form & ~(Form.ACTIVE | Form.PASSIVE)) | voice;
  }

  /** The vowel sign on a letter of the view, beside a shadda or alone. */
  private static char mark(AlignedText text, int letter) {
    String original = text.original();
    int at = text.originalStart(letter) + 1;
    while (at < original.length() && original.charAt(at) == SHADDA) {
      at++;
    }
    if (at >= original.length()) {
      return NO_MARK;
    }
    char mark = original.charAt(at);
    return mark >= TANWIN_A && mark <= SUKUN ? mark : NO_MARK;
  }
}
