package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawatur.text.Normalizer;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** What holds for all words, whatever they are. */
class LexiconProperties {
  private static final String LETTERS = "ءأإآؤئابتثجحخدذرزسشصضطظعغفقكلمنهويىة";

  /** Every form that a paradigm gives is found, exactly, and leads back to its lexeme. */
  @Property(tries = 300)
  void everyVerbFormIsFound(@ForAll("verbs") List<String> verb) {
    VerbShape shape = VerbShape.of(verb.get(0), verb.get(1), List.of());
    check(
        sink -> {
          VerbParadigm.conjugate(shape, sink);
          Participles.inflect(shape, sink);
        });
  }

  @Property(tries = 300)
  void everyNounFormIsFound(
      @ForAll("words") String lemma, @ForAll("words") String plural, @ForAll boolean sound) {
    check(
        sink ->
            NounParadigm.noun(
                lemma, sound ? List.of("+ون", "+ات") : List.of(plural), Form.NOUN, sink));
  }

  private static void check(Consumer<FormSink> paradigm) {
    LexiconBuilder builder = new LexiconBuilder();
    paradigm.accept(builder.lexeme("test", "key", "lemma", Map.of()));
    Automaton automaton = builder.build();
    Forms.collect(paradigm)
        .forEach(
            (form, bits) -> {
              if (form.contains("+") && (bits & (Form.PASSIVE | Form.ACTIVE)) == Form.PASSIVE) {
                // a passive has no object: the matcher does not read it so
                return;
              }
              String plain = form.replace("+", "");
              if (Normalizer.standard().normalize(plain).normalized().length() < plain.length()) {
                // no form of the language: letters drawn out
                return;
              }
              // a shortened imperfect is only read behind its particle
              boolean jussive = (bits & Form.JUSSIVE) != 0;
              String surface = (jussive ? "لم " : "") + plain;
              Tokens tokens = Tokenizer.standard().tokenize(surface);
              List<Match> found = new Matcher(automaton, tokens).run().at(jussive ? 1 : 0);
              assertThat(found)
                  .as(form)
                  .anyMatch(
                      match ->
                          match.exact() && match.to() == tokens.size() && match.proclitics() == 0);
            });
  }

  /** Names are found in any spelling that the normaliser reads as the same. */
  @Property(tries = 500)
  void namesAreReadAsTheNormaliserReadsThem(@ForAll("names") String name) {
    LexiconBuilder builder = new LexiconBuilder();
    builder.lexeme("test", "key", name, Map.of()).add(name, 0, Form.INVARIABLE);
    Automaton automaton = builder.build();
    for (String text : List.of(name, Normalizer.standard().normalize(name).normalized())) {
      Tokens tokens = Tokenizer.standard().tokenize(text);
      if (tokens.size() > 0) {
        assertThat(new Matcher(automaton, tokens).run().at(0))
            .as(text)
            .anyMatch(match -> match.to() == tokens.size() && match.exact());
      }
    }
  }

  /** No text makes the matcher fail, and matches stay within it. */
  @Property(tries = 300)
  void anyTextCanBeMatched(@ForAll String text, @ForAll("names") String name) {
    LexiconBuilder builder = new LexiconBuilder();
    NounParadigm.noun(
        "مقاتل", List.of("+ون"), Form.NOUN, builder.lexeme("a", "a", "مقاتل", Map.of()));
    builder.lexeme("b", "b", name, Map.of()).add(name, 0, Form.INVARIABLE);
    Tokens tokens = Tokenizer.standard().tokenize(text + ' ' + name + text);
    LexiconMatches matches = new Matcher(builder.build(), tokens).run();
    assertThat(matches.size()).isEqualTo(tokens.size());
    for (int i = 0; i < matches.size(); i++) {
      for (Match match : matches.at(i)) {
        assertThat(match.from()).isEqualTo(i);
        assertThat(match.to()).isBetween(i + 1, tokens.size());
      }
    }
  }

  /** Cells of any kind are reported or compile; the table never makes the reader fail. */
  @Property(tries = 500)
  void tablesAreReportedOrCompile(@ForAll("cells") List<List<String>> cells) {
    StringBuilder table = new StringBuilder(Packs.VERBS);
    cells.forEach(row -> table.append(String.join("\t", row)).append('\n'));
    PackFuzzTest.compile(Schemas.VERBS, table.toString().getBytes(StandardCharsets.UTF_8));
    String nouns = table.toString().replace("imperfect\tmasdars", "gender\tplurals");
    PackFuzzTest.compile(Schemas.NOUNS, nouns.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<List<List<String>>> cells() {
    Arbitrary<String> odd =
        Arbitraries.strings().withChars("يا ةوى+|=ab-ءأآت\u0301\u00A0").ofMaxLength(6);
    return Arbitraries.oneOf(odd, words(), Arbitraries.of("m", "act", "kill", "adj=yes", "remove"))
        .list()
        .ofMaxSize(7)
        .list()
        .ofMaxSize(4);
  }

  /** A trie holds what was put in, whatever else was. */
  @Property(tries = 200)
  void trieKeepsItsPaths(@ForAll List<List<Byte>> words) {
    TrieBuilder builder = new TrieBuilder();
    Map<List<Byte>, Integer> states = new LinkedHashMap<>();
    for (List<Byte> word : words) {
      int state = TrieBuilder.ROOT;
      for (byte letter : word) {
        state = builder.grow(state, letter & 0x7F);
      }
      states.put(word, state);
    }
    int[] places = new int[builder.size()];
    Trie trie = builder.build(places, states::containsValue);
    states.forEach(
        (word, expected) -> {
          int state = Trie.ROOT;
          for (byte letter : word) {
            state = trie.next(state, letter & 0x7F);
          }
          assertThat(state).isEqualTo(places[expected]);
          assertThat(trie.ends(state)).isTrue();
        });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars(LETTERS.toCharArray()).ofMinLength(2).ofMaxLength(8);
  }

  @Provide
  Arbitrary<List<String>> verbs() {
    return words().flatMap(perfect -> words().map(stem -> List.of(perfect, 'ي' + stem)));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> word =
        Arbitraries.strings()
            .withChars((LETTERS + "ًُِّٰـ").toCharArray())
            .ofMinLength(2)
            .ofMaxLength(8)
            .filter(Spelling::hasWord);
    Arbitrary<String> number = Arbitraries.integers().between(0, 999).map(String::valueOf);
    return Arbitraries.oneOf(word, word, number)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }
}
