package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.Document;

/** Inputs beyond the limits; the tests run in 256 MB. */
class LimitsTest {
  private static final int HUNDRED_MB = 100_000_000;
  private static final int TWO_HUNDRED_MB = 200_000_000;
  private static final String PARAGRAPH = "<p>قتل ثلاثة عناصر في هجوم قرب تدمر.</p>\n";
  private static final int PARAGRAPH_BYTES = PARAGRAPH.getBytes(UTF_8).length;

  private final List<String> failures = new ArrayList<>();

  @Test
  void aHundredMegabytesOnOneLineAreRefusedAndTheNextLineIsRead() throws IOException {
    InputStream in =
        joined(
            text("{\"doc\":\"a\",\"text\":\""),
            new Repeated('x', HUNDRED_MB),
            text("\"}\n{\"doc\":\"b\",\"text\":\"y\"}\n"));
    assertThat(ids(in, Limits.DEFAULT)).containsExactly("b");
    assertThat(failures)
        .singleElement()
        .asString()
        .startsWith("standard input:1: a line of 1000000")
        .contains("33554432")
        .contains("--max-line-bytes");
  }

  @Test
  void aHundredMegabytesOfTextAreRefused() throws IOException {
    assertThat(ids(new Repeated('x', HUNDRED_MB), Limits.DEFAULT)).isEmpty();
    assertThat(failures).singleElement().asString().contains("--max-document-chars");
  }

  @Test
  void aTextJustWithinTheLimitsIsRead() throws IOException {
    Limits limits = new Limits(1000, 3000);
    assertThat(ids(new Repeated('x', 1000), limits)).containsExactly("stdin");
    assertThat(ids(new Repeated('x', 1001), limits)).isEmpty();
    assertThat(ids(json(1000), limits)).containsExactly("a");
    assertThat(ids(json(1001), limits)).isEmpty();
    assertThat(failures).hasSize(2).allMatch(each -> each.contains("--max-document-chars"));
  }

  @Test
  void manyLinesStream() throws IOException {
    InputStream lines = new Repeated("{\"doc\":\"a\",\"text\":\"قتل\"}\n", 100_000);
    long count = 0;
    try (DocumentStream documents =
        new DocumentReader(Limits.DEFAULT)
            .open(List.of("-"), lines, each -> failures.add(each.toString()))) {
      while (documents.hasNext()) {
        documents.next();
        count++;
      }
    }
    assertThat(count).isEqualTo(100_000);
    assertThat(failures).isEmpty();
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    InputStream in =
        joined(text("{\"doc\":\"a\",\"more\":"), new Repeated('[', 1_000_000), text("\n"));
    assertThat(ids(in, Limits.DEFAULT)).isEmpty();
    assertThat(failures).hasSize(1);
  }

  @Test
  void aPageOfTwoHundredMegabytesIsRefused() throws IOException {
    InputStream page =
        joined(text("<html><body><p>"), new Repeated(PARAGRAPH, TWO_HUNDRED_MB / PARAGRAPH_BYTES));
    Reads reads = Reads.ofInput(Reads.SETTINGS, page);
    assertThat(reads.reports()).isEmpty();
    assertThat(reads.failures())
        .singleElement()
        .asString()
        .startsWith("standard input: ")
        .contains("--max-page-bytes");
  }

  @Test
  void aPageOfTwoHundredMegabytesInAWebArchiveCostsNoOther() throws IOException {
    byte[] one = Archives.response("http://example.org/1", Archives.page("الأول"));
    byte[] two = Archives.response("http://example.org/2", Archives.page("الثاني"));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>";
    int count = TWO_HUNDRED_MB / PARAGRAPH_BYTES;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2024-03-06T10:00:00Z\r\nWARC-Target-URI: http://example.org/large\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + (long) count * PARAGRAPH_BYTES)
            + "\r\n\r\n";
    InputStream archive =
        joined(
            new ByteArrayInputStream(one),
            text(head + http),
            new Repeated(PARAGRAPH, count),
            text("\r\n\r\n"),
            new ByteArrayInputStream(two));
    Reads reads = Reads.ofInput(Reads.SETTINGS, archive);
    assertThat(reads.urls()).containsExactly("http://example.org/1", "http://example.org/2");
    assertThat(reads.failures())
        .singleElement()
        .asString()
        .startsWith("standard input#2: ")
        .contains("--max-page-bytes");
  }

  private List<String> ids(InputStream in, Limits limits) throws IOException {
    List<String> ids = new ArrayList<>();
    try (DocumentStream documents =
        new DocumentReader(limits).open(List.of("-"), in, each -> failures.add(each.toString()))) {
      documents.forEachRemaining((Document each) -> ids.add(each.id()));
    }
    return ids;
  }

  private static InputStream json(int chars) {
    return joined(text("{\"doc\":\"a\",\"text\":\""), new Repeated('x', chars), text("\"}"));
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream joined(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  /** The same bytes many times over, without holding them. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private long left;
    private int at;

    Repeated(char each, long count) {
      this(String.valueOf(each), count);
    }

    Repeated(String each, long count) {
      this.bytes = each.getBytes(UTF_8);
      this.left = count * bytes.length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      for (int i = 0; i < count; i++) {
        into[offset + i] = bytes[at];
        at = at + 1 == bytes.length ? 0 : at + 1;
      }
      left -= count;
      return count;
    }
  }
}
