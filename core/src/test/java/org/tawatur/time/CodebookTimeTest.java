package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the codebook's table of dates; published on Wednesday 2023-05-17. */
class CodebookTimeTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          وكان قد قتل في وقت سابق, none
          سبق أن قتل سابقا, none
          قتل اليوم, 2023-05-17
          مساء اليوم, 2023-05-17
          صباح اليوم, 2023-05-17
          خلال الساعات الماضية, 2023-05-17
          أمس, 2023-05-16
          امس, 2023-05-16
          مساء أمس, 2023-05-16
          ليلة أمس, 2023-05-16
          الليلة الماضية, 2023-05-16
          أول من أمس, 2023-05-15
          اول امس, 2023-05-15
          مساء أمس الأول, 2023-05-15
          قبل يومين, 2023-05-15
          الثلاثاء, 2023-05-16
          يوم الأربعاء, 2023-05-17
          مساء الاثنين, 2023-05-15
          الأحد الماضي, 2023-05-14
          الأربعاء الماضي, 2023-05-10
          يوم الثلاثاء الفائت, 2023-05-16
          فجر الجمعة المنصرم, 2023-05-12
          يوم الثلاثاء الفارط, 2023-05-16
          خلال اليومين الماضيين, 2023-05-15..2023-05-17
          خلال 48 ساعة, 2023-05-15..2023-05-17
          منذ أيام, 2023-05-10..2023-05-17
          قبل أيام, 2023-05-10..2023-05-17
          خلال الأيام الماضية, 2023-05-10..2023-05-17
          هذا الأسبوع, 2023-05-10..2023-05-17
          الأسبوع الماضي, 2023-05-10..2023-05-17
          الأسبوع المنصرم, 2023-05-10..2023-05-17
          والأسبوع الفائت, 2023-05-10..2023-05-17
          منذ أسبوعين, 2023-05-03..2023-05-17
          مؤخرًا, 2023-04-17..2023-05-17
          في الآونة الأخيرة, 2023-04-17..2023-05-17
          هذا الشهر, 2023-04-17..2023-05-17
          الشهر الماضي, 2023-04-01..2023-04-30
          قبل ثلاثة أيام, 2023-05-14
          قبل ثلاثة أسابيع, 2023-04-26
          منذ ثلاثة أيام, 2023-05-14..2023-05-17
          منذ ثلاثة أسابيع, 2023-04-26..2023-05-17
          ليل السبت الأحد, 2023-05-13..2023-05-14
          منذ مطلع العام, 2023-01-01..2023-05-17
          العام الماضي, 2022-01-01..2022-12-31
          الأسبوع المقبل, 2023-05-17..2023-05-24
          خلال أيام, 2023-05-17..2023-05-24
          خلال الأسابيع الماضية, 2023-04-05..2023-05-17
          خلال الأشهر الماضية, 2022-11-18..2023-05-17
          طوال الأشهر الماضية, 2022-11-18..2023-05-17
          في 16 أيار, 2023-05-16
          في 18 أيار, 2022-05-18
          16 مايو 2021, 2021-05-16
          9 ماي, 2023-05-09
          في آب, 2022-08-01..2022-08-31
          في أيار, 2023-05-01..2023-05-31
          15 رجب 1444هـ, 2023-02-06
          """)
  void readsRow(String text, String window) {
    assertThat(Tagged.windows(text, Tagged.PUBLISHED)).isEqualTo(window);
  }

  @ParameterizedTest
  @CsvSource({
    "أمس, none",
    "في أيار, none",
    "الأسبوع الماضي, none",
    "وفي 3 شباط 2022, 2022-02-03",
    "2022/2/3, 2022-02-03"
  })
  void withoutPublicationDayOnlyFullDatesGiveAWindow(String text, String window) {
    Window got =
        Tagged.mentions(text).get(0).expression().window(java.util.Optional.<LocalDate>empty());

    assertThat(Tagged.show(got)).isEqualTo(window);
  }

  @Test
  void readsTheCodebooksExamplesOfAnaphora() {
    Window told = Window.of(LocalDate.of(2022, 4, 11), LocalDate.of(2022, 4, 11));
    java.util.Optional<LocalDate> published = java.util.Optional.of(Tagged.PUBLISHED);

    assertThat(Tagged.mentions("خلال الشهر ذاته").get(0).expression().window(published, told))
        .isEqualTo(Window.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30)));
    assertThat(Tagged.mentions("في اليوم التالي").get(0).expression().window(published, told))
        .isEqualTo(Window.of(LocalDate.of(2022, 4, 12), LocalDate.of(2022, 4, 12)));
    assertThat(Tagged.mentions("خلال الفترة ذاتها").get(0).expression().window(published, told))
        .isEqualTo(told);
  }
}
