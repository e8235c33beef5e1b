package org.tawatur.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.tawatur.record.CodedDocument;

/**
 * Writes coded documents to a stream, a line each. Every line goes out whole and at once, so that a
 * reader, or whoever breaks the run off, sees whole lines only. Threads may share it; each line is
 * written by one of them.
 */
public final class JsonLinesWriter implements Closeable {
  private final JsonLines format = new JsonLines();
  private final OutputStream out;

  /**
   * Writes to a stream.
   *
   * @param out should not hold bytes back beyond a {@code flush}
   */
  public JsonLinesWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes a document and flushes.
   *
   * @param coded the document
   * @throws IOException if the stream cannot be written
   */
  public void write(CodedDocument coded) throws IOException {
    byte[] line = format.line(coded);
    synchronized (this) {
      out.write(line);
      out.flush();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }
}
