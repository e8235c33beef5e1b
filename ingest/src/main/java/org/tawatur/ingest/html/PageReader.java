package org.tawatur.ingest.html;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.tawatur.ingest.content.Decoded;
import org.tawatur.ingest.content.UnreadableException;
import org.tawatur.lexicon.Pack;

/**
 * Reads pages as articles.
 *
 * <p>The body is found after the method of Arc90's Readability, as Mozilla's Readability.js has it:
 * paragraphs vote for the elements around them by their length and commas, and links count against
 * them. What is said of the article is taken from JSON-LD, then OpenGraph and other {@code meta},
 * then what the page shows.
 *
 * <p>Time grows linearly with the page; nesting beyond 512 elements is flattened. Immutable;
 * threads may share it.
 */
public final class PageReader {
  private static final int DEEPEST = 512;
  private static final int LONGEST_FACT = 1000;

  // read once: reading a query takes longer than running it over a page
  private static final Evaluator NO_TEXT = QueryParser.parse("script, style, template");
  private static final Evaluator AUTHOR = QueryParser.parse("[rel=author], [itemprop=author]");
  private static final Evaluator ROOT = QueryParser.parse("html");
  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical][href]");

  private final PageWords names = PageWords.load();
  private final PagePhrases phrases;
  private final PublicationDate dates;

  /**
   * Makes a reader.
   *
   * @param pack its words for time, and for what pages put around reports
   */
  public PageReader(Pack pack) {
    phrases = new PagePhrases(pack);
    dates = new PublicationDate(new VisibleDates(pack), names);
  }

  /**
   * Reads a page.
   *
   * @param bytes the page as it was sent
   * @param context what is known of it besides
   * @return the article; its body is empty where the page has none
   * @throws UnreadableException if it is in no character set that is read
   */
  public Page read(byte[] bytes, PageContext context) throws UnreadableException {
    List<Charset> declared = DeclaredCharset.of(bytes, context.contentType());
    return read(Decoded.leniently(bytes, declared), context);
  }

  /**
   * Reads a page, or a part of one as feeds carry it.
   *
   * @param html the page as text
   * @param context what is known of it besides
   * @return the article; its body is empty where the page has none
   */
  public Page read(Decoded html, PageContext context) {
    Document page =
        Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html.text(), context.url().orElse(""));
    JsonLd linked = JsonLd.of(page);
    MetaTags meta = new MetaTags(page);
    Optional<Heading> heading = Heading.of(page);
    Optional<String> shown = heading.map(Heading::text);
    Optional<String> title =
        linked.title().or(meta::title).or(() -> shown).or(() -> windowTitle(page));
    Optional<String> publisher = linked.publisher().or(meta::publisher);
    Optional<String> language = language(page);
    Optional<String> address = canonical(page, context).or(meta::url).or(linked::url);
    Clutter clutter = new Clutter(names, phrases);
    clutter.removeAround(page);
    Optional<PublicationDay> published = dates.find(linked, meta, page, heading, context);
    Optional<String> author =
        linked.author().or(meta::author).or(() -> signature(page)).filter(each -> !each.isBlank());
    clutter.removeBylines(page);
    String body = new ArticleBody(names, phrases).of(page, title.or(() -> shown));
    return new Page(
        title.map(each -> withoutSite(each, publisher)).map(PageReader::fact),
        body,
        address.map(PageReader::fact),
        publisher.map(PageReader::fact),
        author.map(PageReader::fact),
        published.map(PublicationDay::day),
        published.flatMap(PublicationDay::moment),
        language,
        html.charset());
  }

  /**
   * Reads a date as people or programs write it.
   *
   * @param written such as {@code 2024-03-05T10:00:00Z} or {@code 5 آذار 2024}
   * @return the day; empty where it names none
   */
  public Optional<PublicationDay> day(String written) {
    return dates.day(written);
  }

  /**
   * The text of a piece of HTML, all of it.
   *
   * @param html such as feeds carry; plain text is HTML too
   * @return a line each paragraph
   */
  public String text(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    page.select(NO_TEXT).remove();
    return new BodyText(phrases, Optional.empty()).of(List.of(page.body()));
  }

  private static Optional<String> windowTitle(Document page) {
    return Optional.of(page.title()).filter(each -> !each.isBlank());
  }

  /** Titles end or begin with the site's name, apart by a sign. */
  private static String withoutSite(String title, Optional<String> site) {
    if (site.isEmpty()) {
      return title;
    }
    String name = site.get();
    for (String sign : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
      if (title.endsWith(sign + name)) {
        return title.substring(0, title.length() - sign.length() - name.length()).strip();
      }
      if (title.startsWith(name + sign)) {
        return title.substring(name.length() + sign.length()).strip();
      }
    }
    return title;
  }

  private static Optional<String> signature(Document page) {
    for (Element each : page.select(AUTHOR)) {
      String name = each.text().strip();
      if (!name.isEmpty() && name.length() < 80) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst(ROOT);
    return Optional.ofNullable(html)
        .map(each -> each.attr("lang").strip())
        .filter(each -> !each.isEmpty() && each.length() < 20);
  }

  private static Optional<String> canonical(Document page, PageContext context) {
    Element link = page.selectFirst(CANONICAL);
    if (link == null) {
      return Optional.empty();
    }
    String href = link.attr("href").strip();
    try {
      URI uri = URI.create(href);
      URI whole = context.url().map(URI::create).map(each -> each.resolve(uri)).orElse(uri);
      return Optional.of(whole.toString()).filter(each -> each.startsWith("http"));
    } catch (IllegalArgumentException e) {
      // an address that is none says nothing
      return Optional.empty();
    }
  }

  /** On one line and of sane length. */
  private static String fact(String text) {
    String line = text.strip().replace('\n', ' ').replace('\r', ' ');
    return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT);
  }
}
