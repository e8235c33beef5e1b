package org.tawatur.ingest.archive;

import java.io.IOException;

/** A stream goes on beyond a limit; the message says which, and how to raise it. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
