package org.tawatur.formats.event;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Takes events one by one and writes them in a format. For one thread. */
public interface EventWriter extends Closeable {
  /**
   * Writes an event, or says why the format cannot carry it.
   *
   * @param event the event
   * @return empty if it is written
   * @throws IOException if the output cannot be written
   */
  Optional<Omission> write(Event event) throws IOException;

  /**
   * Ends the file; only then is it whole. The stream beneath is flushed, not closed.
   *
   * @throws IOException if the output cannot be written
   */
  @Override
  void close() throws IOException;
}
