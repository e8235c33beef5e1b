package org.tawatur.ingest;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, in words; Java's own messages often hold the path alone. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "not allowed to read it";
    }
    if (e instanceof CharacterCodingException) {
      return "bytes that are not of the file's character set; convert it to UTF-8";
    }
    return "cannot be read: " + e.getMessage();
  }
}
