package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;
import org.tawatur.record.CodedDocument;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.EventType;

/** Which wordings are news of something that happened, and which are talk about it. */
class EvidenceTest {
  private static final Pack PACK = Pack.builtin();
  private static final DocumentCoder CODER = DocumentCoder.create(PACK, "test");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل خمسة مدنيين وأصيب سبعة آخرون بانفجار سيارة مفخخة أمس قرب سوق شعبية في بغداد.",
        "أعلنت الشرطة أن مسلحين مجهولين خطفوا أمس ثلاثة عمال في كركوك.",
        "قال مصدر أمني إن انتحاريا فجر نفسه أمام مقر للشرطة في الموصل ما أسفر عن مقتل شرطيين.",
        "أصيب جنديان بجروح في هجوم بقذائف الهاون استهدف ثكنة شمال الرقة صباح اليوم."
      })
  void newsIsToldWithOrWithoutADay(String text) {
    assertThat(CODER.code(Reports.dated(text)).records()).hasSize(1);
    assertThat(CODER.code(Document.of("t", text)).records()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شن النائب هجوما عنيفا على سياسة الحكومة وانتقد قرار البرلمان.",
        "في الذكرى العاشرة لاغتيال الوزير قال رئيس الحزب إننا نريد الحقيقة والعدالة.",
        "ربما كان السؤال الأهم لماذا قتل أولئك البشر في حرب لا معنى لها، لكن التاريخ لا يجيب.",
        "رأى الكاتب أن الهجوم الذي غير العالم كان نتيجة سياسات خاطئة وليس سببا لها."
      })
  void talkIsNot(String text) {
    CodedDocument coded = CODER.code(Document.of("t", text));
    assertThat(coded.records()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 آذار 2005: اغتيال رئيس البلدية بتفجير سيارة مفخخة في بيروت.",
        "* 3 تموز: هجوم انتحاري على فندق في الموصل يقتل عشرين شخصا على الأقل."
      })
  void entriesOfAChronicleTell(String text) {
    assertThat(CODER.code(Reports.dated(text)).records()).hasSize(1);
  }

  @Test
  void aChargeDoesNotHideWhatIsTold() {
    CodedDocument coded =
        CODER.code(
            Reports.dated(
                "قتلت الشرطة أمس أربعة من المتهمين بالهجوم الانتحاري على السفارة في صنعاء."));
    assertThat(coded.records())
        .extracting(record -> record.subType().type())
        .containsExactly(EventType.VIOLENCE_AGAINST_CIVILIANS);
  }

  @Test
  void whatIsLeftOutIsSaid() {
    CodedDocument coded =
        CODER.code(
            Document.of(
                "t",
                "ربما كان السؤال الأهم لماذا قتل أولئك البشر في حرب لا معنى لها، لكن التاريخ لا"
                    + " يجيب."));
    assertThat(coded.skipped()).isNotEmpty();
  }

  @Test
  void moreSignsMakeItMoreCertain() {
    double plain = confidence("هاجم مسلحون قرية في ديالى.");
    double full = confidence("هاجم مسلحون مجهولون أمس قرية في ديالى ما أسفر عن مقتل أربعة مدنيين.");
    assertThat(full).isGreaterThan(plain);
  }

  private static double confidence(String text) {
    List<CodedRecord> records = CODER.code(Reports.dated(text)).records();
    assertThat(records).hasSize(1);
    return records.get(0).confidence();
  }

  @Test
  void everyWeightBelongsToASignWithAGroup() {
    List<Row> rows = PACK.rows("evidence");
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(row.get("sign").orElseThrow()).matches("start|[a-z-]+:[a-z0-9/_-]+");
      assertThat(Double.parseDouble(row.get("weight").orElseThrow())).isBetween(-3.0, 3.0);
    }
  }
}
