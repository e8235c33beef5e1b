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
    lines.dropLinksAtTheEnd();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.lines.size(); i++) {
      String each = lines.lines.get(i);
      if (i + 1 < lines.lines.size() && lines.isLink(i + 1) && phrases.headsOthers(each)) {
        i = lines.afterLinks(i + 1) - 1;
        continue;
      }
      // the headline is told apart already
      boolean headline = text.isEmpty() && title.filter(each::equals).isPresent();
      if (!headline && !phrases.isService(each)) {
        text.append(text.isEmpty() ? "" : "\n").append(each);
      }
    }
    return text.toString();
  }

  /** Collects the lines on the way through the elements. */
  private final class Lines implements NodeVisitor {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Boolean> links = new ArrayList<>();
    private int preformatted;
    private boolean space;
    private int open;
    private int linked;
    private int chars;

    /** Whether a line is nothing but links. */
    boolean isLink(int line) {
      return links.get(line);
    }

    /** The first line from this one on that is more than links. */
    int afterLinks(int from) {
      int line = from;
      while (line < lines.size() && isLink(line)) {
        line++;
      }
      return line;
    }

    /** Lines of links after the last paragraph lead elsewhere; so does the line above them. */
    void dropLinksAtTheEnd() {
      int end = lines.size();
      while (end > 0 && isLink(end - 1)) {
        end--;
      }
      if (end > 0) {
        boolean headed = end < lines.size() && phrases.headsOthers(lines.get(end - 1));
        int kept = headed ? end - 1 : end;
        lines.subList(kept, lines.size()).clear();
        links.subList(kept, links.size()).clear();
        if (headed && kept > 0 && isLink(kept - 1)) {
          dropLinksAtTheEnd();
        }
      }
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        open += element.normalName().equals("a") ? 1 : 0;
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
        open -= element.normalName().equals("a") ? 1 : 0;
        if (begins(element)) {
          end();
        }
      }
    }

    /** Within a cell, paragraphs do not break the row. */
    private boolean begins(Element element) {
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
          chars++;
          linked += open > 0 ? 1 : 0;
        }
      }
    }

    private void end() {
      String text = line.toString().strip();
      if (!text.isEmpty() && !text.equals("|")) {
        lines.add(text);
        links.add(linked > 0 && linked >= chars - 1);
      }
      linked = 0;
      chars = 0;
      line.setLength(0);
      space = false;
    }
  }
}
