package org.tawatur.ingest;

import java.util.Objects;

/**
 * Something that may be a report, taken out of an input but not yet read: the part of the work that
 * need not be done in order. Immutable; any thread may read it.
 */
public final class Item {
  private final String where;
  private final Work work;

  /** How the bytes become a report. */
  @FunctionalInterface
  interface Work {
    Reading read();
  }

  Item(String where, Work work) {
    this.where = Objects.requireNonNull(where, "where");
    this.work = Objects.requireNonNull(work, "work");
  }

  static Item failed(ReadFailure failure) {
    return new Item(failure.where(), () -> new Reading.Failed(failure));
  }

  static Item skipped(Reading.Skipped skipped) {
    return new Item(skipped.where(), () -> skipped);
  }

  /** The input it came from. */
  public String where() {
    return where;
  }

  /**
   * Reads it; the same every time.
   *
   * @return a report, or why there is none
   */
  public Reading read() {
    return work.read();
  }

  @Override
  public String toString() {
    return where;
  }
}
