package org.tawatur.formats.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.event.Event;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.event.Omission;

/** Writes events as Parquet, compressed with gzip. */
public final class ParquetEvents implements EventWriter {
  /** So much of a file is held in memory before it goes out. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final OutputStream out;
  private final EventRows rows;
  private final CarpetWriter<EventRow> writer;

  /**
   * Begins a file.
   *
   * @param out takes the file; not closed
   * @param crosswalk names of actors and places
   * @throws IOException if the output cannot be written
   */
  public ParquetEvents(OutputStream out, Crosswalk crosswalk) throws IOException {
    this.out = out;
    rows = new EventRows(crosswalk);
    writer =
        new CarpetWriter.Builder<>(new Open(out), EventRow.class)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Gzip())
            .withCompressionCodec(CompressionCodecName.GZIP)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withExtraMetaData("tawatur.schema", "event/1")
            .build();
  }

  @Override
  public Optional<Omission> write(Event event) throws IOException {
    try {
      writer.write(rows.row(event));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    out.flush();
  }

  /** Stays open when the library is done with it. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
