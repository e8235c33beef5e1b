package org.tawatur.lexicon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The forms that a paradigm gives, spelled out; those with pronouns under {@code form+pronoun}. */
final class Forms {
  private Forms() {}

  static Map<String, Integer> verb(String perfect, String imperfect, String... masdars) {
    VerbShape shape = VerbShape.of(perfect, imperfect, List.of(masdars));
    return collect(
        sink -> {
          VerbParadigm.conjugate(shape, sink);
          Participles.inflect(shape, sink);
        });
  }

  static Map<String, Integer> noun(String lemma, String... plurals) {
    return collect(sink -> NounParadigm.noun(lemma, List.of(plurals), Form.NOUN | Form.MASC, sink));
  }

  static Map<String, Integer> adjective(String lemma, String... plurals) {
    return collect(
        sink -> NounParadigm.adjective(lemma, List.of(plurals), Form.NOUN | Form.ADJECTIVE, sink));
  }

  static Map<String, Integer> collect(Consumer<FormSink> paradigm) {
    Map<String, Integer> forms = new TreeMap<>();
    paradigm.accept(
        (stem, endings, form) -> {
          if (endings == 0) {
            forms.merge(stem, form, (a, b) -> a | b);
          }
          for (Ending ending : Endings.of(endings)) {
            String key = stem + ending.letters();
            if (ending.enclitic() != Clitics.NONE) {
              key =
                  key.substring(0, key.length() - Clitics.enclitic(ending.enclitic()).length())
                      + '+'
                      + Clitics.enclitic(ending.enclitic());
            }
            forms.merge(key, form | ending.form(), (a, b) -> a | b);
          }
        });
    return forms;
  }
}
