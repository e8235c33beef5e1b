package org.tawatur.ingest;

/**
 * Content that cannot be read; the message says why and what to do about it. Never leaves the
 * package.
 */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
