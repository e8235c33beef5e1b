package org.tawatur.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.ItemStream;
import org.tawatur.ingest.ReaderSettings;

/** The bars of the archive report, on fewer pages. */
class ArchiveQualityTest {
  private static final int PAGES = 400;

  @TempDir Path folder;

  @Test
  void bodiesAndDatesAreFound() throws IOException {
    Path texts = Path.of(System.getProperty("tawatur.root"), "evaluation", "practice");
    PageMaker maker = new PageMaker(ArchiveReport.texts(texts));
    Path archive = folder.resolve("x.warc.gz");
    ArchiveWriter.write(maker, PAGES, archive);
    ReadingQuality quality = new ReadingQuality();
    try (ItemStream items =
        new DocumentReader(ReaderSettings.DEFAULT)
            .items(List.of(archive.toString()), InputStream.nullInputStream())) {
      for (int i = 0; i < PAGES; i++) {
        quality.add(maker.page(i), items.next().read());
      }
      assertThat(items.hasNext()).isFalse();
    }
    assertThat(quality.bodyF1()).as(quality.table()).isGreaterThanOrEqualTo(0.95);
    assertThat(quality.dateAccuracy()).as(quality.table()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void theMeasureItself() {
    assertThat(ReadingQuality.f1("a b c", "c, a. b!")).isEqualTo(1);
    assertThat(ReadingQuality.f1("a b", "a x")).isEqualTo(0.5);
    assertThat(ReadingQuality.f1("a", "")).isZero();
  }
}
