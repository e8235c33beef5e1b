package org.tawatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any bytes at all end in documents or failures, never in an exception. */
class EncodingFuzzTest {
  @Property(tries = 500)
  void anyBytes(@ForAll byte[] bytes) throws IOException {
    read(bytes);
  }

  @FuzzTest
  void fuzzed(FuzzedDataProvider data) throws IOException {
    read(data.consumeRemainingAsBytes());
  }

  private static void read(byte[] bytes) throws IOException {
    List<ReadFailure> failures = new ArrayList<>();
    try (DocumentStream documents =
        new DocumentReader(new Limits(100, 200))
            .open(List.of("-"), new ByteArrayInputStream(bytes), failures::add)) {
      documents.forEachRemaining(each -> assertThat(each.text().length()).isLessThanOrEqualTo(100));
      assertThat(documents.tally().failed()).isEqualTo(failures.size());
    }
  }
}
