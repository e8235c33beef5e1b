package org.tawatur.ingest;

import java.util.Optional;
import java.util.function.Supplier;
import org.tawatur.ingest.html.PageReader;
import org.tawatur.lexicon.Pack;

/** The reader of pages, made when the first page comes: it needs a pack. Threads may share it. */
final class Pages {
  private final Supplier<Pack> pack;
  private Optional<PageReader> reader = Optional.empty();

  Pages(Supplier<Pack> pack) {
    this.pack = pack;
  }

  synchronized PageReader reader() {
    if (reader.isEmpty()) {
      reader = Optional.of(new PageReader(pack.get()));
    }
    return reader.get();
  }
}
