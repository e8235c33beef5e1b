package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 22);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          قبيل ظهر اليوم, 2025-09-22, POINT
          اليوم الاثنين, 2025-09-22, POINT
          'اليوم، الاثنين', 2025-09-22, POINT
          أمس الأحد, 2025-09-21, POINT
          اليوم الأحد, 2025-09-21, POINT
          فجر اليوم (أمس), 2025-09-21, POINT
          الليلة قبل الماضية, 2025-09-20, POINT
          يوم الثلاثاء الماضي, 2025-09-16, POINT
          ليلة الجمعة/السبت, 2025-09-19..2025-09-20, POINT
          ليل الأربعاء - الخميس, 2025-09-17..2025-09-18, POINT
          يومي الجمعة والسبت الماضيين, 2025-09-19..2025-09-20, POINT
          الثلاثاء 16 من أيلول, 2025-09-16, POINT
          السبت (20 أيلول), 2025-09-20, POINT
          اليوم الأربعاء الموافق 17 أيلول 2025, 2025-09-17, POINT
          في 6 من أيلول الحالي, 2025-09-06, POINT
          في 16 أيار الجاري, 2025-05-16, POINT
          5 من الشهر الجاري, 2025-09-05, POINT
          السابع والعشرين من الشهر الماضي, 2025-08-27, POINT
          في السادس عشر من أيار, 2025-05-16, POINT
          في الأول من أيلول, 2025-09-01, POINT
          في تموز/يوليو, 2025-07-01..2025-07-31, PERIOD
          في 16 تموز/يوليو, 2025-07-16, POINT
          10 أبريل (نيسان) 2007, 2007-04-10, POINT
          12 ديسمبر(كانون الأول) 2005, 2005-12-12, POINT
          في يناير كانون الثاني عام 2006, 2006-01-01..2006-01-31, PERIOD
          في مايو (أيار) من العام الحالي, 2025-05-01..2025-05-31, PERIOD
          في يناير (كانون الثاني) وفبراير (شباط) من العام الماضي, 2024-01-01..2024-02-29, PERIOD
          حزيران/تموز, 2025-06-01..2025-07-31, PERIOD
          خلال شهر آب الماضي, 2025-08-01..2025-08-31, PERIOD
          خلال شهر جويلية, 2025-07-01..2025-07-31, PERIOD
          في 20 تشرين الأول المقبل, 2025-10-20, FUTURE
          منتصف يوليو, 2025-07-13..2025-07-17, PERIOD
          في نهاية أيلول الماضي, 2024-09-25..2024-09-30, PERIOD
          أواخر عام 2019, 2019-10-01..2019-12-31, PERIOD
          مطلع الشهر الحالي, 2025-09-01..2025-09-05, PERIOD
          بين 3 و7 أيار, 2025-05-03..2025-05-07, PERIOD
          من 3 إلى 7 أيار, 2025-05-03..2025-05-07, PERIOD
          من 28 كانون الأول إلى 3 كانون الثاني 2021, 2020-12-28..2021-01-03, PERIOD
          بين يناير ومارس 2020, 2020-01-01..2020-03-31, PERIOD
          بين عامي 2015 و2018, 2015-01-01..2018-12-31, PERIOD
          من الجمعة إلى الأحد, 2025-09-19..2025-09-21, PERIOD
          ليل 20 - 21 أيلول, 2025-09-20..2025-09-21, POINT
          منذ بداية العام الحالي حتى 15 آب, 2025-01-01..2025-08-15, PERIOD
          منذ صباح أمس, 2025-09-21..2025-09-22, PERIOD
          منذ الصباح, 2025-09-22, PERIOD
          منذ 2011, 2011-01-01..2025-09-22, PERIOD
          عام 2016, 2016-01-01..2016-12-31, PERIOD
          سنة 1180هـ, 1766-06-09..1767-05-29, PERIOD
          في رمضان 2019, 2019-05-06..2019-06-03, PERIOD
          رمضان الماضي, 2025-03-01..2025-03-29, PERIOD
          2023/5/16, 2023-05-16, POINT
          16-05-2023, 2023-05-16, POINT
          2023-05-16, 2023-05-16, POINT
          16.5.2023, 2023-05-16, POINT
          ٢٠٢٣/٥/١٦, 2023-05-16, POINT
          5/16/2023, 2023-05-16, POINT
          يوم 5/9, 2025-09-05, POINT
          خلال النصف الأول من 2021, 2021-01-01..2021-06-30, PERIOD
          خلال الربع الأول, 2025-01-01..2025-03-31, PERIOD
          الربع الأخير من العام الماضي, 2024-10-01..2024-12-31, PERIOD
          في الثمانينات, 1980-01-01..1989-12-31, PERIOD
          صيف 2014, 2014-06-01..2014-08-31, PERIOD
          في غضون 24 ساعة, 2025-09-21..2025-09-22, PERIOD
          في غضون 36 ساعة, 2025-09-20..2025-09-22, PERIOD
          خلال الـ24 ساعة الماضية, 2025-09-21..2025-09-22, PERIOD
          آخر 24 ساعة, 2025-09-21..2025-09-22, PERIOD
          خلال الأيام الثلاثة الماضية, 2025-09-19..2025-09-22, PERIOD
          قبل شهرين, 2025-07-22, POINT
          قبل نحو شهر, 2025-08-22, POINT
          قبل عام, 2024-01-01..2024-12-31, POINT
          منذ شهر, 2025-08-22..2025-09-22, PERIOD
          منذ أكثر من ثلاثة أسابيع, 2025-09-01..2025-09-22, PERIOD
          منذ سنوات, none, BACKGROUND
          الشهر الجاري, 2025-09-01..2025-09-22, PERIOD
          العام الجاري, 2025-01-01..2025-09-22, PERIOD
          غدا, 2025-09-23, FUTURE
          بعد غد, 2025-09-24, FUTURE
          يوم الأحد المقبل, 2025-09-28, FUTURE
          الشهر المقبل, 2025-10-01..2025-10-31, FUTURE
          خلال الأيام القادمة, 2025-09-22..2025-09-29, FUTURE
          على مدى الأيام المقبلة, 2025-09-22..2025-09-29, FUTURE
          في تمام الساعة السابعة من مساء أمس, 2025-09-21, POINT
          الساعة 7:30 من صباح أمس, 2025-09-21, POINT
          في وقت سابق, none, BACKGROUND
          في وقت سابق من يوم أمس, 2025-09-21, POINT
          خلال الفترة ذاتها, none, ANAPHORIC
          في اليوم ذاته, none, ANAPHORIC
          ذلك اليوم, none, ANAPHORIC
          فجرًا, 2025-09-21..2025-09-22, POINT
          """)
  void reads(String text, String window, Nature nature) {
    assertThat(Tagged.wordings(text)).containsExactly(text);
    TimeExpression expression = Tagged.mentions(text).get(0).expression();
    assertThat(Tagged.show(expression.window(Optional.of(PUBLISHED)))).isEqualTo(window);
    assertThat(expression.nature()).isEqualTo(nature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ساحة 17 نيسان",
        "ثورة 25 يناير",
        "قوى 14 آذار",
        "قوى (8 آذار)",
        "حي 7 نيسان",
        "سوق الجمعة",
        "حرب تموز",
        "صحيفة اليوم",
        "قناة روسيا اليوم",
        "اليوم الثالث على التوالي",
        "حتى الآن",
        "حتى اليوم",
        "استمر ساعتين",
        "لمدة ثلاثة أيام",
        "على مدى ثلاثة أيام",
        "خلال ساعتين",
        "كل جمعة",
        "كل يوم جمعة",
        "يوم الجمعة من كل أسبوع",
        "أب لأربعة أطفال",
        "مارس التعذيب",
        "هاني شعبان نعيم",
        "الأمن العام",
        "مدير عام الشركة",
        "أحد المواطنين",
        "شاب في العشرينات من العمر",
        "مقتل 2016 شخصا",
        "وصل إلى المشفى وهو مصاب",
        "من المنطقة وفي الريف",
        "الساعة"
      })
  void tagsNothing(String text) {
    assertThat(Tagged.wordings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'قتل خمسة عناصر مساء أمس في درعا', 'مساء أمس'",
    "'وفي 3 شباط 2022 قتل', 'وفي 3 شباط 2022'",
    "'قُتل 3 يومَ السبت و7 جرحى', 'يومَ السبت'",
    "'صبــاح اليوم قتل', 'صبــاح اليوم'"
  })
  void givesTheWording(String text, String wording) {
    assertThat(Tagged.wordings(text)).containsExactly(wording);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr", "fa", "th-TH-u-ca-buddhist"})
  void doesNotDependOnTheLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Tagged.windows("15 رجب 1444هـ و10 أبريل 2007", PUBLISHED))
          .isEqualTo("2023-02-06 2007-04-10");
    } finally {
      Locale.setDefault(before);
    }
  }
}
