package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The phrases of the built-in pack. */
class BoilerplatePackTest {
  @Test
  void phrasesOfEveryKind() {
    assertThat(BoilerplateFile.phrases())
        .hasSizeGreaterThan(80)
        .extracting(BoilerplatePhrase::kind)
        .contains(BoilerplatePhrase.Kind.values());
  }

  @Test
  void noPhraseTwice() {
    Set<List<Object>> seen = new HashSet<>();
    for (BoilerplatePhrase phrase : BoilerplateFile.phrases()) {
      assertThat(
              seen.add(
                  List.of(
                      Normalizer.standard().fold(phrase.phrase()), phrase.kind(), phrase.match())))
          .as(phrase.phrase())
          .isTrue();
    }
  }
}
