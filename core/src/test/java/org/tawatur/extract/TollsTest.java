package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Casualties;

/** The rows of casualties that single sentences give (codebook, section 6). */
class TollsTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  /** Rows of all records as {@code outcome min..max}, joined by commas. */
  private static String rows(String text) {
    Document dated = Document.of("t", text).withPublished(LocalDate.of(2024, 5, 17));
    return CODER.code(dated).records().stream()
        .flatMap(record -> record.casualties().stream())
        .map(TollsTest::show)
        .collect(Collectors.joining(", "));
  }

  private static String show(Casualties row) {
    String max = row.max().isPresent() ? String.valueOf(row.max().getAsInt()) : "";
    return row.outcome().name().toLowerCase(Locale.ROOT) + " " + row.min() + ".." + max;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "أدى قصف على إدلب إلى مقتل خمسة مدنيين وإصابة 11 آخرين; killed 5..5, injured 11..11",
        "أدى قصف على إدلب إلى مقتل وإصابة 15 عنصرا; killed_or_injured 15..15",
        "قتل ثلاثة مدنيين وأصيب أربعة بقصف على إدلب; killed 3..3, injured 4..4",
        "انفجر لغم في حمص ما أدى إلى مقتل مدني وجنديين; killed 1..1, killed 2..2",
        "أسفر القصف على إدلب عن سقوط قتيل وإصابة شخصين; killed 1..1, injured 2..2",
        "خطف مسلحون ثلاثة مدنيين في ديالى; captured 3..3",
        "قتل خمسة جنود بينهم ضابطان بهجوم في حمص; killed 5..5",
        "قتل جندي في اشتباك مع مسلحين في كركوك; killed 1..1",
        "أصيب العشرات في غارات إسرائيلية على غزة; injured 20..",
        "قتل ستة من مسلحي الفصائل المحلية وأربعة من عناصر الأمن العام باشتباك في السويداء;"
            + " killed 6..6, killed 4..4",
        "قصفت إيران مقرا في أربيل. وقال المحافظ إن أربعة مدنيين قتلوا; killed 4..4"
      })
  void givesRows(String text, String expected) {
    String[] found = rows(text).split(", ", -1);
    assertThat(found).containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "قصفت قوات النظام بلدة سرمين بقذائف الهاون دون وقوع إصابات",
        "لم يقتل أحد بقصف على إدلب",
        "دمر القصف على إدلب ثلاث آليات"
      })
  void givesNone(String text) {
    assertThat(rows(text)).isEmpty();
  }
}
