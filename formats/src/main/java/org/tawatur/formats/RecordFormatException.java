package org.tawatur.formats;

/** A file of records is not what it should be; the message names file, line and column. */
public final class RecordFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordFormatException(String message) {
    super(message);
  }
}
