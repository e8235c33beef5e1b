package org.tawatur.ingest;

import java.nio.file.Path;

/** Parts of file names. */
final class FileNames {
  private FileNames() {}

  static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Without its last ending. */
  static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.indexOf('/', dot) < 0 ? name.substring(0, dot) : name;
  }
}
