package org.tawatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static final String TEXT =
      IntStream.range(0, 100).mapToObj(i -> "كلمة" + i).collect(Collectors.joining(" "));

  @Test
  void theSameTextIsKnownWhateverItsWhiteSpace() {
    Duplicates duplicates = new Duplicates(10);
    assertThat(duplicates.add("a", Fingerprint.of(TEXT))).isEmpty();
    assertThat(duplicates.add("b", Fingerprint.of(TEXT.replace(" ", "\n") + " ")))
        .contains(new Duplicates.Found("a", true, 1));
  }

  @Test
  void nearlyTheSameTextIsKnownAnotherIsNot() {
    Duplicates duplicates = new Duplicates(10);
    duplicates.add("a", Fingerprint.of(TEXT));
    assertThat(duplicates.add("b", Fingerprint.of(TEXT.replace("كلمة50 ", "أخرى "))))
        .hasValueSatisfying(
            found -> {
              assertThat(found.document()).isEqualTo("a");
              assertThat(found.exact()).isFalse();
              assertThat(found.overlap()).isGreaterThan(0.8);
            });
    assertThat(duplicates.add("c", Fingerprint.of(TEXT.replace("كلمة", "غيرها")))).isEmpty();
  }

  @Test
  void whatCameTooLongAgoIsForgotten() {
    Duplicates duplicates = new Duplicates(3);
    for (int i = 0; i < 5; i++) {
      assertThat(duplicates.add("d" + i, Fingerprint.of("نص رقم " + "x".repeat(i)))).isEmpty();
    }
    assertThat(duplicates.add("again", Fingerprint.of("نص رقم " + "xxxx"))).isPresent();
    assertThat(duplicates.add("again", Fingerprint.of("نص رقم "))).isEmpty();
  }
}
