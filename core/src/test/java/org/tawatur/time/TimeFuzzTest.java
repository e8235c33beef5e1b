package org.tawatur.time;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** No text makes the time grammar fail. Without a fuzzer only the seeds are run. */
class TimeFuzzTest {
  @FuzzTest
  void tagger(FuzzedDataProvider data) {
    Tokens tokens = Tokenizer.standard().tokenize(data.consumeRemainingAsString());
    int last = 0;
    for (TimeMention mention : Tagged.TAGGER.tag(tokens, 0, tokens.size())) {
      if (mention.from() < last || mention.to() > tokens.size()) {
        throw new AssertionError("mention out of order: " + mention);
      }
      last = mention.to();
      mention.expression().window(Optional.of(Tagged.PUBLISHED));
      mention.expression().window(Optional.empty());
    }
  }
}
