package org.tawatur.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.number.Quantity.Kind;

class QuantityTaggerTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          مئة وخمسة وعشرون شخصا, 125
          مائتي شخص, 200
          ثلاث مئة شخص, 300
          ثمانمائة وأحد عشر شخصا, 811
          خمسة عشر شخصا, 15
          خمس عشرة امرأة, 15
          الثلاثة والعشرين عنصرا, 23
          ألف شخص, 1000
          ألفي شخص, 2000
          ألفا شخص, 2000
          12 ألفا, 12000
          3 آلاف, 3000
          خمسة آلاف ومئتي شخص, 5200
          '1,200 شخص', 1200
          '1.200 شخص', 1200
          '1,5 مليون شخص', 1500000
          2.5 مليون شخص, 2500000
          مليون ونصف المليون شخص, 1500000
          12 ألفا و500 شخص, 12500
          3 آلاف و12 ألفا, 3000 12000
          قتل خمسة وأصيب 15, 5 15
          قتل 5 و7 جرحى, 5 7
          """)
  void readsNumbers(String text, String bounds) {
    assertThat(Read.people(text)).isEqualTo(bounds);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          في عام 2023, YEAR
          في 2016, YEAR
          الحرب (2014), YEAR
          15 عاما من الحرب, TIME
          خلال ثلاثة أيام, TIME
          الـ48 ساعة, TIME
          (24 عاما), AGE
          البالغ من العمر 13 عاما, AGE
          عمره 13 عاما, AGE
          15% من السكان, PERCENT
          20 في المئة, PERCENT
          20 بالمئة, PERCENT
          30 كلم, DISTANCE
          خمسة كيلومترات, DISTANCE
          ثلاثة أطنان, MEASURE
          500 دولار, MONEY
          ألفي ليرة, MONEY
          الفرقة 25, ORDINAL_NAME
          اللواء 137, ORDINAL_NAME
          الفرقة المدرعة 17, ORDINAL_NAME
          المادة 5, ORDINAL_NAME
          القرار رقم 2254, ORDINAL_NAME
          قوى 14 آذار, ORDINAL_NAME
          طائرة سو-24, ORDINAL_NAME
          في 14 آذار, DATE
          4 من تشرين الأول, DATE
          الساعة 7, CLOCK
          5 عناصر, NONE
          خمسة عناصر, NONE
          عشرات العناصر, NONE
          وأصيب 11, PEOPLE_UNKNOWN
          4 من عناصرها, PEOPLE_UNKNOWN
          """)
  void tellsTheUnit(String text, Unit unit) {
    assertThat(Read.quantities(text)).extracting(Quantity::unit).containsExactly(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يوم الاثنين",
        "يوم الأحد",
        "لم يصب أحد",
        "لم يقتل أحد من السكان",
        "الساعة السابعة",
        "الفرقة الرابعة",
        "2023/5/16",
        "16-05-2023",
        "الساعة 7:30",
        "عدد القتلى",
        "مجموعة مسلحة",
        "نحو المدينة",
        "بين حلب وحماة",
        "من درعا إلى دمشق"
      })
  void countsNoPeople(String text) {
    assertThat(Read.people(text)).isEmpty();
  }

  @Test
  void linksTheMarkerThatStandsApart() {
    Quantity quantity = Read.quantities("15 شخصا على الأقل").get(0);

    assertThat(quantity.from()).isZero();
    assertThat(quantity.to()).isEqualTo(1);
    assertThat(quantity.atLeast()).isTrue();
    assertThat(quantity.approximate()).isTrue();
    assertThat(quantity.marker()).contains(new Quantity.Marker(2, 4));
  }

  @Test
  void theMarkerBelongsToTheNearestNumber() {
    assertThat(Read.bounds("مقتل ثلاثة جنود وجرح أربعة على الأقل")).isEqualTo("3 4..");
  }

  @Test
  void theRangeHoldsTheWordsThatLoosenTheNumber() {
    assertThat(Read.wordings("مقتل ما لا يقل عن 28 عاملا وبين 5 و7 جرحى وعدد من المدنيين"))
        .isEqualTo(List.of("ما لا يقل عن 28", "وبين 5 و7", "وعدد من"));
  }

  @Test
  void tellsTheKind() {
    assertThat(Read.quantities("خمسة و بين 5 و7 وعشرات"))
        .extracting(Quantity::kind)
        .containsExactly(Kind.CARDINAL, Kind.RANGE, Kind.QUANTIFIER);
  }
}
