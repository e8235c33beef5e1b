package org.tawatur.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
        .isThrownBy(() -> Constraints.parse(List.of("join\ta#1", "merge\ta\tb", "join\ta\ta"), "f"))
        .satisfies(e -> assertThat(e.problems()).extracting("line").containsExactly(1, 2, 3));
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
