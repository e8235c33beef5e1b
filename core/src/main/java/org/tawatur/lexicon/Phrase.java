package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of one or more words, the first of which is inflected: عبوة ناسفة, لقي مصرعه.
 *
 * @param first the first word, without diacritics
 * @param rest the further words, joined by spaces; empty if there are none
 */
record Phrase(String first, String rest) {
  private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن");

  /** Splits an entry. */
  static Phrase of(String entry) {
    String bare = bare(entry);
    int space = bare.indexOf(' ');
    return space < 0
        ? new Phrase(bare, "")
        : new Phrase(bare.substring(0, space), bare.substring(space + 1).strip());
  }

  /** Letters with their hamzas, without the marks that the normaliser drops. */
  private static String bare(String entry) {
    for (int i = 0; i < entry.length(); i++) {
      if (Spelling.code(entry.charAt(i)) == Spelling.MARK) {
        StringBuilder letters = new StringBuilder();
        for (int k = 0; k < entry.length(); k++) {
          if (Spelling.code(entry.charAt(k)) != Spelling.MARK) {
            letters.append(entry.charAt(k));
          }
        }
        return letters.toString();
      }
    }
    return entry;
  }

  /** A sink for the forms of the first word that adds the further words to each. */
  FormSink sink(FormSink sink) {
    return rest.isEmpty() ? sink : inner(sink);
  }

  /** The forms of the first word with the further words behind them. */
  FormSink inner(FormSink sink) {
    return (stem, endings, form) -> {
      if (endings == 0) {
        tails(form).forEach(tail -> sink.add(stem + ' ' + tail, 0, form));
        return;
      }
      for (Ending ending : Endings.of(endings)) {
        if (ending.enclitic() == Clitics.NONE) {
          int whole = form | ending.form();
          for (String tail : tails(whole)) {
            sink.add(stem + ending.letters() + ' ' + tail, 0, whole);
          }
        }
      }
    };
  }

  /** Adds this phrase as a plural that is written in full. */
  void plural(FormSink sink, int form) {
    inner(sink).add(first, 0, form | Form.PLUR);
  }

  /**
   * The ways to write the further words: a pronoun at their end is any of the third person; behind
   * a noun they may have the article, and behind a dual an adjective has its ending.
   */
  private Set<String> tails(int form) {
    Set<String> tails = new TreeSet<>();
    tails.add(rest);
    if ((form & (Form.PERFECT | Form.IMPERFECT)) != 0) {
      if (rest.endsWith("ه") && rest.length() > 3) {
        String stem = rest.substring(0, rest.length() - 1);
        PRONOUNS.forEach(pronoun -> tails.add(stem + pronoun));
      }
      return tails;
    }
    if ((form & Form.PLUR) != 0 && rest.endsWith("ون")) {
      tails.add(rest.substring(0, rest.length() - 2) + "ين");
      tails.add("ال" + rest.substring(0, rest.length() - 2) + "ين");
    }
    List<String> definite = new ArrayList<>();
    for (String word : rest.split(" ", -1)) {
      definite.add(word.startsWith("ال") ? word : "ال" + word);
    }
    tails.add(String.join(" ", definite));
    if ((form & Form.DUAL) != 0 && rest.indexOf(' ') < 0 && !rest.startsWith("ال")) {
      String stem = rest.endsWith("ة") ? rest.substring(0, rest.length() - 1) + 'ت' : rest;
      tails.add(stem + "ان");
      tails.add(stem + "ين");
      tails.add("ال" + stem + "ان");
      tails.add("ال" + stem + "ين");
    }
    return tails;
  }
}
