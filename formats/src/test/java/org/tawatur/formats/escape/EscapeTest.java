package org.tawatur.formats.escape;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "  =1",
        "\t=1",
        "\r\n@x",
        "＝1",
        "-"
      })
  void formulasGetAnApostrophe(String text) {
    assertThat(Escape.cell(text)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-33.45694", "+7", "-5", "مقتل 5", "a=b", "12-15"})
  void numbersAndWordsStay(String text) {
    assertThat(Escape.cell(text)).isEqualTo(text);
  }

  @Test
  void whatTurnsTextIsLeftOutAndControlsAreShown() {
    assertThat(Escape.plain("أ\u202eب\u2067ج\u2069\u001b[31m\u0000د\ud83d"))
        .isEqualTo("أبج\ufffd[31m\ufffdد\ufffd");
    assertThat(Escape.plain("سطر\nآخر 😀 \u200f")).isEqualTo("سطر\nآخر 😀 \u200f");
  }

  @Test
  void markdownReadsAsItStands() {
    assertThat(Escape.markdown("[a](b) | *c* <i>\n# d"))
        .isEqualTo("\\[a\\](b) \\| \\*c\\* &lt;i&gt; # d");
    assertThat(Escape.markdown("12. a")).isEqualTo("12\\. a");
    assertThat(Escape.markdown("- 5.5")).isEqualTo("\\- 5.5");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, true",
    "HTTP://example.org, true",
    "javascript:alert(1), false",
    "data:text/html;base64, false",
    "https://a b, false",
    "//example.org, false"
  })
  void onlyAddressesOfTheWebAreLinked(String url, boolean linked) {
    assertThat(Escape.isWebAddress(url)).isEqualTo(linked);
  }

  @Property
  void markupHoldsNoMarkup(@ForAll @StringLength(max = 40) String text) {
    String safe = Escape.markup(text);
    assertThat(safe).doesNotContainPattern("[<>\"']");
    assertThat(safe.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
  }

  @Property
  void aCellIsOneHarmlessLine(@ForAll @StringLength(max = 40) String text) {
    String cell = Escape.cell(text);
    assertThat(cell).doesNotContainPattern("[\\u0000-\\u001f\\u0085\\u2028\\u2029]");
    boolean risky = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    assertThat(!risky || cell.matches("[+-]?[0-9]*[.]?[0-9]*")).isTrue();
  }

  @Property
  void plainTextStaysPlain(@ForAll String text) {
    String plain = Escape.plain(text);
    assertThat(Escape.plain(plain)).isEqualTo(plain);
    assertThat(Escape.wellFormed(plain)).isEqualTo(plain);
  }
}
