package org.tawatur.lexicon;

import java.util.ArrayList;
import java.util.List;

/** An entry of one or more words, the first of which is inflected: عبوة ناسفة, لقي مصرعه. */
final class Phrase {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");

  private final String first;
  private final String rest;
  private final List<String> verbal;
  private final List<String> nominal;
  private final List<String> plural;
  private final List<String> indefinite;
  private final List<String> dual;

  private Phrase(String first, String rest) {
    this.first = first;
    this.rest = rest;
    this.verbal = rest.isEmpty() ? List.of() : verbal(rest);
    this.nominal = rest.isEmpty() ? List.of() : nominal(rest);
    this.plural = rest.isEmpty() ? List.of() : plural(rest);
    this.indefinite = rest.isEmpty() ? List.of() : indefinite(rest);
    this.dual = rest.isEmpty() ? List.of() : dual(rest);
  }

  /** The first word, without diacritics. */
  String first() {
    return first;
  }

  /** The further words, joined by spaces; empty if there are none. */
  String rest() {
    return rest;
  }

  /** Splits an entry. */
  static Phrase of(String entry) {
    // a word of marks alone leaves a space behind
    String bare = bare(entry).strip();
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

  /** The ways to write the further words behind a form of the first. */
  private List<String> tails(int form) {
    if ((form & (Form.PERFECT | Form.IMPERFECT)) != 0) {
      return verbal;
    }
    if ((form & Form.INDEFINITE) != 0) {
      return indefinite;
    }
    if ((form & (Form.DUAL | Form.CONSTRUCT)) == Form.DUAL) {
      return dual;
    }
    return (form & Form.PLUR) != 0 ? plural : nominal;
  }

  /** Behind a verb a pronoun at the end is any of the third person: مصرعه، مصرعهم. */
  private static List<String> verbal(String rest) {
    if (!rest.endsWith("ه") || rest.length() < 4) {
      return List.of(rest);
    }
    List<String> tails = new ArrayList<>();
    for (String pronoun : PRONOUNS) {
      tails.add(rest.substring(0, rest.length() - 1) + pronoun);
    }
    return tails;
  }

  /** As it is, and with the article: عبوة ناسفة، العبوة الناسفة، حقل الألغام. */
  private static List<String> nominal(String rest) {
    String definite = definite(rest);
    return definite.equals(rest) ? List.of(rest) : List.of(rest, definite);
  }

  /** A sound plural among them changes with the case: أساتذة جامعيون، جامعيين. */
  private static List<String> plural(String rest) {
    if (!rest.endsWith("ون") || rest.length() < 5) {
      return nominal(rest);
    }
    String genitive = rest.substring(0, rest.length() - 2) + "ين";
    return List.of(rest, definite(rest), genitive, definite(genitive));
  }

  /** An adjective goes with its noun: هجوما مسلحا. */
  private static List<String> indefinite(String rest) {
    boolean ending = rest.indexOf(' ') < 0 && !rest.endsWith("ة");
    return List.of(ending ? rest + 'ا' : rest);
  }

  /** An adjective goes with its noun: عبوتان ناسفتان، العبوتين الناسفتين. */
  private static List<String> dual(String rest) {
    if (rest.indexOf(' ') >= 0 || rest.startsWith("ال")) {
      return List.of(rest);
    }
    String stem = rest.endsWith("ة") ? rest.substring(0, rest.length() - 1) + 'ت' : rest;
    return List.of(stem + "ان", stem + "ين", "ال" + stem + "ان", "ال" + stem + "ين");
  }

  private static String definite(String rest) {
    StringBuilder definite = new StringBuilder();
    for (String word : rest.split(" ", -1)) {
      definite.append(definite.length() == 0 ? "" : " ");
      definite.append(word.startsWith("ال") ? "" : "ال").append(word);
    }
    return definite.toString();
  }
}
