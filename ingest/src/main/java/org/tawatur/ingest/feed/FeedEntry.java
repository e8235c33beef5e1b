package org.tawatur.ingest.feed;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as a feed has it. Immutable.
 *
 * @param key what the feed knows it by: its id, else its address, else its title; not blank
 * @param title the headline
 * @param url where it is
 * @param publisher the feed's name, or that of the article's own source
 * @param author who signed it
 * @param published the day, in the feed's own time zone
 * @param publishedAt the moment, where the feed has it
 * @param html the whole text or what the feed gives of it, as HTML
 * @param whole whether the feed says that this is the whole text
 */
public record FeedEntry(
    String key,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> publishedAt,
    String html,
    boolean whole) {
  /** Checks that no part is missing. */
  public FeedEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(html, "html");
  }
}
