package org.tawatur.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.content.UnreadableException.Cause;

/**
 * The pages in a web archive (WARC 1.0 and 1.1), one record in memory at a time. A record whose
 * length is wrong is reported, and reading goes on at the next that can be found. For one thread at
 * a time.
 */
public final class WarcPages implements Closeable {
  /** Room for the headers of a record and of the answer in it. */
  private static final int HEADERS = 1 << 16;

  private static final byte[] NEXT_RECORD = {'\r', '\n', '\r', '\n', 'W', 'A', 'R', 'C', '/', '1'};

  private final ArchiveLimits limits;
  private final WarcBytes bytes;
  private WarcReader reader;

  /** Where in the stream the reader began. */
  private long base;

  /** Read ahead, as whether a record's length is right is only seen behind it. */
  private Optional<WarcRecord> ahead = Optional.empty();

  private boolean begun;
  private Optional<IOException> end = Optional.empty();
  private boolean atEnd = true;
  private long records;

  /**
   * Reads from where the stream stands.
   *
   * @param in a web archive, decompressed; closed with this
   * @param limits how much is taken
   * @throws IOException if the stream cannot be read
   */
  public WarcPages(InputStream in, ArchiveLimits limits) throws IOException {
    this.limits = limits;
    this.bytes = new WarcBytes(in, limits.maxEntryBytes() + 4 * HEADERS);
    this.reader = reader();
  }

  private WarcReader reader() throws IOException {
    WarcReader fresh = new WarcReader(bytes);
    fresh.setLenient(true);
    return fresh;
  }

  /**
   * The next record.
   *
   * @return empty at the end
   * @throws IOException if the archive ends in the middle of a record, or is beyond a limit
   */
  public Optional<ArchiveItem> next() throws IOException {
    if (!begun) {
      begun = true;
      Optional<ArchiveItem> broken = advance();
      if (broken.isPresent()) {
        return broken;
      }
    }
    if (ahead.isEmpty()) {
      return end();
    }
    WarcRecord record = ahead.get();
    ahead = Optional.empty();
    long place = base + reader.position();
    String name = Long.toString(++records);
    if (records > limits.maxEntries()) {
      throw new LimitException(
          "more than " + limits.maxEntries() + " records; raise --max-entries if it is sound");
    }
    Optional<ArchiveItem> item = item(record, name, place);
    if (item.isPresent()
        && item.get() instanceof ArchiveItem.Broken broken
        && broken.problem().sort() == Cause.FORMAT) {
      resume(place);
      return item;
    }
    try {
      Optional<ArchiveItem> behind = advance();
      return behind.isPresent() ? behind : item;
    } catch (IOException e) {
      // this record is whole; the next call says that there is no other
      ahead = Optional.empty();
      end = Optional.of(e);
      return item;
    }
  }

  /** The end, unless what came last was the beginning of a record. */
  private Optional<ArchiveItem> end() throws IOException {
    Optional<IOException> broken = end.or(bytes::broken);
    if (broken.isPresent()) {
      throw broken.get();
    }
    if (!atEnd) {
      throw new EOFException();
    }
    return Optional.empty();
  }

  /** Steps to the next record; gives what is wrong with the one before, if it is. */
  private Optional<ArchiveItem> advance() throws IOException {
    long place = base + Math.max(0, reader.position());
    try {
      ahead = read();
      // after the last record the reader stands where it found nothing more
      bytes.mark(base + reader.position());
      atEnd = ahead.isPresent() || bytes.holdsLineEndsOnly();
      return Optional.empty();
    } catch (ParsingException e) {
      resume(place);
      return Optional.of(wrongLength(place, String.valueOf(e.getMessage())));
    }
  }

  private ArchiveItem.Broken wrongLength(long place, String detail) {
    return new ArchiveItem.Broken(
        Long.toString(Math.max(1, records)),
        new UnreadableException(
            Cause.FORMAT,
            "the web archive is damaged here (byte "
                + place
                + " of it: "
                + detail
                + "), or the length of the record is wrong; the record is left out"));
  }

  private Optional<WarcRecord> read() throws IOException {
    try {
      return reader.next();
    } catch (IllegalArgumentException e) {
      // headers that cannot be taken for a record's, such as two types
      throw new ParsingException(String.valueOf(e.getMessage()));
    }
  }

  /** Begins anew at the next record that can be found. */
  private void resume(long place) throws IOException {
    ahead = Optional.empty();
    while (bytes.goToRecordAfter(place)) {
      base = bytes.place();
      reader = reader();
      try {
        ahead = read();
        return;
      } catch (ParsingException e) {
        // words that only look like the beginning of a record
        place = base;
      }
    }
  }

