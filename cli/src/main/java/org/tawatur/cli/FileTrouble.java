package org.tawatur.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be used, in words: Java's own messages often hold the path alone. */
final class FileTrouble {
  private FileTrouble() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "it may not be used; check its permissions";
    }
    if (e instanceof NotDirectoryException) {
      return "it is no folder";
    }
    String message = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** The same with the name of the file, where it is known. */
  static String named(IOException e) {
    return e instanceof FileSystemException system && system.getFile() != null
        ? system.getFile() + ": " + of(e)
        : of(e);
  }
}
