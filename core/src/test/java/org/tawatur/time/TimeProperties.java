package org.tawatur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tawatur.record.Span;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

class TimeProperties {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int FIVE_YEARS = 1827;

  private static final List<String> LEVANTINE =
      List.of(
          "كانون الثاني",
          "شباط",
          "آذار",
          "نيسان",
          "أيار",
          "حزيران",
          "تموز",
          "آب",
          "أيلول",
          "تشرين الأول",
          "تشرين الثاني",
          "كانون الأول");
  private static final List<String> EGYPTIAN =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> MAGHREBI =
      List.of(
          "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");
  private static final List<String> WEEKDAYS =
      List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

  @Property(tries = FIVE_YEARS)
  void everyDayReadsBackInEachFormat(@ForAll @IntRange(max = FIVE_YEARS - 1) int offset) {
    LocalDate day = FIRST.plusDays(offset);
    int m = day.getMonthValue() - 1;
    String weekday = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    for (String text :
        List.of(
            format("%d %s %d", day, LEVANTINE.get(m)),
            format("في %d من %s %d", day, EGYPTIAN.get(m)),
            format("يوم %d %s عام %d", day, MAGHREBI.get(m)),
            format("%d %s (" + LEVANTINE.get(m) + ") %d", day, EGYPTIAN.get(m)),
            format(weekday + " %d %s/" + EGYPTIAN.get(m) + " %d", day, LEVANTINE.get(m)),
            format("الـ%d من شهر %s من عام %d", day, LEVANTINE.get(m)),
            String.format(
                Locale.ROOT, "%d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
            String.format(
                Locale.ROOT, "%d/%d/%d", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            String.format(
                Locale.ROOT,
                "%02d-%02d-%d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear()),
            day.toString())) {
      List<TimeMention> mentions = Tagged.mentions("قتل " + text + " ثلاثة.");
      assertThat(mentions).as(text).hasSize(1);
      assertThat(mentions.get(0).expression().window(Optional.empty()))
          .as(text)
          .isEqualTo(Window.of(day, day));
    }
  }

  @Property(tries = 500)
  void aDayWithoutItsYearIsTheLastSuchDay(
      @ForAll @IntRange(max = FIVE_YEARS) int publishedOffset,
      @ForAll @IntRange(max = 364) int back) {
    LocalDate published = FIRST.plusDays(publishedOffset);
    LocalDate day = published.minusDays(back);
    String text = day.getDayOfMonth() + " " + LEVANTINE.get(day.getMonthValue() - 1);

    assertThat(Tagged.windows(text, published)).isEqualTo(day.toString());
  }

  @Property(tries = 300)
  void hijriDaysReadBackAsTheirIsoDays(@ForAll @IntRange(max = FIVE_YEARS) int offset) {
    LocalDate day = FIRST.plusDays(offset);
    var hijri = java.time.chrono.HijrahDate.from(day);
    List<String> months =
        List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذي القعدة",
            "ذي الحجة");
    String text =
        hijri.get(java.time.temporal.ChronoField.DAY_OF_MONTH)
            + " "
            + months.get(hijri.get(java.time.temporal.ChronoField.MONTH_OF_YEAR) - 1)
            + " "
            + hijri.get(java.time.temporal.ChronoField.YEAR)
            + "هـ";

    assertThat(Tagged.windows(text, day)).isEqualTo(day.toString());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "منذ",
            "قبل",
            "خلال",
            "على مدى",
            "آخر",
            "بين",
            "من",
            "حتى",
            "في",
            "يوم",
            "يومين",
            "أيام",
            "الأيام",
            "الشهر",
            "الأسبوع",
            "العام",
            "عام",
            "هذا",
            "ذلك",
            "الماضي",
            "الماضية",
            "المقبل",
            "الجاري",
            "ذاته",
            "قبل الماضي",
            "مطلع",
            "منتصف",
            "الربع",
            "الأول",
            "الثمانينات",
            "صيف",
            "الساعة",
            "السابعة",
            "صباح",
            "ليل",
            "ليلا",
            "اليوم",
            "أمس",
            "السبت",
            "والأحد",
            "آب",
            "تشرين الأول",
            "رجب",
            "هـ",
            "29",
            "31",
            "2",
            "2016",
            "1444",
            "0",
            "9999",
            "و",
            "-",
            "/",
            ".",
            "(",
            ")",
            "،",
            ":",
            "ال",
            "ثلاثة",
            "ألف",
            "24 ساعة",
            "كل",
            "ساحة",
            "في وقت سابق")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 5000)
  void wordsForTimeInAnyOrderGiveOrderedMentions(@ForAll("texts") String text) {
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
    for (TimeMention mention : Tagged.TAGGER.tag(tokens, 0, tokens.size())) {
      assertThat(mention.from()).isGreaterThanOrEqualTo(last);
      last = mention.to();
      mention.expression().window(Optional.of(FIRST));
      mention.expression().window(Optional.empty());
      Span span = tokens.original(mention.from(), mention.to());
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
    assertThat(last).isLessThanOrEqualTo(tokens.size());
  }

  private static String format(String pattern, LocalDate day, String month) {
    return String.format(Locale.ROOT, pattern, day.getDayOfMonth(), month, day.getYear());
  }
}
