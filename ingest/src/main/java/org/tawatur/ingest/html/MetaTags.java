package org.tawatur.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page, OpenGraph's among them, by name. */
final class MetaTags {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");
  private static final List<String> TITLE =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "headline");
  private static final List<String> URL = List.of("og:url", "twitter:url");
  private static final List<String> PUBLISHER =
      List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
  private static final List<String> AUTHOR =
      List.of("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author");
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "publish_date",
          "publishdate",
          "publication_date",
          "published_date",
          "pubdate",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "article.published",
          "date");

  private final Map<String, String> byName = new HashMap<>();

  MetaTags(Document page) {
    for (Element each : page.getElementsByTag("meta")) {
      String content = each.attr("content").strip();
      for (String attribute : NAMES) {
        String name = each.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          byName.putIfAbsent(name, content);
        }
      }
    }
  }

  Optional<String> title() {
    return first(TITLE);
  }

  Optional<String> url() {
    return first(URL);
  }

  Optional<String> publisher() {
    return first(PUBLISHER);
  }

  /** An address of a profile is no name. */
  Optional<String> author() {
    return first(AUTHOR).filter(each -> !each.startsWith("http"));
  }

  Optional<String> published() {
    return first(PUBLISHED);
  }

  private Optional<String> first(List<String> names) {
    for (String each : names) {
      String content = byName.get(each);
      if (content != null) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }
}
