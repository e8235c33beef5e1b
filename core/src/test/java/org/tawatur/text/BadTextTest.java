package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawatur.Document;

/** Texts that no reporter wrote. The time limits only tell linear from quadratic. */
class BadTextTest {
  private static final int LARGE = 300_000;

  private static SegmentedText segment(String text) {
    return BoilerplateFile.segmenter().segment(Document.of("bad", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "(",
        "«(",
        ")\"",
        ".\"",
        ".",
        "؟!",
        "1,",
        "1.234.",
        "1.",
        "\u200F\u064E",
        " ـ",
        "ـ\u064E",
        "\n",
        "\r",
        "قتل. ",
        "قتل جندي\n",
        "- ",
        "أ | ",
        "أ، ",
        "#أ_",
        "\uD83D",
        "\uDE00",
        "🔴",
        "ﷺ",
        "مقالات ذات صلة\nخبر\n",
        "عاجل: ",
        "دمشق (أ ف ب) - ",
        "سي. آي. ",
        "قتل جندي في كمين"
      })
  void timeGrowsLinearly(String piece) {
    String text = piece.repeat(LARGE / piece.length());
    long before = cpuSeconds();
    SegmentedText segmented = segment(text);
    Tokens tokens = segmented.tokens();
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      last = Math.max(last, tokens.original(i, i + 1).end());
    }
    assertThat(cpuSeconds() - before).isLessThan(8);
    assertThat(last).isLessThanOrEqualTo(text.length());
    assertThat(segmented.sentences())
        .allMatch(s -> s.size() <= SegmenterSettings.defaults().maxSentenceTokens() + 16);
  }

  /** Time this thread has worked: does not grow when others keep the machine busy. */
  private static long cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000L;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u064E\u064F\u0650", "\u202E\u202D\u2067", "\uFEFF"})
  void nothingToReadGivesNothing(String text) {
    SegmentedText segmented = segment(text);
    assertThat(segmented.sentences()).isEmpty();
  }

  @Test
  void bidiOverridesDoNotPartWords() {
    String text = "\u202Eقتل\u202C خمس\u2066ة";
    Tokens tokens = segment(text).tokens();
    assertThat(tokens.string(0)).isEqualTo("قتل");
    assertThat(tokens.string(1)).isEqualTo("خمسة");
    assertThat(tokens.original(0, 1).in(text)).isEqualTo("قتل");
  }

  @Test
  void loneSurrogatesAreSymbols() {
    Tokens tokens = segment("قتل\uD83D خمسة \uDE00").tokens();
    assertThat(tokens.kind(1)).isEqualTo(TokenKind.SYMBOL);
    assertThat(tokens.string(0)).isEqualTo("قتل");
  }

  @Test
  void controlCharactersPartWords() {
    assertThat(segment("قتل\u0000خمسة\u0007").tokens().size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr"})
  void defaultLocaleDoesNotMatter(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(
              segment("مقتل جندي في كمين\nوصلت تعزيزات إلى البلدة أمس.\nLINKEDIN\nTIKTOK")
                  .sentences())
          .extracting(Sentence::role)
          .containsExactly(
              SentenceRole.TITLE,
              SentenceRole.BODY,
              SentenceRole.BOILERPLATE,
              SentenceRole.BOILERPLATE);
    } finally {
      Locale.setDefault(before);
    }
  }
}
