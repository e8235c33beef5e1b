package org.tawatur.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Pack;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

class NumberProperties {
  private static final NumberReader READER = NumberReader.from(Pack.builtin());
  private static final int LAST = 9999;

  /** All numbers, each in every gender, case and spelling. */
  @Test
  void everyNumberInWordsReadsAsItself() {
    for (int number = 0; number <= LAST; number++) {
      for (int form = 0; form < 16; form++) {
        WrittenNumbers writer =
            new WrittenNumbers(
                (form & 1) != 0,
                (form & 2) != 0,
                (form & 4) != 0 ? "مئة" : "مائة",
                (form & 8) != 0);
        String text = writer.write(number);
        Tokens tokens = Tokenizer.standard().tokenize(text + " شخصا");
        assertThat(READER.cardinal(tokens, 0, tokens.size()))
            .as(text)
            .contains(new NumberReading(tokens.size() - 1, number));
      }
    }
  }

  @Test
  void everyNumberInDigitsReadsAsItself() {
    for (int number = 0; number <= LAST; number++) {
      Tokens tokens = Tokenizer.standard().tokenize(number + " شخصا");
      assertThat(READER.cardinal(tokens, 0, tokens.size())).contains(new NumberReading(1, number));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "خمسة",
            "عشر",
            "وعشرون",
            "مئة",
            "ألف",
            "ألفا",
            "آلاف",
            "مليون",
            "ونصف",
            "و",
            "ال",
            "5",
            "1,200",
            "1.5",
            "999999999999",
            "-",
            "/",
            ":",
            "(",
            ")",
            "%",
            "بين",
            "من",
            "إلى",
            "أو",
            "أكثر من",
            "على الأقل",
            "عشرات",
            "عدد من",
            "أحد",
            "لم",
            "شخصا",
            "عاما",
            "آذار",
            "،",
            "صفر")
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void quantitiesAreOrderedAndInside(@ForAll("texts") String text) {
    check(text);
    check(text.replace(" ", ""));
  }

  @Property(tries = 500)
  void anyTextCanBeTagged(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    int last = 0;
    for (Quantity quantity : Read.TAGGER.tag(tokens, 0, tokens.size())) {
      assertThat(quantity.from()).isGreaterThanOrEqualTo(last);
      last = quantity.to();
    }
    assertThat(last).isLessThanOrEqualTo(tokens.size());
  }
}
