package org.tawatur.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageTest {
  private final LanguageGuess guess = new LanguageGuess();

  /** Headlines and sentences, short ones too; written for this test. */
  @ParameterizedTest
  @CsvFileSource(resources = "/org/tawatur/ingest/languages.csv", delimiter = '\t')
  void sentences(Language language, String text) {
    assertThat(guess.of(text)).isEqualTo(language);
  }

  @Test
  void aPageOfTwoLanguagesIsMixed() {
    String arabic = "قتل ثلاثة عناصر من قوات النظام في هجوم شنه تنظيم داعش قرب تدمر";
    String english = "Three members of the regime forces were killed in an attack near Palmyra";
    String persian = "در حمله به پاسگاه پلیس در زاهدان سه مأمور کشته شدند و چند تن زخمی شدند";
    assertThat(guess.of(arabic + "\n" + english)).isEqualTo(Language.MIXED);
    assertThat(guess.of(arabic + "\n" + persian)).isEqualTo(Language.MIXED);
    assertThat(guess.of((arabic + "\n").repeat(5) + english)).isEqualTo(Language.ARABIC);
    assertThat(guess.of((english + "\n").repeat(5) + arabic)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void tooLittleToTell() {
    assertThat(guess.of("")).isEqualTo(Language.UNDETERMINED);
    assertThat(guess.of("x 1234 ؟!")).isEqualTo(Language.UNDETERMINED);
  }
}
