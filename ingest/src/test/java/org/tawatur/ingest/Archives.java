package org.tawatur.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as tests need them, wrong ones included: written by hand, byte for byte. */
final class Archives {
  static final String SENTENCE =
      "قتل ثلاثة عناصر من قوات النظام، اليوم الثلاثاء، في هجوم شنه تنظيم داعش قرب تدمر، بحسب مصدر محلي.";

  private Archives() {}

  static String page(String title) {
    return "<html><head><meta charset=utf-8><title>"
        + title
        + "</title></head><body><h1>"
        + title
        + "</h1><p>"
        + SENTENCE
        + "</p></body></html>";
  }

  static byte[] response(String url, String html) {
    return response(url, html, 0);
  }

  /** A record whose stated length differs from the true one by so many bytes. */
  static byte[] response(String url, String html, int off) {
    byte[] body = html.getBytes(UTF_8);
    byte[] http =
        joined(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                    + body.length
                    + "\r\n\r\n")
                .getBytes(UTF_8),
            body);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + UUID.nameUUIDFromBytes(url.getBytes(UTF_8))
            + ">\r\nWARC-Date: 2024-03-06T10:00:00Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + off)
            + "\r\n\r\n";
    return joined(head.getBytes(UTF_8), http, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] info() {
    String fields = "software: test\r\n";
    return ("WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n"
            + "WARC-Date: 2024-03-06T10:00:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: "
            + fields.length()
            + "\r\n\r\n"
            + fields
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Names and contents by turns. */
  static byte[] zip(Object... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write((byte[]) entries[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] each : parts) {
      out.writeBytes(each);
    }
    return out.toByteArray();
  }
}
