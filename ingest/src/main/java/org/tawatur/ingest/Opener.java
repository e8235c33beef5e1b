package org.tawatur.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tawatur.ingest.Source.Step;
import org.tawatur.ingest.archive.GzipStream;
import org.tawatur.ingest.archive.WarcPages;
import org.tawatur.ingest.archive.ZipEntries;
import org.tawatur.ingest.content.Content;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.ingest.feed.Columns;
import org.tawatur.ingest.feed.FeedReader;
import org.tawatur.ingest.feed.OutlineReader;
import org.tawatur.ingest.feed.TableRows;
import org.tawatur.ingest.fetch.Fetched;
import org.tawatur.ingest.fetch.Fetcher;
import org.tawatur.ingest.html.PageContext;

/** Opens inputs as what they are. */
final class Opener {
  private final Limits limits;
  private final Drafts drafts;
  private final JsonDocument.Parser parser;
  private final Columns columns;
  private final Optional<Fetcher> fetcher;
  private final FeedReader feeds = new FeedReader();
  private final OutlineReader outlines = new OutlineReader();

  Opener(ReaderSettings settings, Drafts drafts) {
    this.limits = settings.limits();
    this.drafts = drafts;
    this.columns = settings.columns();
    this.parser = new JsonDocument.Parser(limits);
    // not a reference: that would load the HTTP client at every start
    this.fetcher = settings.fetch().map(each -> new Fetcher(each));
  }

  Limits limits() {
    return limits;
  }

  /**
   * Opens an input.
   *
   * @param in its bytes; closed when they are read, or failed
   */
  Step open(InputStream in, Origin origin) {
    try {
      Step step = opened(in, origin);
      if (!(step instanceof Step.Into)) {
        in.close();
      }
      return step;
    } catch (IOException e) {
      return failed(in, Reasons.of(origin.where(), e));
    } catch (UnreadableException e) {
      return failed(in, Reasons.of(origin.where(), e));
    }
  }

  private static Step failed(InputStream in, ReadFailure failure) {
    try {
      in.close();
    } catch (IOException e) {
      // it failed already, and this says no more
      return new Step.Found(Item.failed(failure));
    }
    return new Step.Found(Item.failed(failure));
  }

  private Step opened(InputStream in, Origin origin) throws IOException, UnreadableException {
    Content content = Content.of(in);
    Optional<Format> told = Format.ofMark(content).or(origin::format);
    if (told.isEmpty() && !origin.named()) {
      return new Step.Other();
    }
    Format format = told.orElseGet(() -> Format.ofStart(content.start()));
    return switch (format) {
      case TEXT -> text(content, origin);
      case LINES ->
          new Step.Into(
              new LinesSource(content.lines(limits.maxLineBytes()), in, origin, parser, drafts));
      case PAGE -> page(content, origin);
      case TABLE ->
          new Step.Into(
              new TableSource(
                  new TableRows(content.utf8(), columns, limits.maxDocumentChars()),
                  origin,
                  drafts));
      case FEED -> feed(content, origin);
      case OUTLINE -> new Step.Into(new OutlineSource(outlines.read(page(content)), origin, this));
      case WARC ->
          new Step.Into(
              new WarcSource(
                  new WarcPages(content.bytes(), limits.archive()), deeper(origin), this));
      case ZIP ->
          new Step.Into(
              new ZipSource(
                  new ZipEntries(content.bytes(), limits.archive()), deeper(origin), this));
      case GZIP -> gzip(content, in, deeper(origin));
    };
  }

  private Origin deeper(Origin origin) throws UnreadableException {
    if (origin.depth() >= limits.archive().maxNesting()) {
      throw new UnreadableException(
          UnreadableException.Cause.LIMIT,
          "more than "
              + limits.archive().maxNesting()
              + " archives within each other; raise --max-nesting if it is sound");
    }
    return origin;
  }

  /** Opens what is packed; the stream below it is closed with it. */
  private Step gzip(Content content, InputStream in, Origin origin)
      throws IOException, UnreadableException {
    String inner = origin.base();
    Optional<Format> format = Format.ofName(inner);
    String base = format.isPresent() ? FileNames.base(inner) : inner;
    GzipStream unpacked = GzipStream.of(content.bytes(), limits.archive());
    Origin within =
        origin.unpacked(base, format.filter(each -> each != Format.GZIP).or(() -> guess(origin)));
    Step step = opened(unpacked, within);
    if (!(step instanceof Step.Into)) {
      in.close();
    }
    return step;
  }

  /** A gzip file whose name says nothing is looked into if it was asked for. */
  private static Optional<Format> guess(Origin origin) {
    return origin.format().filter(each -> each != Format.GZIP && each != Format.ZIP);
  }

  private Step text(Content content, Origin origin) throws IOException, UnreadableException {
    byte[] bytes = content.bytes(TextFile.maxBytes(limits), "--max-document-chars");
    return new Step.Found(new Item(origin.where(), () -> drafts.text(bytes, origin)));
  }

  /** A feed; what looks like none was perhaps not meant to be one. */
  private Step feed(Content content, Origin origin) throws IOException, UnreadableException {
    Format looks = Format.ofStart(content.start());
    if (looks == Format.OUTLINE) {
      return new Step.Into(new OutlineSource(outlines.read(page(content)), origin, this));
    }
    if (looks != Format.FEED && !origin.named()) {
      return new Step.Other();
    }
    return new Step.Into(new FeedSource(feeds.read(page(content)), origin, drafts, fetcher));
  }

  private byte[] page(Content content) throws IOException, UnreadableException {
    return content.bytes(limits.maxPageBytes(), "--max-page-bytes");
  }

  /** Fetches an address, if that is wanted, and opens what it gives. */
  Step fetch(String url, Origin from) {
    if (fetcher.isEmpty()) {
      return new Step.Found(
          Item.failed(
              new ReadFailure(
                  url, "an address; --fetch lets it be fetched", ReadFailure.Reason.REFUSED)));
    }
    try {
      Fetched answer = fetcher.get().get(url);
      if (!answer.ok()) {
        return new Step.Found(
            Item.skipped(
                new Reading.Skipped(
                    url, SkipReason.HTTP_STATUS, Integer.toString(answer.status()))));
      }
      return open(new ByteArrayInputStream(answer.body()), fetched(url, answer, from));
    } catch (UnreadableException e) {
      return new Step.Found(Item.failed(Reasons.of(url, e)));
    }
  }

  private Origin fetched(String url, Fetched answer, Origin from) {
    Clock clock = fetcher.orElseThrow().settings().clock();
    PageContext context =
        new PageContext(
            Optional.of(answer.url().toString()),
            answer.contentType(),
            Optional.of(LocalDate.now(clock)));
    Optional<Format> format =
        answer.contentType().flatMap(Format::ofContentType).filter(each -> each == Format.PAGE);
    return new Origin(url, Keys.of(url, url), format, true, from.depth(), context, from.index());
  }

  private Step page(Content content, Origin origin) throws IOException, UnreadableException {
    byte[] bytes = page(content);
    return new Step.Found(new Item(origin.where(), () -> drafts.page(bytes, origin)));
  }
}
