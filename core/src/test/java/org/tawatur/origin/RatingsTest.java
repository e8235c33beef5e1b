package org.tawatur.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;

class RatingsTest {
  private static final Predicate<String> KNOWN = Ratings.keys(Pack.builtin());

  @Test
  void ratingsAreRead() {
    List<String> lines = List.of("# ours", "", "sohr\tB2\tsince 2011", "sana \t E4");
    assertThat(Ratings.parse(lines, "f", KNOWN))
        .containsOnly(entry("sohr", new Rating('B', '2')), entry("sana", new Rating('E', '4')));
  }

  @Test
  void allThatIsNoRatingIsNamed() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () -> Ratings.parse(List.of("sohr B2", "sohr\tB7", "\tA1", "sana\tA1"), "f", KNOWN))
        .withMessageContaining("f:1")
        .satisfies(e -> assertThat(e.problems()).extracting("line").containsExactly(1, 2, 3));
  }

  @Test
  void aKeyThatNobodyHasIsNamed() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> Ratings.parse(List.of("islamic-state\tD4", "", "sohrr\tB2"), "f", KNOWN))
        .withMessageContaining("f:3")
        .withMessageContaining("sohrr")
        .satisfies(e -> assertThat(e.problems()).hasSize(1));
  }

  @FuzzTest
  void anyLinesAreReadOrNamed(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    try {
      Map<String, Rating> read = Ratings.parse(lines, "f", key -> true);
      assertThat(read).hasSizeLessThanOrEqualTo(lines.size());
    } catch (PackException e) {
      assertThat(e.problems()).allMatch(each -> each.line() > 0 && each.line() <= lines.size());
    }
  }
}
