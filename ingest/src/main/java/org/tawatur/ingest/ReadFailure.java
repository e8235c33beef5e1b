package org.tawatur.ingest;

import java.util.Locale;
import java.util.Objects;

/**
 * An input, or a part of one, that could not be read. Immutable.
 *
 * @param where the file, with {@code :line} (and {@code :column}) where one line is meant
 * @param what what is wrong and what to do about it
 * @param reason of what sort it is
 */
public record ReadFailure(String where, String what, Reason reason) {
  /** What sorts of failures there are. */
  public enum Reason {
    /** There is no such file, or it may not be read, or the disk failed. */
    FILE,
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
    REFUSED;

    /** Its name in reports: lower case, words joined by hyphens. */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Checks the parts. */
  public ReadFailure {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
