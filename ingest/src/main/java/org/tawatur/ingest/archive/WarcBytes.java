package org.tawatur.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream that remembers what came since a mark, so that a record whose length is wrong can be
 * read again. For one thread at a time.
 */
final class WarcBytes implements ReadableByteChannel {
  private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/', '1', '.'};

  private final InputStream in;
  private final int most;

  /** What came since the mark, the first of it at {@code start} of the whole stream. */
  private byte[] kept = new byte[1 << 17];

  private int size;
  private long start;

  /** How much of it was handed out. */
  private int given;

  private boolean ended;
  private Optional<IOException> broken = Optional.empty();

  /** Keeps no more than this many bytes; of a longer record the beginning is forgotten. */
  WarcBytes(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (!into.hasRemaining()) {
      return 0;
    }
    if (given == size && !fill(into.remaining())) {
      return -1;
    }
    int count = Math.min(into.remaining(), size - given);
    into.put(kept, given, count);
    given += count;
    return count;
  }

  private boolean fill(int wanted) throws IOException {
    if (ended) {
      return false;
    }
    if (size >= most) {
      start += size;
      size = 0;
      given = 0;
    }
    if (size + wanted > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(size + wanted, kept.length * 2));
    }
    int read;
    try {
      read = in.read(kept, size, wanted);
    } catch (IOException e) {
      broken = Optional.of(e);
      throw e;
    }
    ended = read < 0;
    size += Math.max(0, read);
    return !ended;
  }

  /** Forgets what comes before a place in the stream. */
  void mark(long place) {
    int gone = (int) Math.max(0, Math.min(place - start, given));
    System.arraycopy(kept, gone, kept, 0, size - gone);
    start += gone;
    size -= gone;
    given -= gone;
  }

  /** Goes to the next place after this one where a record begins on a line of its own. */
  boolean goToRecordAfter(long place) throws IOException {
    int at = (int) Math.max(0, Math.min(place + 1 - start, size));
    while (true) {
      for (; at + RECORD.length <= size; at++) {
        if (isRecord(at)) {
          given = at;
          return true;
        }
      }
      given = size;
      int before = size;
      if (!fill(1 << 13)) {
        return false;
      }
      // what was kept may have been dropped; the last bytes of it cannot hold a whole mark
      at = size < before ? 0 : at;
    }
  }

  /** What broke the stream off; the parser may take it for the end. */
  Optional<IOException> broken() {
    return broken;
  }

  /** Whether nothing but line ends came since the mark. */
  boolean holdsLineEndsOnly() {
    for (int i = 0; i < size; i++) {
      if (kept[i] != '\r' && kept[i] != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Where the next byte stands that is handed out. */
  long place() {
    return start + given;
  }

  private boolean isRecord(int at) {
    if (at == 0 || kept[at - 1] != '\n') {
      return false;
    }
    for (int i = 0; i < RECORD.length; i++) {
      if (kept[at + i] != RECORD[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
