package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tawatur.ingest.Archives.gzip;
import static org.tawatur.ingest.Archives.info;
import static org.tawatur.ingest.Archives.joined;
import static org.tawatur.ingest.Archives.page;
import static org.tawatur.ingest.Archives.response;
import static org.tawatur.ingest.Archives.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.ingest.archive.ArchiveLimits;

class ArchiveTest {
  private static final byte[] ONE = response("http://example.org/1", page("الأول"));
  private static final byte[] TWO = response("http://example.org/2", page("الثاني"));
  private static final byte[] THREE = response("http://example.org/3", page("الثالث"));

  @TempDir Path folder;

  @Test
  void pagesOfAWebArchive() throws IOException {
    Reads reads = read("x.warc", joined(info(), ONE, TWO));
    assertThat(reads.ids()).containsExactly("x-2", "x-3");
    assertThat(reads.reports().get(0).document().url()).contains("http://example.org/1");
    assertThat(reads.reports().get(0).document().publisher()).contains("example.org");
    assertThat(reads.reports().get(0).where()).endsWith("x.warc#2 http://example.org/1");
    assertThat(reads.failures()).isEmpty();
    assertThat(reads.others()).isEqualTo(1);
  }

  @Test
  void anAnswerNeedNotTellItsLength() throws IOException {
    byte[] page = page("بلا طول").getBytes(UTF_8);
    for (String head :
        List.of(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
            "HTTP/1.0 200 OK\nContent-Type: text/html\n\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: x\r\n\r\n")) {
      int length = head.length() + page.length;
      byte[] record =
          joined(
              ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000009>\r\n"
                      + "WARC-Date: 2024-03-06T10:00:00Z\r\nWARC-Target-URI: http://example.org/l\r\n"
                      + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                      + length
                      + "\r\n\r\n"
                      + head)
                  .getBytes(UTF_8),
              page,
              "\r\n\r\n".getBytes(UTF_8));
      Reads reads = read("l.warc", joined(ONE, record, TWO));
      assertThat(reads.ids()).as(head).contains("l-1", "l-3");
      if (!head.contains(": x")) {
        assertThat(reads.failures()).as(head).isEmpty();
        assertThat(reads.ids()).as(head).contains("l-2");
      }
    }
  }

  @Test
  void compressedByRecordOrAsAWholeAndFromAStream() throws IOException {
    byte[] members = joined(gzip(info()), gzip(ONE), gzip(TWO));
    assertThat(read("m.warc.gz", members).ids()).containsExactly("m-2", "m-3");
    assertThat(read("w.warc.gz", gzip(joined(info(), ONE, TWO))).ids())
        .containsExactly("w-2", "w-3");
    Reads stream = Reads.ofInput(Reads.SETTINGS, new ByteArrayInputStream(members));
    assertThat(stream.urls()).containsExactly("http://example.org/1", "http://example.org/2");
  }

  @Test
  void pagesFromStandardInputAreNamedAfterTheirAddressAndRecord() throws IOException {
    byte[] other = new String(ONE, UTF_8).replaceFirst("urn:uuid:.", "urn:uuid:-").getBytes(UTF_8);
    byte[] nowhere =
        new String(TWO, UTF_8)
            .replaceFirst("WARC-Type: response", "WARC-Type: conversion")
            .replaceFirst("msgtype=response", "x=y")
            .replaceFirst("application/http; x=y", "text/plain")
            .replaceFirst("WARC-Target-URI: [^\r]*", "X-Y: z")
            .getBytes(UTF_8);
    List<String> ids = fromStandardInput(joined(ONE, other, TWO)).ids();
    assertThat(ids).doesNotHaveDuplicates().allMatch(each -> each.startsWith("example.org-"));
    assertThat(fromStandardInput(joined(info(), TWO)).ids()).containsExactly(ids.get(2));
    assertThat(fromStandardInput(zip("w.warc", TWO)).ids()).containsExactly(ids.get(2));
    assertThat(fromStandardInput(nowhere).ids()).containsExactly("stdin-1");
  }

  private static Reads fromStandardInput(byte[] bytes) throws IOException {
    return Reads.ofInput(Reads.SETTINGS, new ByteArrayInputStream(bytes));
  }

  @Test
  void aPageWithoutAMomentIsReadAllTheSame() throws IOException {
    for (String moment : List.of("X-Y: z", "WARC-Date: soon", "WARC-Date: ")) {
      byte[] record =
          new String(ONE, UTF_8).replaceFirst("WARC-Date: [^\r]*", moment).getBytes(UTF_8);
      assertThat(read("x.warc", record).ids()).as(moment).containsExactly("x-1");
    }
  }

  @Test
  void zipAndGzipOfAnything() throws IOException {
    byte[] inner = zip("b/c.txt", "نص".getBytes(UTF_8), "d.pdf", new byte[3]);
    byte[] all =
        zip(
            "a.html",
            page("صفحة").getBytes(UTF_8),
            "lines.jsonl.gz",
            gzip("{\"text\":\"x\"}\n{\"id\":\"7\",\"text\":\"y\"}".getBytes(UTF_8)),
            "inner.zip",
            inner,
            "w.warc.gz",
            gzip(ONE));
    Reads reads = read("all.zip", all);
    assertThat(reads.ids())
        .containsExactly("all/a", "all/lines-1", "7", "all/inner/b/c", "all/w-1");
    assertThat(reads.others()).isEqualTo(1);
    assertThat(reads.failures()).isEmpty();
  }

  @Test
  void whatTheServerDidNotGiveIsListed() throws IOException {
    String gone = new String(ONE, UTF_8).replace("HTTP/1.1 200 OK", "HTTP/1.1 404 No");
    Reads reads = read("x.warc", joined(gone.getBytes(UTF_8), TWO));
    assertThat(reads.ids()).containsExactly("x-2");
    assertThat(reads.skipped())
        .extracting(Reading.Skipped::toString)
        .singleElement()
        .asString()
        .endsWith("x.warc#1: skipped, http-status (404)");
  }

  @Test
  void aTruncatedGzipGivesWhatItHas() throws IOException {
    byte[] members = joined(gzip(ONE), gzip(TWO), gzip(THREE));
    byte[] cut = Arrays.copyOf(members, members.length - 40);
    Reads reads = read("x.warc.gz", cut);
    assertThat(reads.ids()).containsExactly("x-1", "x-2");
    assertThat(reads.failures()).hasSize(1);
    assertThat(reads.failures().get(0).reason()).isEqualTo(ReadFailure.Reason.TRUNCATED);
    assertThat(reads.failures().get(0).what()).contains("ends in the middle");
    byte[] text = gzip("نص".getBytes(UTF_8));
    assertThat(read("t.txt.gz", Arrays.copyOf(text, text.length - 9)).failures())
        .singleElement()
        .asString()
        .contains("t.txt.gz: ends in the middle");
  }

  @Test
  void aTruncatedWebArchiveSaysSo() throws IOException {
    byte[] two = joined(ONE, TWO);
    for (int length = ONE.length + 3; length < two.length - 4; length += 5) {
      Reads reads = read("x.warc", Arrays.copyOf(two, length));
      assertThat(reads.ids()).as("cut at " + length).containsExactly("x-1");
      assertThat(reads.failures()).as("cut at " + length).isNotEmpty();
    }
  }

  @Test
  void aTruncatedZipSaysSo() throws IOException {
    byte[] whole = zip("a.txt", "نص".getBytes(UTF_8), "b.txt", "آخر".getBytes(UTF_8));
    for (int length = 30; length < whole.length - 22; length++) {
      Reads reads = read("x.zip", Arrays.copyOf(whole, length));
      assertThat(reads.failures()).as("cut at " + length).isNotEmpty();
    }
  }

  @Test
  void recordsOfWrongLengthCostThemselvesOnly() throws IOException {
    for (int off : List.of(-400, -50, -1, 6, 60, 300, 100_000, 9_000_000)) {
      byte[] wrong = response("http://example.org/w", page("الخطأ"), off);
      Reads reads = read("x.warc", joined(ONE, wrong, TWO, THREE));
      assertThat(reads.reports())
          .as("off by " + off)
          .extracting(each -> each.document().title().orElse(""))
          .startsWith("الأول")
          .doesNotContain("الخطأ");
      assertThat(reads.failures()).as("off by " + off).isNotEmpty();
      if (off < 100_000) {
        assertThat(reads.ids()).as("off by " + off).hasSize(3);
      }
    }
  }

  @Test
  void aBombIsDefused() throws IOException {
    byte[] zeros = new byte[1 << 20];
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      for (int i = 0; i < 400; i++) {
        zip.write(zeros);
      }
    }
    Reads reads = Reads.of(bomb);
    assertThat(reads.reports()).isEmpty();
    assertThat(reads.failures()).extracting(ReadFailure::reason).contains(ReadFailure.Reason.LIMIT);
    assertThat(reads.failures().toString()).contains("--max-inflation");
    byte[] text = "x".repeat(60_000_000).getBytes(UTF_8);
    assertThat(read("b.jsonl.gz", gzip(text)).failures())
        .extracting(ReadFailure::reason)
        .contains(ReadFailure.Reason.LIMIT);
  }

  @Test
  void archivesWithinArchivesEnd() throws IOException {
    byte[] nested = "نص".getBytes(UTF_8);
    for (int i = 0; i < 10; i++) {
      nested = gzip(nested);
    }
    Reads reads = read("x.gz", nested);
    assertThat(reads.failures()).singleElement().asString().contains("--max-nesting");
  }

  @Test
  void tooManyEntries() throws IOException {
    ArchiveLimits few = new ArchiveLimits(1 << 20, 100, 1 << 30, 2, 4);
    byte[] text = "نص".getBytes(UTF_8);
    Path file =
        Files.write(folder.resolve("x.zip"), zip("a.txt", text, "b.txt", text, "c.txt", text));
    Reads reads = Reads.of(Reads.SETTINGS.with(new Limits(100, 100, few)), file);
    assertThat(reads.ids()).containsExactly("x/a", "x/b");
    assertThat(reads.failures()).singleElement().asString().contains("--max-entries");
  }

  @Test
  void namesThatLeadOutOfAZipLeadNowhere() throws IOException {
    byte[] text = "نص".getBytes(UTF_8);
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file =
        Files.write(
            inner.resolve("x.zip"),
            zip("../../up.txt", text, "/etc/root.txt", text, "C:\\win.txt", text, "..", text));
    Reads reads = Reads.of(file);
    assertThat(reads.ids()).containsExactly("x/up", "x/etc/root", "x/win");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void aPageThatIsTooLargeIsNamedAndTheRestRead() throws IOException {
    byte[] large = response("http://example.org/l", page("كبير" + "x".repeat(6_000_000)));
    Reads reads = read("x.warc.gz", joined(gzip(ONE), gzip(large), gzip(TWO)));
    assertThat(reads.ids()).containsExactly("x-1", "x-3");
    assertThat(reads.failures()).singleElement().asString().contains("--max-page-bytes");
  }

  private Reads read(String name, byte[] bytes) throws IOException {
    return Reads.of(Files.write(folder.resolve(name), bytes));
  }
}
