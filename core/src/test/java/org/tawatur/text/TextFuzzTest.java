package org.tawatur.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.tawatur.Document;

/** No text makes reading fail. Without a fuzzer only the seeds are run. */
class TextFuzzTest {
  private static final Segmenter SEGMENTER = BoilerplateFile.segmenter();

  @FuzzTest
  void normalizer(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    AlignedText aligned = Normalizer.standard().normalize(text);
    String again = Normalizer.standard().normalize(aligned.normalized()).normalized();
    if (!again.equals(aligned.normalized())) {
      throw new AssertionError("normalising twice differs");
    }
    if (aligned.original(0, aligned.normalized().length()).end() > text.length()) {
      throw new AssertionError("span beyond the text");
    }
  }

  @FuzzTest
  void tokenizer(FuzzedDataProvider data) {
    Tokens tokens = Tokenizer.standard().tokenize(data.consumeRemainingAsString());
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.start(i) < end || tokens.end(i) <= tokens.start(i)) {
        throw new AssertionError("token " + i + " overlaps or is empty");
      }
      end = tokens.end(i);
    }
  }

  @FuzzTest
  void segmenter(FuzzedDataProvider data) {
    SegmentedText segmented = SEGMENTER.segment(Document.of("x", data.consumeRemainingAsString()));
    int end = 0;
    for (Sentence sentence : segmented.sentences()) {
      if (sentence.from() < end || sentence.to() > segmented.tokens().size()) {
        throw new AssertionError("sentence out of order");
      }
      end = sentence.to();
    }
  }
}
