package org.tawatur.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article on a page whose clutter is gone. The weights are Readability's, but for commas:
 * there they are Latin ones, here those of Arabic count too.
 */
final class ArticleBody {
  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double CHARS_PER_POINT = 100;
  private static final double MOST_FOR_LENGTH = 3;
  private static final int LEVELS = 5;
  private static final double NAMED = 25;
  private static final double SIBLING_SHARE = 0.2;
  private static final double LEAST_FOR_SIBLING = 10;
  private static final int SIBLING_PARAGRAPH = 80;
  private static final double SIBLING_LINKS = 0.25;

  /** A box of the article with more links than this is a list of other articles. */
  private static final double MOST_LINKS = 0.5;

  /** Less text than this outside links is no article. */
  private static final int SHORTEST_ARTICLE = 60;

  private final PageWords names;
  private final PagePhrases phrases;

  ArticleBody(PageWords names, PagePhrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** The article's lines; empty if there is none. */
  String of(Document page, Optional<String> title) {
    Element body = page.body();
    TextMeasure measure = new TextMeasure(page);
    Map<Element, Double> scores = scores(body, measure);
    // names may speak against every part of an odd page; then all of it that is no link is the text
    Element top = top(scores, measure).orElse(body);
    if (measure.linkDensity(top) > MOST_LINKS) {
      return "";
    }
    List<Element> parts = parts(top, scores, measure);
    List<Element> boxes = new ArrayList<>();
    int free = 0;
    for (Element part : parts) {
      part.getAllElements().stream()
          .filter(each -> !each.equals(part) && isListOfOthers(each, measure))
          .forEach(boxes::add);
      free += measure.free(part);
    }
    Removal.of(boxes);
    return free < SHORTEST_ARTICLE ? "" : new BodyText(phrases, title).of(parts);
  }

  private Map<Element, Double> scores(Element body, TextMeasure measure) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    Map<Element, Double> seen = new HashMap<>();
    for (Element each : body.getAllElements()) {
      if (isParagraph(each, measure)) {
        int chars = measure.chars(each);
        double points =
            1 + measure.commas(each) + Math.min(chars / CHARS_PER_POINT, MOST_FOR_LENGTH);
        points *= 1 - measure.linkDensity(each);
        vote(each, points, body, scores, seen);
      }
    }
    return scores;
  }

  /** Text of its own, and enough of it. */
  private static boolean isParagraph(Element element, TextMeasure measure) {
    boolean holds = Blocks.isBlock(element) || Blocks.isCell(element);
    return holds && measure.chars(element) >= SHORTEST_PARAGRAPH && Blocks.hasOwnText(element);
  }

  private void vote(
      Element paragraph,
      double points,
      Element body,
      Map<Element, Double> scores,
      Map<Element, Double> seen) {
    Element at = paragraph;
    // a box with text of its own is its own first voter's choice
    if (!at.normalName().equals("p")) {
      scores.merge(at, points + first(at, seen), Double::sum);
    }
    for (int level = 0; level < LEVELS && !at.equals(body); level++) {
      at = at.parent();
      if (at == null) {
        return;
      }
      double share = level == 0 ? points : level == 1 ? points / 2 : points / (level * 3);
      scores.merge(at, share + first(at, seen), Double::sum);
    }
  }

  /** What an element brings with it, once. */
  private double first(Element element, Map<Element, Double> seen) {
    if (seen.containsKey(element)) {
      return 0;
    }
    double weight =
        switch (element.normalName()) {
          case "article", "main" -> 10;
          case "div", "section" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form", "figure", "figcaption" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    Set<PageWords.Sort> says = names.of(element);
    weight += says.contains(PageWords.Sort.BODY) ? NAMED : 0;
    weight -= says.contains(PageWords.Sort.CLUTTER) ? NAMED : 0;
    seen.put(element, weight);
    return weight;
  }

  private static Optional<Element> top(Map<Element, Double> scores, TextMeasure measure) {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> each : scores.entrySet()) {
      double score = each.getValue() * (1 - measure.linkDensity(each.getKey()));
      each.setValue(score);
      if (score > most) {
        best = each.getKey();
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The best element with those siblings that tell the same article. */
  private static List<Element> parts(
      Element top, Map<Element, Double> scores, TextMeasure measure) {
    Element parent = top.parent();
    if (parent == null || top.normalName().equals("body")) {
      return List.of(top);
    }
    double least = Math.max(LEAST_FOR_SIBLING, scores.getOrDefault(top, 0.0) * SIBLING_SHARE);
    List<Element> parts = new ArrayList<>();
    for (Element each : parent.children()) {
      boolean same = !top.className().isEmpty() && each.className().equals(top.className());
      double bonus = same ? scores.getOrDefault(top, 0.0) * SIBLING_SHARE : 0;
      boolean good = scores.containsKey(each) && scores.getOrDefault(each, 0.0) + bonus >= least;
      boolean paragraph =
          each.normalName().equals("p")
              && measure.chars(each) > SIBLING_PARAGRAPH
              && measure.linkDensity(each) < SIBLING_LINKS;
      if (each.equals(top) || good || paragraph) {
        parts.add(each);
      }
    }
    return parts;
  }

  private static boolean isListOfOthers(Element element, TextMeasure measure) {
    boolean box =
        switch (element.normalName()) {
          case "div", "section", "ul", "ol", "dl", "table", "li", "p", "header", "h2", "h3", "h4" ->
              true;
          default -> false;
        };
    return box
        && measure.linkDensity(element) > MOST_LINKS
        && measure.free(element) < SHORTEST_ARTICLE;
  }
}
