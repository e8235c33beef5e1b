package org.tawatur.ingest;

import java.util.Objects;

/** What came of reading an {@link Item}. */
public sealed interface Reading {
  /**
   * A report.
   *
   * @param report the report
   */
  record Read(Report report) implements Reading {
    /** Checks that there is one. */
    public Read {
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * Something that could be read but is not to be coded.
   *
   * @param where the input it came from
   * @param reason why
   * @param detail more of it, for a person; may be empty
   */
  record Skipped(String where, SkipReason reason, String detail) implements Reading {
    private static final int LONGEST = 80;

    /** Checks that no part is missing. */
    public Skipped {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
      return where
          + ": skipped, "
          + reason.jsonName()
          + (detail.isEmpty() ? "" : " (" + shortened() + ")");
    }

    private String shortened() {
      return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST) + "…";
    }
  }

  /**
   * Something that could not be read.
   *
   * @param failure what is wrong
   */
  record Failed(ReadFailure failure) implements Reading {
    /** Checks that there is one. */
    public Failed {
      Objects.requireNonNull(failure, "failure");
    }
  }
}
