package org.tawatur.ingest.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text is in each element of a page, in links and outside, from one walk over it. */
final class TextMeasure {
  private static final Size NONE = new Size();

  private final Map<Element, Size> sizes = new HashMap<>();

  /** The text of an element and all below it. */
  private static final class Size {
    private int chars;
    private int linked;
    private int commas;
  }

  /** Measures an element and all below it as they are now. */
  TextMeasure(Element root) {
    root.traverse(
        new NodeVisitor() {
          private int links;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              count(text);
            } else if (isLink(node)) {
              links++;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (isLink(node)) {
              links--;
            }
            if (node instanceof Element element && !element.equals(root)) {
              pass(element);
            }
          }

          private void count(TextNode node) {
            Element parent = node.parent();
            if (parent == null) {
              return;
            }
            Size size = sizes.computeIfAbsent(parent, each -> new Size());
            String text = node.getWholeText();
            for (int i = 0; i < text.length(); i++) {
              char c = text.charAt(i);
              if (!Character.isWhitespace(c)) {
                size.chars++;
                size.linked += links > 0 ? 1 : 0;
                size.commas += isComma(c) ? 1 : 0;
              }
            }
          }

          private void pass(Element element) {
            Size size = sizes.get(element);
            Element parent = element.parent();
            if (size != null && parent != null) {
              Size above = sizes.computeIfAbsent(parent, each -> new Size());
              above.chars += size.chars;
              above.linked += size.linked;
              above.commas += size.commas;
            }
          }
        });
  }

  private static boolean isLink(Node node) {
    return node instanceof Element element && element.normalName().equals("a");
  }

  private static boolean isComma(char c) {
    return c == '،' || c == ',' || c == '؛' || c == '.' || c == ':';
  }

  /** Chars that are not white space. */
  int chars(Element element) {
    return of(element).chars;
  }

  /** Such chars outside links. */
  int free(Element element) {
    Size size = of(element);
    return size.chars - size.linked;
  }

  int commas(Element element) {
    return of(element).commas;
  }

  /** The share of the text that is in links, from 0 to 1; 0 where there is no text. */
  double linkDensity(Element element) {
    Size size = of(element);
    return size.chars == 0 ? 0 : size.linked / (double) size.chars;
  }

  private Size of(Element element) {
    return sizes.getOrDefault(element, NONE);
  }
}
