package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static String cut(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return String.join(
        " ", IntStream.range(0, tokens.size()).mapToObj(tokens::string).toArray(String[]::new));
  }

  private static String kinds(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return String.join(
        " ",
        IntStream.range(0, tokens.size())
            .mapToObj(i -> tokens.kind(i).name().substring(0, 1))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قتل 11 عنصراً، أمس.|قتل 11 عنصرا ، امس .",
        "و11 وال48 ب10|و 11 وال 48 ب 10",
        "SY24 وF16 F_16|SY24 وF16 F _ 16",
        "دارفور24|دارفور 24",
        "1,200 و12.5 و1.234.567 و2,5|1,200 و 12.5 و 1.234.567 و 2,5",
        "27.5.2024 1,2,3 2019,150|27 . 5 . 2024 1 , 2 , 3 2019 , 150",
        "١٢٫٥ ١٬٢٠٠ 1،200|12.5 1,200 1،200",
        "18-1-2024 1:30 17/2|18 - 1 - 2024 1 : 30 17 / 2",
        "#تجمع_أحرار|# تجمع _ احرار",
        "4% ٤٪|4 % 4 %",
        "لـ\"داعش\"|ل \" داعش \"",
        "🔴🔴 عاجل|🔴 🔴 عاجل",
        "انتهى...|انتهى . . .",
      })
  void cuts(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @Test
  void tellsKinds() {
    assertThat(kinds("قتل 11 (#درعا) \"نعم\"،\n🔴")).isEqualTo("W N B S W B Q W Q P L S");
  }

  @Test
  void spansHoldDiacriticsAndElongation() {
    String text = "\u200Fقُتِلَ\u200F لـ «داعش»";
    Tokens tokens = Tokenizer.standard().tokenize(text);
    assertThat(tokens.original(0, 1).in(text)).isEqualTo("قُتِلَ");
    assertThat(tokens.original(1, 2).in(text)).isEqualTo("لـ");
    assertThat(tokens.original(2, 5).in(text)).isEqualTo("«داعش»");
    assertThat(tokens.original(5, 5).length()).isZero();
  }

  @Test
  void ligatureGivesBothLetters() {
    String text = "ﻻ سلاﻻت";
    Tokens tokens = Tokenizer.standard().tokenize(text);
    assertThat(tokens.string(1)).isEqualTo("سلالات");
    assertThat(tokens.original(0, 1).in(text)).isEqualTo("ﻻ");
    assertThat(tokens.original(1, 2).in(text)).isEqualTo("سلاﻻت");
  }

  @Test
  void comparesAndPeeksWithoutStrings() {
    Tokens tokens = Tokenizer.standard().tokenize("قتل جندي");
    assertThat(tokens.is(1, "جندي")).isTrue();
    assertThat(tokens.is(1, "جند")).isFalse();
    assertThat(tokens.charAt(1, 3)).isEqualTo('ي');
    assertThat(tokens.spaceBefore(1)).isTrue();
  }

  @Test
  void refusesTokensThatAreNotThere() {
    Tokens tokens = Tokenizer.standard().tokenize("قتل");
    assertThatThrownBy(() -> tokens.start(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> tokens.original(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
