package org.tawatur.cli;

/** Output cannot be written; the message says where. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}