  private Optional<ArchiveItem> item(WarcRecord record, String name, long place)
      throws IOException {
    boolean kept =
        record instanceof WarcResponse
            || record instanceof WarcResource
            || record instanceof WarcConversion;
    if (!kept) {
      return Optional.of(new ArchiveItem.Other());
    }
    WarcTargetRecord target = (WarcTargetRecord) record;
    try {
      if (record instanceof WarcResponse && !isHttp(record)) {
        return Optional.of(new ArchiveItem.Other());
      }
      return Optional.of(
          record instanceof WarcResponse
              ? response(target, name, place)
              : plain(target, name, place));
    } catch (ParsingException | EOFException | IllegalArgumentException e) {
      if (e instanceof EOFException cut && record.body().position() < record.body().size()) {
        throw cut;
      }
      return Optional.of(
          new ArchiveItem.Broken(
              name,
              new UnreadableException(
                  Cause.FORMAT, "the answer in the record is damaged: " + e.getMessage())));
    }
  }

  private static boolean isHttp(WarcRecord record) {
    return record.contentType().base().toString().toLowerCase(Locale.ROOT).endsWith("/http");
  }

  private ArchiveItem response(WarcTargetRecord record, String name, long place)
      throws IOException {
    byte[] block = block(record);
    if (block.length > limits.maxEntryBytes() + HEADERS) {
      return tooLarge(name);
    }
    if (holdsNextRecord(block)) {
      return wrongLength(place, "the next record begins before its end");
    }
    // of an answer that does not tell its length, the record does
    HttpResponse http =
        HttpResponse.parse(
            LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(block)),
                ByteBuffer.allocate(0),
                block.length));
    if (http.status() != 200) {
      return new ArchiveItem.NotGiven(name, http.status());
    }
    Optional<String> type = http.headers().first("Content-Type");
    if (!isPage(type)) {
      return new ArchiveItem.Other();
    }
    byte[] page = http.bodyDecoded().stream().readNBytes(limits.maxEntryBytes() + 1);
    return page.length > limits.maxEntryBytes() ? tooLarge(name) : entry(record, name, type, page);
  }

  private ArchiveItem plain(WarcTargetRecord record, String name, long place) throws IOException {
    Optional<String> type = record.headers().first("Content-Type");
    boolean text = record instanceof WarcConversion && type.filter(WarcPages::isText).isPresent();
    if (!text && !isPage(type)) {
      return new ArchiveItem.Other();
    }
    byte[] page = block(record);
    if (page.length > limits.maxEntryBytes()) {
      return tooLarge(name);
    }
    return holdsNextRecord(page)
        ? wrongLength(place, "the next record begins before its end")
        : entry(record, name, type, page);
  }

  private static ArchiveItem entry(
      WarcTargetRecord record, String name, Optional<String> type, byte[] page) {
    return new ArchiveItem.Entry(
        name,
        record.headers().first("WARC-Record-ID"),
        Optional.ofNullable(record.target()),
        type,
        record.headers().first("WARC-Date").flatMap(WarcPages::day),
        new ByteArrayInputStream(page));
  }

  /** The day of a moment in UTC, as records have it; empty where it is none. */
  private static Optional<LocalDate> day(String moment) {
    try {
      return Optional.of(LocalDate.parse(moment.substring(0, Math.min(10, moment.length()))));
    } catch (DateTimeParseException e) {
      // a page is worth reading even where its archive does not say when it was taken
      return Optional.empty();
    }
  }

  /** The whole record, or one byte more than is allowed of it. */
  private byte[] block(WarcTargetRecord record) throws IOException {
    int most = limits.maxEntryBytes() + HEADERS + 1;
    byte[] block = record.body().stream().readNBytes(most);
    if (block.length < Math.min(most, record.body().size())) {
      throw new EOFException();
    }
    return block;
  }

  private ArchiveItem tooLarge(String name) {
    return new ArchiveItem.Broken(
        name,
        new UnreadableException(
            Cause.LIMIT,
            "a page of more than " + limits.maxEntryBytes() + " bytes; raise --max-page-bytes"));
  }

  private static boolean isPage(Optional<String> type) {
    String plain = type.orElse("").toLowerCase(Locale.ROOT);
    return plain.startsWith("text/html") || plain.startsWith("application/xhtml");
  }

  private static boolean isText(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("text/plain");
  }

  private static boolean holdsNextRecord(byte[] block) {
    for (int i = 0; i + NEXT_RECORD.length <= block.length; i++) {
      if (block[i] == '\r' && begins(block, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(byte[] block, int at) {
    for (int k = 0; k < NEXT_RECORD.length; k++) {
      if (block[at + k] != NEXT_RECORD[k]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    bytes.close();
  }
}
