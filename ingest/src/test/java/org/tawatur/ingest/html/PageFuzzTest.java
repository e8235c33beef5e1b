package org.tawatur.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.lexicon.Pack;

/** Any bytes end in a page or a refusal. */
class PageFuzzTest {
  private static final PageReader READER = new PageReader(Pack.builtin());

  @Property(tries = 300)
  void anyTags(@ForAll("tags") String html) {
    read(html.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyBytes(@ForAll byte[] bytes) {
    read(bytes);
  }

  @FuzzTest
  void fuzzed(FuzzedDataProvider data) {
    read(data.consumeRemainingAsBytes());
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of(
            "<div class=related>",
            "</div>",
            "<p>",
            "<a href=x>",
            "</a>",
            "<h1>",
            "<table><tr><td>",
            "</table>",
            "<time datetime='2024-",
            "'>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",",
            "</script>",
            "<svg>",
            "<template>",
            "<body>",
            "<link rel=canonical href='http://[",
            "قتل ثلاثة عناصر، في هجوم قرب تدمر، ",
            "5 آذار 2024",
            "اقرأ أيضا",
            "&#0;",
            "\0")
        .list()
        .ofMaxSize(40)
        .map(each -> String.join("", each));
  }

  private static void read(byte[] bytes) {
    try {
      Page page =
          READER.read(
              bytes,
              new PageContext(
                  Optional.of("http://a b/"), Optional.of("text/html;charset="), Optional.empty()));
      assertThat(List.of(page.body().split("\n", -1))).allMatch(each -> each.equals(each.strip()));
    } catch (UnreadableException e) {
      assertThat(e).hasMessageContaining(" ");
    }
  }
}
