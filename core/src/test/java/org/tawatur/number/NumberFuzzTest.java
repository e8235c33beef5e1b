package org.tawatur.number;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** No text makes the number grammar fail. Without a fuzzer only the seeds are run. */
class NumberFuzzTest {
  @FuzzTest
  void tagger(FuzzedDataProvider data) {
    Tokens tokens = Tokenizer.standard().tokenize(data.consumeRemainingAsString());
    int last = 0;
    for (Quantity quantity : Read.TAGGER.tag(tokens, 0, tokens.size())) {
      if (quantity.from() < last || quantity.to() > tokens.size()) {
        throw new AssertionError("quantity out of order: " + quantity);
      }
      last = quantity.to();
    }
  }
}
