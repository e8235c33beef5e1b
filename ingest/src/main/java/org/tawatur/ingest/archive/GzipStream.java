package org.tawatur.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip stream of any number of members holds, bounded. For one thread at a time. */
public final class GzipStream extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;

  private final InflationGuard guard;

  private GzipStream(InputStream counted, InflationGuard guard) throws IOException {
    super(counted, BUFFER);
    this.guard = guard;
  }

  /**
   * Begins to decompress.
   *
   * @param in gzip; closed with this
   * @param limits how far it may grow
   * @return the content
   * @throws IOException if it is not gzip, or ends at once
   */
  public static GzipStream of(InputStream in, ArchiveLimits limits) throws IOException {
    InflationGuard guard = new InflationGuard(limits);
    return new GzipStream(new CountedStream(in, guard), guard);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    guard.out(read);
    return read;
  }
}
