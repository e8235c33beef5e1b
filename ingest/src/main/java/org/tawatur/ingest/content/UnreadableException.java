package org.tawatur.ingest.content;

import java.util.Objects;

/** Content that cannot be read; the message says why and what to do about it. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Cause sort;

  /** What sort of trouble it is, for tallies. */
  public enum Cause {
    /** More than a limit allows. */
    LIMIT,
    /** Bytes that are in no known character set, or not text at all. */
    ENCODING,
    /** Not what its name or its first bytes promise. */
    FORMAT,
    /** It ends in the middle. */
    TRUNCATED,
    /** A server or the way to it. */
    NETWORK,
    /** Fetching it is not allowed. */
    REFUSED
  }

  /**
   * Says what is wrong with the form of the content.
   *
   * @param message why, and what to do about it
   */
  public UnreadableException(String message) {
    this(Cause.FORMAT, message);
  }

  /**
   * Says what is wrong.
   *
   * @param sort of what sort it is
   * @param message why, and what to do about it
   */
  public UnreadableException(Cause sort, String message) {
    super(message);
    this.sort = Objects.requireNonNull(sort, "sort");
  }

  /** Of what sort it is. */
  public Cause sort() {
    return sort;
  }
}
