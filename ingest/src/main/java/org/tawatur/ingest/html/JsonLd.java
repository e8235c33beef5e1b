package org.tawatur.ingest.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD (schema.org). What does not parse says nothing: many
 * sites write it by hand, and wrongly. Immutable.
 */
final class JsonLd {
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "SocialMediaPosting",
          "Report");
  private static final int DEEPEST = 64;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final Optional<JsonNode> article;

  private JsonLd(Optional<JsonNode> article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        Optional<JsonNode> found = article(script.data());
        if (found.isPresent()) {
          return new JsonLd(found);
        }
      }
    }
    return new JsonLd(Optional.empty());
  }

  Optional<String> title() {
    return text("headline").or(() -> text("name"));
  }

  Optional<String> published() {
    return text("datePublished").or(() -> text("dateCreated"));
  }

  Optional<String> publisher() {
    return name("publisher");
  }

  Optional<String> author() {
    return name("author").or(() -> name("creator"));
  }

  Optional<String> url() {
    return text("url");
  }

  private static Optional<JsonNode> article(String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // broken, as it often is; the page says the same elsewhere
      return Optional.empty();
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isTextual()) {
      String name = type.textValue();
      return ARTICLES.contains(name.substring(name.lastIndexOf('/') + 1));
    }
    for (Iterator<JsonNode> each = type.elements(); each.hasNext(); ) {
      if (isArticle(each.next())) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> text(String field) {
    return article.map(each -> each.path(field)).flatMap(JsonLd::string);
  }

  private Optional<String> name(String field) {
    return article
        .map(each -> each.path(field))
        .map(each -> each.isArray() ? each.path(0) : each)
        .flatMap(each -> each.isObject() ? string(each.path("name")) : string(each));
  }

  private static Optional<String> string(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        // many sites escape JSON as if it were HTML
        ? Optional.of(Parser.unescapeEntities(node.textValue(), false).strip())
        : Optional.empty();
  }
}
