package org.tawatur.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.ParsingException;
import org.tawatur.ingest.ReadFailure.Reason;
import org.tawatur.ingest.archive.LimitException;
import org.tawatur.ingest.content.UnreadableException;

/** What went wrong with an input, in words; Java's own messages often hold the path alone. */
final class Reasons {
  private static final String REST = "; what came before it was read";

  private Reasons() {}

  static ReadFailure of(String where, UnreadableException e) {
    return new ReadFailure(where, String.valueOf(e.getMessage()), Reason.valueOf(e.sort().name()));
  }

  static ReadFailure of(String where, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new ReadFailure(where, "no such file or folder", Reason.FILE);
    }
    if (e instanceof AccessDeniedException) {
      return new ReadFailure(where, "not allowed to read it", Reason.FILE);
    }
    if (e instanceof CharacterCodingException) {
      return new ReadFailure(
          where,
          "bytes that are not of the file's character set; convert it to UTF-8",
          Reason.ENCODING);
    }
    if (e instanceof LimitException) {
      return new ReadFailure(where, e.getMessage() + REST, Reason.LIMIT);
    }
    if (e instanceof EOFException) {
      return new ReadFailure(
          where, "ends in the middle, as when a download was broken off" + REST, Reason.TRUNCATED);
    }
    if (e instanceof ZipException || e instanceof ParsingException) {
      return new ReadFailure(where, "damaged: " + e.getMessage() + REST, Reason.FORMAT);
    }
    return new ReadFailure(where, "cannot be read: " + e.getMessage(), Reason.FILE);
  }
}
