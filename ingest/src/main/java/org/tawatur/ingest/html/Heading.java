package org.tawatur.ingest.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline as it stands on a page. Immutable.
 *
 * @param element where it stands
 * @param text its words
 */
record Heading(Element element, String text) {
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST = 300;
  private static final List<String> SIGNS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " : ", " » ", " « ", " • ");

  /**
   * The first main heading; failing that, the line of the page that is a part of the window's
   * title, which names the site too.
   */
  static Optional<Heading> of(Document page) {
    for (Element each : page.getElementsByTag("h1")) {
      if (each.hasText()) {
        return Optional.of(new Heading(each, each.text()));
      }
    }
    String title = page.title();
    if (title.isBlank() || title.length() > LONGEST) {
      return Optional.empty();
    }
    for (Element each : page.body().getAllElements()) {
      String text = each.ownText();
      if (text.length() <= title.length()
          && !each.normalName().equals("a")
          && isPart(text, title)) {
        return Optional.of(new Heading(each, text));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(String text, String title) {
    int at = text.isEmpty() ? -1 : title.indexOf(text);
    if (at < 0 || text.split(" ", LEAST_WORDS).length < LEAST_WORDS) {
      return false;
    }
    String before = title.substring(0, at);
    String after = title.substring(at + text.length());
    return (before.isEmpty() || SIGNS.stream().anyMatch(before::endsWith))
        && (after.isEmpty() || SIGNS.stream().anyMatch(after::startsWith));
  }
}
