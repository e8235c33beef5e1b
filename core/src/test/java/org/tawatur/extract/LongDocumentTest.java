package org.tawatur.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;

/** Documents of more sentences than go through the stages together. */
class LongDocumentTest {
  private static final DocumentCoder CODER = DocumentCoder.create(Pack.builtin(), "test");

  @Test
  void readsWhatStandsBehindManySentences() {
    String filler = "كان الجو غائما والشوارع هادئة.\n".repeat(200);
    String last = "قتل ثلاثة مدنيين بقصف مدفعي على مدينة إدلب أمس.";
    String text = filler + last;
    assertThat(CODER.code(Document.of("t", text)).records())
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.evidenceSpan().start()).isGreaterThanOrEqualTo(filler.length()));
  }
}
