package org.tawatur.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes elements as lines: a paragraph, list item, caption or table row each. The cells of a row
 * are set apart by bars.
 */
final class BodyText {
  private static final String CELLS = " | ";

  private final PagePhrases phrases;
  private final Optional<String> title;

  BodyText(PagePhrases phrases, Optional<String> title) {
    this.phrases = phrases;
    this.title = title;
  }

  String of(List<Element> parts) {
    Lines lines = new Lines();
    parts.forEach(each -> each.traverse(lines));
    lines.end();
    StringBuilder text = new StringBuilder();
    for (String each : lines.lines) {
      // the headline is told apart already
      boolean headline = text.isEmpty() && title.filter(each::equals).isPresent();
      if (!headline && !phrases.isService(each)) {
        text.append(text.isEmpty() ? "" : "\n").append(each);
      }
    }
    return text.toString();
  }

  /** Collects the lines on the way through the elements. */
  private static final class Lines implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int preformatted;
    private boolean space;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        if (element.normalName().equals("br") || begins(element)) {
          end();
        } else if (Blocks.isCell(element) && !line.isEmpty()) {
          line.append(CELLS);
          space = false;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        if (begins(element)) {
          end();
        }
      }
    }

    /** Within a cell, paragraphs do not break the row. */
    private static boolean begins(Element element) {
      if (!Blocks.isBlock(element)) {
        return false;
      }
      Element parent = element.parent();
      return parent == null || !Blocks.isCell(parent);
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' && preformatted > 0) {
          end();
        } else if (Character.isWhitespace(c) || c == '\u00a0') {
          space = true;
        } else {
          if (space && !line.isEmpty()) {
            line.append(' ');
          }
          space = false;
          line.append(c);
        }
      }
    }

    private void end() {
      String text = line.toString().strip();
      if (!text.isEmpty() && !text.equals("|")) {
        lines.add(text);
      }
      line.setLength(0);
      space = false;
    }
  }
}
