package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.PhraseIndex.Article;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

class PhraseIndexTest {
  private static final PhraseIndex<String> INDEX =
      PhraseIndex.<String>builder()
          .add("عدد كبير من", Article.AS_WRITTEN, "many")
          .add("عدد", Article.AS_WRITTEN, "number")
          .add("على الأقل", Article.AS_WRITTEN, "least")
          .add("الأحد", Article.AS_WRITTEN, "sunday")
          .add("أحد", Article.AS_WRITTEN, "one of")
          .add("ألف", Article.FREE, "thousand")
          .add("خمسة", Article.FREE, "five")
          .add("يوم", Article.FREE, "day")
          .add("اليوم", Article.AS_WRITTEN, "today")
          .add("واحد", Article.FREE, "one")
          .add("آب", Article.AS_WRITTEN, "august")
          .build();

  @ParameterizedTest
  @CsvSource({
    "عدد كبير من, many, 3, 0",
    "عددا كبيرا من, many, 3, 0",
    "وعدد كبير, number, 1, 1",
    "على الأقل, least, 2, 0",
    "على الاقل, least, 2, 0",
    "والأحد, sunday, 1, 65",
    "أحد, one of, 1, 0",
    "ألف, thousand, 1, 0",
    "الألف, thousand, 1, 64",
    "خمسه, five, 1, 0",
    "وبالخمسة, five, 1, 69",
    "للخمسة, five, 1, 72",
    "يوما, day, 1, 0",
    "واحد, one, 1, 0",
    "وواحد, one, 1, 1",
  })
  void finds(String text, String value, int length, int proclitics) {
    Tokens tokens = Tokenizer.standard().tokenize(text);

    long hit = INDEX.find(tokens, 0, tokens.size());

    assertThat(hit).isNotEqualTo(PhraseIndex.NONE);
    assertThat(INDEX.values(hit)).containsExactly(value);
    assertThat(PhraseIndex.end(hit, 0)).isEqualTo(length);
    assertThat(PhraseIndex.proclitics(hit)).isEqualTo(proclitics);
  }

  @ParameterizedTest
  @CsvSource({"على أقل", "العدد", "باب", "الباب", "ا", "عددها", "7", "."})
  void findsNothing(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);

    assertThat(INDEX.find(tokens, 0, tokens.size())).isEqualTo(PhraseIndex.NONE);
  }

  @ParameterizedTest
  @CsvSource({"1, number", "2, number", "3, many"})
  void staysWithinTheLimit(int limit, String value) {
    Tokens tokens = Tokenizer.standard().tokenize("عدد كبير من");

    assertThat(INDEX.values(INDEX.find(tokens, 0, limit))).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({"اليوم, 2"})
  void keepsAllValuesOfAPhrase(String text, int count) {
    Tokens tokens = Tokenizer.standard().tokenize(text);

    assertThat(INDEX.values(INDEX.find(tokens, 0, 1))).hasSize(count);
  }
}
