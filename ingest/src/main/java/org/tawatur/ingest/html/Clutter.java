package org.tawatur.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Takes out of a page what is not its article. */
final class Clutter {
  /** Elements whose content is no text of the page, or stands beside the article by definition. */
  private static final Evaluator NEVER =
      QueryParser.parse(
          "script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video, button,"
              + " input, select, textarea, datalist, dialog, nav, aside, footer, menu, map, math, head >"
              + " link, [hidden], [aria-hidden=true], [role=navigation], [role=search],"
              + " [role=complementary], [role=contentinfo], [role=dialog], [role=alert], [role=menu]");

  /** An element that holds more of the page's text than this holds the article, however named. */
  private static final double ARTICLE_SHARE = 0.6;

  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_HEADING = 60;

  private final PageWords names;
  private final PagePhrases phrases;

  Clutter(PageWords names, PagePhrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** Takes out what stands around the article; what says who wrote it and when stays. */
  void removeAround(Document page) {
    Element body = page.body();
    Set<Element> headed = headed(page);
    Removal.of(
        page.select(NEVER).stream()
            .filter(each -> !each.equals(body) && !headed.contains(each))
            .toList());
    Removal.of(
        body.getAllElements().stream()
            .filter(each -> !each.equals(body) && each.hasAttr("style"))
            .filter(each -> isInvisible(each.attr("style")))
            .toList());
    TextMeasure measure = new TextMeasure(page);
    double whole = Math.max(1, measure.free(body));
    List<Element> clutter = new ArrayList<>();
    for (Element each : body.getAllElements()) {
      boolean plain =
          each.attributesSize() == 0 || each.equals(body) || each.normalName().equals("h1");
      if (!plain
          && names.of(each).contains(PageWords.Sort.CLUTTER)
          && measure.free(each) < ARTICLE_SHARE * whole
          && !headed.contains(each)) {
        clutter.add(each);
      }
    }
    Removal.of(clutter);
    removeOthers(body, measure);
  }

  /** Takes out who wrote it and when. */
  void removeBylines(Document page) {
    TextMeasure measure = new TextMeasure(page);
    List<Element> bylines = new ArrayList<>();
    for (Element each : page.body().getAllElements()) {
      boolean byline =
          each.normalName().equals("time")
              || (each.attributesSize() > 0 && names.of(each).contains(PageWords.Sort.BYLINE));
      if (byline && !each.equals(page.body()) && measure.chars(each) <= LONGEST_BYLINE) {
        bylines.add(each);
      }
    }
    Removal.of(bylines);
  }

  /** Lists of other articles, told by the words above them. */
  private void removeOthers(Element body, TextMeasure measure) {
    for (Element each : body.getAllElements()) {
      boolean brief = measure.chars(each) > 0 && measure.chars(each) <= LONGEST_HEADING;
      if (brief
          && Blocks.isBlock(each)
          && attached(each, body)
          && phrases.headsOthers(each.text())) {
        removeFrom(each, body, measure);
      }
    }
  }

  /** The heading, with the box that it heads or the links that follow it. */
  private static void removeFrom(Element heading, Element body, TextMeasure measure) {
    Element box = heading;
    Element parent = box.parent();
    while (parent != null
        && !parent.equals(body)
        && box.equals(parent.firstElementChild())
        && isList(parent, measure, heading)) {
      box = parent;
      parent = box.parent();
    }
    Element next = box.nextElementSibling();
    while (next != null && (isList(next, measure, heading) || measure.chars(next) == 0)) {
      Element after = next.nextElementSibling();
      next.remove();
      next = after;
    }
    box.remove();
  }

  /** Mostly links, the heading not counted. */
  private static boolean isList(Element element, TextMeasure measure, Element heading) {
    int free = measure.free(element) - measure.free(heading);
    int linked = measure.chars(element) - measure.free(element);
    return linked > 0 && free <= linked;
  }

  private static boolean attached(Element element, Element body) {
    Element at = element;
    while (at != null && !at.equals(body)) {
      at = at.parent();
    }
    return body.equals(at);
  }

  /** The elements that a main heading is in. */
  private static Set<Element> headed(Document page) {
    Set<Element> headed = new HashSet<>();
    for (Element heading : page.getElementsByTag("h1")) {
      Element at = heading;
      // as far up as no other heading has led
      while (at != null && headed.add(at)) {
        at = at.parent();
      }
    }
    return headed;
  }

  private static boolean isInvisible(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
