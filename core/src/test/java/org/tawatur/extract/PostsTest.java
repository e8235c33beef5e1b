package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.CodedRecord;
import org.tawatur.record.PlaceRef;

/**
 * Posts of local networks: the spelling, the words and the headings of those who write as they
 * speak.
 */
class PostsTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  /** Records joined by " / ": what, where, and of how many. */
  private static String read(String text) {
    Document document = Document.of("t", text).withPublished(LocalDate.of(2024, 5, 17));
    return CODER.code(document).records().stream()
        .map(PostsTest::read)
        .collect(Collectors.joining(" / "));
  }

  private static String read(CodedRecord record) {
    String place = record.place().map(PlaceRef::name).orElse("");
    String tolls =
        record.casualties().stream()
            .map(row -> row.outcome().name().toLowerCase(Locale.ROOT) + " " + row.min())
            .collect(Collectors.joining(", "));
    return String.join(", ", record.subType().label(), place, tolls.isEmpty() ? "-" : tolls);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // verbs without their alef, passives and verbs of the dialects, hamzas left out
        "مسلحين مجهولين هاجمو حاجز للجيش ببلدة المسيفره وقتلو تلات عناصر; Armed clash, المسيفره, killed 3",
        "انقتل عنصرين من الفرقه الرابعه بعبوه ناسفه ع طريق اليادوده; Remote explosive/landmine/IED, اليادوده, killed 2",
        "انخطف طبيب بالسويدا امبارح; Abduction/forced disappearance, السويدا, captured 1",
        "ضربو قذايف هاون ع بلدة كفرنبل; Shelling/artillery/missile attack, كفرنبل, -",
        "لقيوا جثة شاب بأطراف بلدة ذيبان الصبح; Other, ذيبان, killed 1",
        "طيران النظام بيقصف بلدة البارة هلق; Air/drone strike, البارة, -",
        // ه for ة all through: مسيره is no course of his
        "مسيره تركيه ضربت سياره عسكريه بالقامشلي; Air/drone strike, القامشلي, -",
        // a heading before a bar places its line
        "مدينة الباب || لقيوا جثة شاب مقتول; Other, الباب, killed 1",
        // a bare act with which a post begins
        "تفجييير عنيف بمدينة اعزاز; Remote explosive/landmine/IED, اعزاز, -",
      })
  void postsAreRead(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }
}
