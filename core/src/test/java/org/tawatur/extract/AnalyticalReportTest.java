package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.Role;

/** What the long sentences of analyses tell: operations, chains of losses, who goes on acting. */
class AnalyticalReportTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  /** Records as {@code kind sub-type: perpetrators > targets}, joined by semicolons. */
  private static String told(String text) {
    return CODER.code(report(text)).records().stream()
        .map(AnalyticalReportTest::show)
        .collect(Collectors.joining("; "));
  }

  /** A report with its day: a passage without one is taken for news more slowly. */
  private static Document report(String text) {
    return Reports.published(text, Optional.of(LocalDate.of(2023, 5, 17)));
  }

  private static String show(CodedRecord record) {
    String kind = record.kind().name().toLowerCase(Locale.ROOT);
    return kind
        + " "
        + record.subType().label()
        + ": "
        + ids(record, Role.PERPETRATOR)
        + " > "
        + ids(record, Role.TARGET);
  }

  private static String ids(CodedRecord record, Role role) {
    return record.actors().stream()
        .filter(actor -> actor.role() == role)
        .map(actor -> actor.id())
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "قتل جندي بهجوم لـ \"داعش\" قرب تدمر"
            + "# event Armed clash: islamic-state > syria-government",
        "أصيب مدنيان في غارة إسرائيلية على بلدة عيترون"
            + "# event Air/drone strike: israel > civilians",
        "فرضت قوات قسد طوقا أمنيا في الشدادي، واعتقلت ثلاثة مدنيين في الهول"
            + "# event Other: sdf > ; event Arrests: sdf > civilians",
        "فقد لواء القدس ثلاثة من عناصره في هجوم بريف الرقة"
            + "# event Armed clash: unknown > liwa-al-quds",
        "اعتقلت قوات قسد شابين في مدينة الرقة# event Arrests: sdf > civilians",
        "قال الجيش الإسرائيلي إنه قصف موقعا لحزب الله في النبطية"
            + "# event Shelling/artillery/missile attack: israel > hezbollah",
        "إحدى تلك الهجمات أسفرت عن مقتل خمسة جنود من الجيش السوري قرب السخنة"
            + "# event Armed clash: unknown > syria-government",
        "أصدرت الشرطة العراقية قرارا بإغلاق طريق كركوك بغداد يوميا"
            + "# event Other: iraq-government > ",
        "نفذ تنظيم داعش 7 عمليات عسكرية ضد الجيش العراقي في ديالى الشهر الماضي"
            + "# aggregate Armed clash: islamic-state > iraq-government",
        "أفادت مصادر محلية بإقدام تنظيم داعش على قتل ثلاثة رعاة في بادية الرصافة أمس"
            + "# event Attack: islamic-state > civilians"
      })
  void tells(String text, String expected) {
    assertThat(told(text).strip()).isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "تقع القرية تحت سيطرة تنظيم داعش في ريف حمص",
        "تشهد محافظة ديالى عمليات عسكرية تنفذها القوات العراقية",
        "وقال محلل إن الاتفاق يعني تمكن الفصائل من مهاجمة دوريات الجيش العراقي في كركوك"
      })
  void tellsNothing(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "فقدت الشرطة العراقية عشرات الجنود منذ مطلع العام، كان آخرهم العقيد محمود الأحمد برفقة"
            + " خمسة جنود بكمين لتنظيم داعش قرب كركوك"
            + "# aggregate 20..;event 6..6"
      })
  void tellsTheLastApart(String text, String expected) {
    String rows =
        CODER.code(report(text)).records().stream()
            .map(
                record ->
                    record.kind().name().toLowerCase(Locale.ROOT)
                        + " "
                        + record.casualties().stream()
                            .map(
                                row ->
                                    row.min()
                                        + ".."
                                        + (row.max().isPresent()
                                            ? String.valueOf(row.max().getAsInt())
                                            : ""))
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining(";"));
    assertThat(rows).isEqualTo(expected.strip());
  }
}
