package org.tawatur.it;

import java.nio.file.Path;

/** Where the files of the repository lie. */
final class Repository {
  private Repository() {}

  static Path root() {
    return Path.of(System.getProperty("tawatur.root", ".."));
  }
}
