package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;

/** Which sentences tell a demonstration, and which only talk about one (codebook, section 2). */
class DemonstrationsTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "تظاهر مئات الأهالي في درعا مطالبين بالخدمات; Peaceful protest",
        "خرجت أمس مظاهرات في حمص تضامنا مع المعتقلين; Peaceful protest",
        "نظم عشرات العمال وقفة احتجاجية في بغداد; Peaceful protest",
        "أغلق المتظاهرون أمس الشارع الرئيس في بغداد; Peaceful protest",
        "رشق متظاهرون دورية للشرطة بالحجارة في بغداد أمس; Violent demonstration"
      })
  void tells(String text, String subType) {
    assertThat(CODER.code(Document.of("t", text)).records())
        .extracting(record -> record.subType().label())
        .containsExactly(subType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتب كثيرون عن الثورة والمظاهرات في مصر",
        "رفع المتظاهرون لافتات تندد بالغلاء",
        "قال الوزير إن الحق في التظاهر مكفول في العراق",
        "كانت الانتفاضة مرحلة من تاريخ فلسطين"
      })
  void onlyTalksAbout(String text) {
    assertThat(CODER.code(Document.of("t", text)).records()).isEmpty();
  }
}
