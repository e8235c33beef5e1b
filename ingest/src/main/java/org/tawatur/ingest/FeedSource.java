package org.tawatur.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.feed.FeedEntry;
import org.tawatur.ingest.fetch.Fetched;
import org.tawatur.ingest.fetch.Fetcher;
import org.tawatur.ingest.html.PageContext;

/**
 * The articles of a feed. Where fetching is wanted and the feed has a summary only, the linked page
 * is fetched.
 */
final class FeedSource implements Source {
  /** A text of fewer chars is a summary, whatever the feed calls it. */
  private static final int SUMMARY = 400;

  private final Deque<FeedEntry> entries;
  private final Origin origin;
  private final Drafts drafts;
  private final Optional<Fetcher> fetcher;

  FeedSource(List<FeedEntry> entries, Origin origin, Drafts drafts, Optional<Fetcher> fetcher) {
    this.entries = new ArrayDeque<>(entries);
    this.origin = origin;
    this.drafts = drafts;
    this.fetcher = fetcher;
  }

  @Override
  public String name() {
    return origin.where();
  }

  @Override
  public Optional<Step> next() throws IOException {
    return Optional.ofNullable(entries.poll()).map(each -> new Step.Found(item(each)));
  }

  private Item item(FeedEntry entry) {
    return item(entry, origin, drafts, fetcher);
  }

  static String id(FeedEntry entry) {
    return Keys.of(entry.url().orElse(""), entry.key());
  }

  static Item item(FeedEntry entry, Origin origin, Drafts drafts, Optional<Fetcher> fetcher) {
    String where = origin.where() + " " + entry.url().or(entry::title).orElse(entry.key());
    String id = id(entry);
    boolean summary = !entry.whole() || entry.html().length() < SUMMARY;
    if (!summary || fetcher.isEmpty() || entry.url().isEmpty()) {
      return new Item(where, () -> drafts.entry(entry, id, where, origin));
    }
    String url = entry.url().get();
    try {
      Fetched answer = fetcher.get().get(url);
      if (!answer.ok()) {
        return Item.skipped(
            new Reading.Skipped(where, SkipReason.HTTP_STATUS, Integer.toString(answer.status())));
      }
      PageContext context =
          new PageContext(
              Optional.of(answer.url().toString()),
              answer.contentType(),
              Optional.of(LocalDate.now(fetcher.get().settings().clock())));
      Origin page =
          new Origin(
              where, id, Optional.of(Format.PAGE), true, origin.depth(), context, origin.index());
      return new Item(where, () -> drafts.linked(answer.body(), entry, page));
    } catch (UnreadableException e) {
      return Item.failed(Reasons.of(where, e));
    }
  }

  @Override
  public void close() {
    entries.clear();
  }
}
