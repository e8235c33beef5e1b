package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One test for each {@link NormalizationStep}, and what must be left alone. */
class NormalizerTest {
  private static String normalized(String text) {
    return Normalizer.standard().normalize(text).normalized();
  }

  @Test
  void alefForms() {
    assertThat(normalized("أ إ آ ٱ")).isEqualTo("ا ا ا ا");
  }

  @Test
  void otherHamzasYehTehMarbutaStay() {
    assertThat(normalized("مؤسسة مئة ماء مستشفى")).isEqualTo("مؤسسة مئة ماء مستشفى");
  }

  @Test
  void neighboursLetters() {
    assertThat(normalized("کرکوک، ایران، گروه")).isEqualTo("كركوك، ايران، كروه");
  }

  @Test
  void digits() {
    assertThat(normalized("٧ ۷ ７ 7")).isEqualTo("7 7 7 7");
  }

  @Test
  void fullWidth() {
    assertThat(normalized("（ＳＹ２４）！")).isEqualTo("(SY24)!");
  }

  @Test
  void quotes() {
    assertThat(normalized("«أ» “ب” „ج‟ ‹د› ‘ه’")).isEqualTo("\"ا\" \"ب\" \"ج\" \"د\" \"ه\"");
  }

  @Test
  void apostrophes() {
    assertThat(normalized("People’s 'قسد'")).isEqualTo("People's \"قسد\"");
  }

  @Test
  void dashes() {
    assertThat(normalized("تدمر – السخنة — حمص")).isEqualTo("تدمر - السخنة - حمص");
  }

  @Test
  void brackets() {
    assertThat(normalized("﴿سورة﴾ 【خبر】")).isEqualTo("(سورة) [خبر]");
  }

  @Test
  void perCent() {
    assertThat(normalized("٤٪")).isEqualTo("4%");
  }

  @Test
  void numberSeparators() {
    assertThat(normalized("١٢٫٥ و١٬٢٠٠ قال٬ نعم")).isEqualTo("12.5 و1,200 قال، نعم");
  }

  @Test
  void elongation() {
    assertThat(normalized("الـــجيش لـ داعش ـه")).isEqualTo("الجيش ل داعش ه");
  }

  @Test
  void lettersDrawnOut() {
    assertThat(normalized("عاااااجل تفجييير قوووي")).isEqualTo("عاجل تفجير قوي");
    assertThat(normalized("تتتبع لللاجئين الله 1000 www"))
        .isEqualTo("تتتبع لللاجئين الله 1000 www");
    AlignedText text = Normalizer.standard().normalize("عاَااجل هنا");
    assertThat(text.original(0, 4).in(text.original())).isEqualTo("عاَااجل");
    assertThat(text.original(1, 2).in(text.original())).isEqualTo("اَاا");
  }

  @Test
  void aPrepositionOfOneLetter() {
    assertThat(normalized("هجوم ع حاجز")).isEqualTo("هجوم على حاجز");
    assertThat(normalized("(ع) م.ع ع")).isEqualTo("(ع) م.ع ع");
    AlignedText text = Normalizer.standard().normalize("هجوم ع حاجز");
    assertThat(text.original(5, 8).in(text.original())).isEqualTo("ع");
    assertThat(text.original(9, 13).in(text.original())).isEqualTo("حاجز");
  }

  @Test
  void elongationAloneIsDash() {
    assertThat(normalized("الفاشر ــ قُتل\nـ أ")).isEqualTo("الفاشر - قتل\n- ا");
  }

  @Test
  void marks() {
    assertThat(normalized("قُتِلَ شخصٌ وأُصيبَ آخَرُ هٰذا")).isEqualTo("قتل شخص واصيب اخر هذا");
  }

  @Test
  void composedHamza() {
    assertThat(normalized("مو\u0654تمر مي\u0654ة ا\u0654مر")).isEqualTo("مؤتمر مئة امر");
  }

  @Test
  void invisibles() {
    assertThat(normalized("\uFEFFقت\u200Cل\u200F \u202Eثلاثة\u202C \u00ADهنا"))
        .isEqualTo("قتل ثلاثة هنا");
  }

  @Test
  void spaces() {
    assertThat(normalized("قتل \u00A0\t\u3000ثلاثة \u200F هنا")).isEqualTo("قتل ثلاثة هنا");
  }

  @Test
  void lineBreaks() {
    assertThat(normalized("ا\r\nب\rج\u2028د\u0085ه")).isEqualTo("ا\nب\nج\nد\nه");
  }

  @Test
  void surrogates() {
    assertThat(normalized("🔴 \uD83D \uDD34 \uD835\uDFD9")).isEqualTo("🔴 \uFFFD \uFFFD 1");
  }

  @Test
  void presentationForms() {
    assertThat(normalized("ﻻ ﷲ ﺣﻤﺺ ﷺ ﱠ")).isEqualTo("لا الله حمص صلى الله عليه وسلم ");
  }

  @Test
  void foldJoinsWhatReportersConfuse() {
    assertThat(Normalizer.standard().fold("مستشفى المدينة"))
        .isEqualTo(Normalizer.standard().fold("مستشفي المدينه"));
  }

  @Test
  void everyCharacterAloneIsNormalizedForGood() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String once = normalized(String.valueOf((char) c));
      assertThat(normalized(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr"})
  void defaultLocaleDoesNotMatter(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(normalized("İstanbul I i ١٢ أ")).isEqualTo("İstanbul I i 12 ا");
    } finally {
      Locale.setDefault(before);
    }
  }
}
