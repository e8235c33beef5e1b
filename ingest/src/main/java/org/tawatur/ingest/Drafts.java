package org.tawatur.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.tawatur.Document;
import org.tawatur.ingest.ReadFailure.Reason;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.feed.FeedEntry;
import org.tawatur.ingest.feed.TableRows;
import org.tawatur.ingest.html.Page;
import org.tawatur.ingest.html.PublicationDay;
import org.tawatur.ingest.language.LanguageGuess;

/**
 * Makes reports of what inputs hold: the part of reading that any thread may do. Immutable; threads
 * may share it.
 */
final class Drafts {
  private final Limits limits;
  private final Pages pages;
  private final boolean arabicOnly;
  private final LanguageGuess languages = new LanguageGuess();

  Drafts(ReaderSettings settings) {
    this.limits = settings.limits();
    this.pages = new Pages(settings.pack());
    this.arabicOnly = settings.arabicOnly();
  }

  Reading text(byte[] bytes, Origin origin) {
    try {
      Document document = TextFile.read(origin.base(), bytes, limits);
      return settled(Report.of(completed(document, origin), origin.where()));
    } catch (UnreadableException e) {
      return new Reading.Failed(Reasons.of(origin.where(), e));
    }
  }

  Reading line(
      JsonDocument.Parser parser, String line, String otherwiseId, String where, Origin origin) {
    try {
      JsonDocument json = parser.parse(line);
      if (json.text().isEmpty()) {
        throw new ColumnException(1, "no text");
      }
      Document document =
          json.metadata().complete(Document.of(json.id().orElse(otherwiseId), json.text().get()));
      return settled(Report.of(completed(document, origin), where));
    } catch (ColumnException e) {
      return new Reading.Failed(
          new ReadFailure(where + ":" + e.column(), e.getMessage(), Reason.FORMAT));
    }
  }

  Reading page(byte[] bytes, Origin origin) {
    try {
      return page(pages.reader().read(bytes, origin.context()), origin);
    } catch (UnreadableException e) {
      return new Reading.Failed(Reasons.of(origin.where(), e));
    }
  }

  private Reading page(Page page, Origin origin) throws UnreadableException {
    if (page.body().isEmpty()) {
      return new Reading.Skipped(origin.where(), SkipReason.NO_ARTICLE, page.title().orElse(""));
    }
    String text = page.title().map(each -> each + "\n\n").orElse("") + page.body();
    if (text.length() > limits.maxDocumentChars()) {
      throw TextFile.tooLong(limits);
    }
    Optional<String> url = page.canonicalUrl().or(origin.context()::url);
    Document document =
        new Document(
            origin.base(),
            text,
            page.title(),
            url,
            page.publisher().or(() -> url.flatMap(Drafts::host)),
            page.published());
    return settled(
        new Report(completed(document, origin), origin.where(), page.author(), page.publishedAt()));
  }

  Reading row(TableRows.Row row, String otherwiseId, String where, Origin origin) {
    Optional<String> text = row.field("text");
    if (text.isEmpty()) {
      return new Reading.Failed(new ReadFailure(where, "no text in this row", Reason.FORMAT));
    }
    Optional<String> published = row.field("published");
    Optional<PublicationDay> day = published.flatMap(pages.reader()::day);
    if (published.isPresent() && day.isEmpty()) {
      return new Reading.Failed(
          new ReadFailure(
              where,
              "published is not a date such as 2024-03-05: " + published.get(),
              Reason.FORMAT));
    }
    if (text.get().length() > limits.maxDocumentChars()) {
      return new Reading.Failed(Reasons.of(where, TextFile.tooLong(limits)));
    }
    Document document =
        new Document(
            row.field("id").orElse(otherwiseId),
            text.get(),
            row.field("title"),
            row.field("url"),
            row.field("publisher"),
            day.map(PublicationDay::day));
    return settled(
        new Report(
            completed(document, origin),
            where,
            row.field("author"),
            day.flatMap(PublicationDay::moment)));
  }

  /** What the feed itself has of an article. */
  Reading entry(FeedEntry entry, String id, String where, Origin origin) {
    String body = pages.reader().text(entry.html());
    if (body.isBlank() && entry.title().isEmpty()) {
      return new Reading.Skipped(where, SkipReason.NO_ARTICLE, "");
    }
    String text =
        entry.title().map(each -> body.startsWith(each) ? "" : each + "\n\n").orElse("") + body;
    Document document =
        new Document(
            id, text.strip(), entry.title(), entry.url(), entry.publisher(), entry.published());
    return settled(
        new Report(completed(document, origin), where, entry.author(), entry.publishedAt()));
  }

  /** The page that a feed leads to, with what the feed knows where the page is silent. */
  Reading linked(byte[] bytes, FeedEntry entry, Origin origin) {
    Reading reading = page(bytes, origin);
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    Document page = read.report().document();
    Document document =
        new Document(
            page.id(),
            page.text(),
            page.title(),
            page.url().or(entry::url),
            page.publisher().or(entry::publisher),
            page.published().or(entry::published));
    return new Reading.Read(
        new Report(
            document,
            origin.where(),
            read.report().author().or(entry::author),
            read.report().publishedAt().or(entry::publishedAt)));
  }

  /** A report, if its language is one that is wanted. */
  private Reading settled(Report report) {
    if (!arabicOnly) {
      return new Reading.Read(report);
    }
    Optional<SkipReason> skip =
        switch (languages.of(report.document().text())) {
          case ARABIC, UNDETERMINED -> Optional.empty();
          case PERSIAN -> Optional.of(SkipReason.PERSIAN);
          case URDU -> Optional.of(SkipReason.URDU);
          case KURDISH -> Optional.of(SkipReason.KURDISH);
          case ENGLISH -> Optional.of(SkipReason.ENGLISH);
          case OTHER -> Optional.of(SkipReason.OTHER_LANGUAGE);
          case MIXED -> Optional.of(SkipReason.MIXED_LANGUAGES);
        };
    return skip.isEmpty()
        ? new Reading.Read(report)
        : new Reading.Skipped(report.where(), skip.get(), report.document().title().orElse(""));
  }

  /** What a document says of itself goes before what the folder's index says. */
  private static Document completed(Document document, Origin origin) {
    return origin.index().getOrDefault(document.id(), Metadata.NONE).complete(document);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(each -> each.toLowerCase(Locale.ROOT))
          .map(each -> each.startsWith("www.") ? each.substring(4) : each);
    } catch (IllegalArgumentException e) {
      // an address of no known form has no host
      return Optional.empty();
    }
  }
}
