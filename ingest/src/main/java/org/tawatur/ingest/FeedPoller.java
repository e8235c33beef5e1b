package org.tawatur.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.feed.FeedEntry;
import org.tawatur.ingest.feed.FeedReader;
import org.tawatur.ingest.feed.OutlineReader;
import org.tawatur.ingest.fetch.Fetched;
import org.tawatur.ingest.fetch.Fetcher;

/** Asks feeds for what is new. For one thread at a time; the items may be read by others. */
public final class FeedPoller {
  private static final int NOT_MODIFIED = 304;

  private final Fetcher fetcher;
  private final Drafts drafts;
  private final FeedReader feeds = new FeedReader();

  /**
   * What a server knows a version of a feed by. Immutable.
   *
   * @param etag its name for it
   * @param lastModified when it had changed, in its own words
   */
  public record Version(Optional<String> etag, Optional<String> lastModified) {
    /** No version is known. */
    public static final Version NONE = new Version(Optional.empty(), Optional.empty());

    /** Checks that no part is missing. */
    public Version {
      Objects.requireNonNull(etag, "etag");
      Objects.requireNonNull(lastModified, "lastModified");
    }
  }

  /**
   * An article that is new.
   *
   * @param id of its document: the same for the same article, whenever it is met
   * @param item the article, to be read
   */
  public record Fresh(String id, Item item) {
    /** Checks that no part is missing. */
    public Fresh {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(item, "item");
    }
  }

  /**
   * What came of asking a feed.
   *
   * @param fresh its new articles, the oldest of the feed's order first
   * @param version what to ask with next time, once all of these are kept
   * @param failure why nothing came, if so
   * @param retryAfter how long the server asks to be left alone
   */
  public record Poll(
      List<Fresh> fresh,
      Version version,
      Optional<ReadFailure> failure,
      Optional<Duration> retryAfter) {
    /** Copies the list. */
    public Poll {
      fresh = List.copyOf(fresh);
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(failure, "failure");
      Objects.requireNonNull(retryAfter, "retryAfter");
    }
  }

  /**
   * Makes a poller.
   *
   * @param settings how things are read and fetched
   * @throws IllegalArgumentException if the settings do not let anything be fetched
   */
  public FeedPoller(ReaderSettings settings) {
    this.fetcher =
        new Fetcher(
            settings
                .fetch()
                .orElseThrow(() -> new IllegalArgumentException("nothing may be fetched")));
    this.drafts = new Drafts(settings);
  }

  /**
   * The feeds in a list.
   *
   * @param opml the list
   * @return their addresses
   * @throws UnreadableException if it is no OPML
   */
  public static List<String> feeds(byte[] opml) throws UnreadableException {
    return new OutlineReader().read(opml);
  }

  /**
   * Asks a feed, and for the pages of its new articles where it has summaries only.
   *
   * @param url the feed's address
   * @param known the version that was seen last
   * @param seen whether the article of an id is known already
   * @return what is new
   */
  public Poll poll(String url, Version known, Predicate<String> seen) {
    try {
      Fetched answer = fetcher.get(url, known.etag(), known.lastModified());
      if (answer.status() == NOT_MODIFIED) {
        return new Poll(List.of(), known, Optional.empty(), Optional.empty());
      }
      if (!answer.ok()) {
        return failed(
            new ReadFailure(url, "the server says " + answer.status(), ReadFailure.Reason.NETWORK),
            known,
            answer.retryAfter());
      }
      return new Poll(
          fresh(feeds.read(answer.body()), url, seen),
          new Version(answer.etag(), answer.lastModified()),
          Optional.empty(),
          Optional.empty());
    } catch (UnreadableException e) {
      return failed(Reasons.of(url, e), known, Optional.empty());
    }
  }

  private static Poll failed(ReadFailure failure, Version known, Optional<Duration> retryAfter) {
    return new Poll(List.of(), known, Optional.of(failure), retryAfter);
  }

  private List<Fresh> fresh(List<FeedEntry> entries, String url, Predicate<String> seen) {
    Origin origin = Origin.of(url, "feed", Optional.empty(), true, Map.of());
    List<Fresh> fresh = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    // feeds have the newest first
    for (int i = entries.size() - 1; i >= 0; i--) {
      FeedEntry entry = entries.get(i);
      String id = FeedSource.id(entry);
      if (!seen.test(id) && ids.add(id)) {
        fresh.add(new Fresh(id, FeedSource.item(entry, origin, drafts, Optional.of(fetcher))));
      }
    }
    return fresh;
  }
}
