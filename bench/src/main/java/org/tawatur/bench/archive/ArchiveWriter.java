package org.tawatur.bench.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Writes made-up pages as a web archive, each record compressed by itself as crawlers do. */
final class ArchiveWriter {
  private ArchiveWriter() {}

  /** Writes pages 0 to {@code count - 1}; gives how many bytes they have, not compressed. */
  static long write(PageMaker maker, int count, Path file) throws IOException {
    long bytes = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        MadePage page = maker.page(i);
        bytes += page.bytes().length;
        record(page, out);
      }
    }
    return bytes;
  }

  private static void record(MadePage page, OutputStream out) throws IOException {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                + page.bytes().length
                + "\r\n\r\n")
            .getBytes(UTF_8);
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(page.url().getBytes(UTF_8))
                + ">\r\nWARC-Date: 2025-01-15T10:00:00Z\r\nWARC-Target-URI: "
                + page.url()
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + page.bytes().length)
                + "\r\n\r\n")
            .getBytes(UTF_8);
    GZIPOutputStream gzip = new GZIPOutputStream(out);
    gzip.write(head);
    gzip.write(http);
    gzip.write(page.bytes());
    gzip.write("\r\n\r\n".getBytes(UTF_8));
    gzip.finish();
  }
}
