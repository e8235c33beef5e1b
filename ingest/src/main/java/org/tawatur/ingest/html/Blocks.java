package org.tawatur.ingest.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which elements stand on lines of their own. */
final class Blocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private Blocks() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Whether text stands directly in it, not only in blocks within it. */
  static boolean hasOwnText(Element element) {
    for (Node each : element.childNodes()) {
      boolean text = each instanceof TextNode node && !node.isBlank();
      boolean inline =
          each instanceof Element child
              && !isBlock(child)
              && !isCell(child)
              && !child.normalName().equals("a")
              && child.hasText();
      if (text || inline) {
        return true;
      }
    }
    return false;
  }
}
