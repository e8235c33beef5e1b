package org.tawatur.ingest;

import java.io.IOException;
import java.util.Optional;
import org.tawatur.ingest.archive.ArchiveItem;
import org.tawatur.ingest.archive.WarcPages;
import org.tawatur.ingest.html.PageContext;

/** The pages of a web archive. */
final class WarcSource implements Source {
  private final WarcPages pages;
  private final Origin origin;
  private final Opener opener;

  WarcSource(WarcPages pages, Origin origin, Opener opener) {
    this.pages = pages;
    this.origin = origin;
    this.opener = opener;
  }

  @Override
  public String name() {
    return origin.where();
  }

  @Override
  public Optional<Step> next() throws IOException {
    return pages.next().map(this::step);
  }

  private Step step(ArchiveItem item) {
    if (item instanceof ArchiveItem.Entry entry) {
      PageContext context = new PageContext(entry.url(), entry.contentType(), entry.captured());
      String where =
          origin.where() + "#" + entry.name() + entry.url().map(each -> " " + each).orElse("");
      Optional<String> address = entry.url().filter(each -> origin.nameless());
      String base =
          address
              .map(each -> Keys.of(each, each + " " + entry.id().orElse("")))
              .orElseGet(() -> origin.base() + "-" + entry.name());
      return opener.open(
          entry.bytes(),
          origin.within(where, base, entry.contentType().flatMap(Format::ofContentType), context));
    }
    if (item instanceof ArchiveItem.Broken broken) {
      return new Step.Found(
          Item.failed(Reasons.of(origin.where() + "#" + broken.name(), broken.problem())));
    }
    if (item instanceof ArchiveItem.NotGiven not) {
      return new Step.Found(
          Item.skipped(
              new Reading.Skipped(
                  origin.where() + "#" + not.name(),
                  SkipReason.HTTP_STATUS,
                  Integer.toString(not.status()))));
    }
    return new Step.Other();
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
