package org.tawatur.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.tawatur.ingest.archive.ArchiveLimits;

/**
 * Whatever stands in a file, reading it ends: in reports within the limits, or in what is wrong
 * with it. The files under {@code InputFuzzTestInputs} are where fuzzing begins, and what it found.
 */
class InputFuzzTest {
  private static final int MOST_CHARS = 20_000;
  private static final ReaderSettings SETTINGS =
      Reads.SETTINGS.with(
          new Limits(MOST_CHARS, 50_000, new ArchiveLimits(50_000, 20, 1 << 20, 50, 3)));

  private static Path folder = Path.of("");

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tawatur-fuzz");
  }

  @AfterAll
  static void removeFolder() throws IOException {
    for (String each :
        new String[] {"x.warc", "x.zip", "x.gz", "x.xml", "x.opml", "x.csv", "x.html"}) {
      Files.deleteIfExists(folder.resolve(each));
    }
    Files.delete(folder);
  }

  @FuzzTest
  void webArchive(byte[] bytes) throws IOException {
    read("x.warc", bytes);
  }

  @FuzzTest
  void zip(byte[] bytes) throws IOException {
    read("x.zip", bytes);
  }

  @FuzzTest
  void gzip(byte[] bytes) throws IOException {
    read("x.gz", bytes);
  }

  @FuzzTest
  void feed(byte[] bytes) throws IOException {
    read("x.xml", bytes);
  }

  @FuzzTest
  void outline(byte[] bytes) throws IOException {
    read("x.opml", bytes);
  }

  @FuzzTest
  void table(byte[] bytes) throws IOException {
    read("x.csv", bytes);
  }

  @FuzzTest
  void page(byte[] bytes) throws IOException {
    read("x.html", bytes);
  }

  private static void read(String name, byte[] bytes) throws IOException {
    byte[] some = Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20));
    Path file = Files.write(folder.resolve(name), some);
    Reads reads = Reads.of(SETTINGS, file);
    for (Report each : reads.reports()) {
      assertThat(each.document().text().length()).isLessThanOrEqualTo(MOST_CHARS);
      assertThat(each.document().id()).isNotBlank();
      assertThat(each.where()).contains(name);
    }
    assertThat(reads.failures())
        .allMatch(each -> !each.what().isBlank() && !each.where().isBlank());
    assertThat(Reads.of(SETTINGS, file).ids()).as("read again").isEqualTo(reads.ids());
  }
}
