package org.tawatur.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tawatur.Coder;
import org.tawatur.extract.DocumentCoder;
import org.tawatur.lexicon.Pack;

/** What the rules of the built-in pack promise in their examples, they keep. */
final class RuleExamplesTest {

  @Test
  void everyExampleHolds() {
    assertThat(DocumentCoder.create(Pack.builtin(), Coder.ENGINE).checkRules()).isEmpty();
  }
}
