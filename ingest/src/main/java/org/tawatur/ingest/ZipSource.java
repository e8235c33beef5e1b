package org.tawatur.ingest;

import java.io.IOException;
import java.util.Optional;
import org.tawatur.ingest.archive.ArchiveItem;
import org.tawatur.ingest.archive.ZipEntries;
import org.tawatur.ingest.html.PageContext;

/** The files in a zip archive. */
final class ZipSource implements Source {
  private final ZipEntries entries;
  private final Origin origin;
  private final Opener opener;

  ZipSource(ZipEntries entries, Origin origin, Opener opener) {
    this.entries = entries;
    this.origin = origin;
    this.opener = opener;
  }

  @Override
  public String name() {
    return origin.where();
  }

  @Override
  public Optional<Step> next() throws IOException {
    Optional<ArchiveItem> item = entries.next();
    if (item.isEmpty() || !(item.get() instanceof ArchiveItem.Entry entry)) {
      return Optional.empty();
    }
    String name = entry.name();
    if (name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store")) {
      return Optional.of(new Step.Other());
    }
    String base = origin.base() + "/" + FileNames.base(name);
    return Optional.of(
        opener.open(
            entry.bytes(),
            origin.within(
                origin.where() + "!" + name, base, Format.ofName(name), PageContext.NONE)));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
