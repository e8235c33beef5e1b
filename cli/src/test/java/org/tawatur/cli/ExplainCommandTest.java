package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.record.Span;

class ExplainCommandTest {
  private static final String TEXT =
      "مقتل خمسة عناصر من قوات النظام بهجوم لتنظيم داعش في بادية تدمر <script>alert(1)</script> & \"x\"";

  @TempDir Path folder;

  @Test
  void thePageIsWholeAndEscaped() throws IOException {
    Path page = folder.resolve("page.html");
    CommandLineRun run = CommandLineRun.withInput(TEXT, "explain", "-", "--html", page.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("dir=\"rtl\"")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;")
        .doesNotContain("<script", "http://", "https://", "src=", "@import");
  }

  @Test
  void theTerminalShowsTheTextInColour() {
    CommandLineRun run = CommandLineRun.withInput(TEXT, "explain", "-", "--color", "always");
    assertThat(run.out()).contains("\u001b[1m").contains("stdin");
    CommandLineRun plain = CommandLineRun.withInput(TEXT, "explain", "-");
    assertThat(plain.out()).doesNotContain("\u001b").contains(TEXT);
  }

  @Test
  void markupControlsAndWhatTurnsTextRoundDoNotReachThePage() throws IOException {
    Path page = folder.resolve("p.html");
    CommandLineRun.withInput(
        "قتل </script><b>\u0007\u202e ثلاثة مدنيين أمس في حمص",
        "explain",
        "-",
        "--html",
        page.toString());
    assertThat(Files.readString(page))
        .contains("&lt;/script&gt;&lt;b&gt;\ufffd ثلاثة")
        .doesNotContain("\u202e");
  }

  @Property(tries = 300)
  void segmentsCoverTheTextOnce(
      @ForAll @Size(max = 12) List<@IntRange(max = 20) Integer> starts,
      @ForAll @IntRange(max = 15) int length) {
    List<Mark> marks =
        starts.stream()
            .sorted()
            .map(
                start ->
                    new Mark(
                        new Span(start, Math.min(30, start + length)),
                        Mark.Sort.ACTOR,
                        "x",
                        Optional.empty()))
            .toList();
    int at = 0;
    for (Segment each : Segment.of(30, marks)) {
      assertThat(each.start()).isEqualTo(at);
      Span here = new Span(each.start(), each.end());
      assertThat(each.marks())
          .containsExactlyInAnyOrderElementsOf(
              marks.stream().filter(mark -> mark.span().overlaps(here)).toList());
      at = each.end();
    }
    assertThat(at).isEqualTo(30);
  }
}
