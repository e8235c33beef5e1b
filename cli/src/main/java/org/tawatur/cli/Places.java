package org.tawatur.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the documents of a run stand, for messages. */
final class Places {
  private final Map<String, Place> places = new HashMap<>();

  private record Place(Path file, int line) {}

  /** Remembers a document where it stands first. */
  void put(String document, Path file, int line) {
    if (!places.containsKey(document)) {
      places.put(document, new Place(file, line));
    }
  }

  /** {@code file:line} of a document; empty where it is not known. */
  Optional<String> of(String document) {
    return Optional.ofNullable(places.get(document)).map(each -> each.file() + ":" + each.line());
  }
}
