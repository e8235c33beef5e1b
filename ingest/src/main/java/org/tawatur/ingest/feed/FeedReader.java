package org.tawatur.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawatur.ingest.content.UnreadableException;

/**
 * Reads RSS (0.9 to 2.0) and Atom. Document types are refused, so that no entity can expand or lead
 * out of the feed. Immutable; threads may share it.
 */
public final class FeedReader {
  /** Makes a reader. */
  public FeedReader() {}

  /**
   * Reads a feed.
   *
   * @param bytes the whole feed
   * @return its entries, in its order
   * @throws UnreadableException if it is no feed, or has a document type
   */
  public List<FeedEntry> read(byte[] bytes) throws UnreadableException {
    SyndFeed feed = parse(XmlText.of(bytes));
    Optional<String> publisher = text(feed.getTitle());
    List<FeedEntry> entries = new ArrayList<>();
    for (SyndEntry each : feed.getEntries()) {
      entries.add(entry(each, publisher));
    }
    return entries;
  }

  private static SyndFeed parse(String xml) throws UnreadableException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(true);
    try {
      return input.build(new StringReader(xml));
    } catch (FeedException | IllegalArgumentException e) {
      throw XmlText.refused("RSS nor Atom", e);
    }
  }

  private static FeedEntry entry(SyndEntry entry, Optional<String> feedTitle) {
    Optional<String> title = text(entry.getTitle());
    Optional<String> url = text(entry.getLink()).filter(each -> each.startsWith("http"));
    String key = text(entry.getUri()).or(() -> url).or(() -> title).orElse("untitled");
    List<SyndContent> contents = entry.getContents();
    String full =
        contents.stream()
            .map(SyndContent::getValue)
            .filter(FeedReader::isText)
            .findFirst()
            .orElse("");
    SyndContent description = entry.getDescription();
    String summary =
        description == null || !isText(description.getValue()) ? "" : description.getValue();
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    Optional<OffsetDateTime> moment =
        Optional.ofNullable(date).map(each -> each.toInstant().atOffset(ZoneOffset.UTC));
    SyndFeed source = entry.getSource();
    Optional<String> publisher =
        Optional.ofNullable(source).flatMap(each -> text(each.getTitle())).or(() -> feedTitle);
    return new FeedEntry(
        key,
        title,
        url,
        publisher,
        text(entry.getAuthor()),
        moment
            .map(OffsetDateTime::toLocalDate)
            .filter(each -> each.isAfter(LocalDate.of(1990, 1, 1))),
        moment.map(OffsetDateTime::toString),
        full.length() >= summary.length() ? full : summary,
        full.length() >= summary.length() && !full.isEmpty());
  }

  private static boolean isText(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
  }
}
