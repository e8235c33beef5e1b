package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.lexicon.PackException;

class ConstraintsTest {
  @Test
  void decisionsAreRead() {
    Constraints read =
        Constraints.parse(
            List.of("# by hand", "", "join\ta#1\tb#1\tone bus", "apart\ta#1\tc#2"), "f");
    assertThat(read.together()).containsExactly(new Constraints.Pair("a#1", "b#1"));
    assertThat(read.apart()).containsExactly(new Constraints.Pair("a#1", "c#2"));
    assertThat(read.records()).containsExactlyInAnyOrder("a#1", "b#1", "c#2");
  }

  @Test
  void whatIsNoDecisionIsNamed() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () ->
                Constraints.parse(
                    List.of("join\ta#1", "merge\ta\tb", "join\ta\ta ", "apart\ta\t"), "f"))
        .satisfies(e -> assertThat(e.problems()).extracting("line").containsExactly(1, 2, 3, 4));
  }

  @FuzzTest
  void anyLinesAreReadOrNamed(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    try {
      Constraints read = Constraints.parse(lines, "f");
      assertThat(read.together().size() + read.apart().size()).isLessThanOrEqualTo(lines.size());
    } catch (PackException e) {
      assertThat(e.problems()).allMatch(each -> each.line() > 0 && each.line() <= lines.size());
    }
  }

  @Test
  void decisionsThatGainsayEachOtherAreNamed() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(
            () -> Constraints.parse(List.of("join\ta\tb", "apart\ta\tc", "join\tb\tc"), "f"))
        .withMessageContaining("f:2")
        .withMessageContaining("a apart from c");
  }
}
