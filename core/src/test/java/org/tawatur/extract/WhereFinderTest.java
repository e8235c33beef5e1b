package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.PlaceRef;

/** Where and when a happening took place, over whole reports. */
class WhereFinderTest {

  private static DocumentCoder coder;

  @BeforeAll
  static void create() {
    coder = DocumentCoder.create(Pack.builtin(), "test");
  }

  private static List<CodedRecord> records(String text) {
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 3, 20));
    return coder.code(Reports.published("أخبار اليوم\n\n" + text, published)).records();
  }

  private static PlaceRef place(String text) {
    return last(text).place().orElseThrow();
  }

  private static CodedRecord last(String text) {
    List<CodedRecord> records = records(text);
    return records.get(records.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "وفي البصرة، قتل شخصان بنزاع مسلح في قضاء القرنة شمالي المحافظة; القرنة; Basra",
        "وفي دمشق قتل مدني بقذائف أطلقها مسلحون متحصنون في جوبر على حي القصاع; دمشق; Damascus",
        "وفي مالي قتل خمسة جنود بكمين قرب بلدة كوندولا; كوندولا; -",
        "قتل 20 جنديا في العراق خلال الشهر الماضي، معظمهم في محافظة الأنبار; العراق; -",
        "أبرم الطرفان اتفاقا يقضي بإخراج الجرحى من مدينة الزبداني; الزبداني; Rural Damascus",
        "هاجم مسلحون نقطة للجيش في درعا. ووثق ناشطون خمس عمليات خطف في المحافظة خلال الشهر الماضي;"
            + " درعا; Dar'a",
      })
  void findsThePlace(String text, String name, String admin1) {
    PlaceRef place = place(text);
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.admin1().orElse("-")).isEqualTo(admin1);
  }

  @Test
  void writesTheCapitalAsTheTextDoes() {
    assertThat(
            place("قتل جندي بهجوم في بيشكيك أمس. وفرضت السلطات القرغيزية حظر تجول في العاصمة.")
                .name())
        .isEqualTo("بيشكيك");
  }

  @Test
  void takesNoFinerPlaceOfAnotherGovernorate() {
    PlaceRef place = place("وفي حلب، قتل مدني بقصف على المدينة، وفق سكان نزحوا من مدينة جاسم.");
    assertThat(place.admin1()).contains("Aleppo");
  }

  @Test
  void takesTheTimeBesideTheAct() {
    CodedRecord record =
        last("كرمت القيادة أمس الجنود الذين قتلوا في تفجير سيارة في طرابلس قبل يومين.");
    assertThat(record.date().from()).contains(LocalDate.of(2024, 3, 18));
  }
}
