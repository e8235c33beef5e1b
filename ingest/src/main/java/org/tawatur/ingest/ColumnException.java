package org.tawatur.ingest;

import java.util.Objects;

/** A line that is not what it should be. Never leaves the package. */
final class ColumnException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  ColumnException(int column, String message) {
    super(message);
    this.column = column;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Where on the line, in chars from 1. */
  int column() {
    return column;
  }
}
