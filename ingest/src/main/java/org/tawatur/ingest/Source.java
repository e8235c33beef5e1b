package org.tawatur.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;

/** An input that holds several things: a folder, an archive, a file of many lines. */
interface Source extends Closeable {
  /** Where it is, for messages. */
  String name();

  /**
   * The next thing in it.
   *
   * @return empty at the end
   * @throws IOException if there is nothing more to be had of it
   * @throws UnreadableException as well
   */
  Optional<Step> next() throws IOException, UnreadableException;

  /** What comes next. */
  sealed interface Step {
    /** Something to be read, or known to be unreadable. */
    record Found(Item item) implements Step {}

    /** A source within the source. */
    record Into(Source source) implements Step {}

    /** Something of a kind that is not read. */
    record Other() implements Step {}
  }
}
