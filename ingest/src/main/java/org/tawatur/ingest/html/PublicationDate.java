package org.tawatur.ingest.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * When a page was published: what it says to machines, then what it says to people near its
 * headline, then what its address says. Immutable.
 */
final class PublicationDate {
  // read once: reading a query takes longer than running it over a page
  private static final Evaluator MARKED =
      QueryParser.parse("[itemprop=datePublished], time[pubdate]");

  /** A date stands in a short line. */
  private static final int LONGEST_LINE = 160;

  private static final int LONGEST_NEAR = 80;

  /** How many blocks after the headline may hold the date. */
  private static final int NEAR = 6;

  private final VisibleDates visible;
  private final PageWords names;

  PublicationDate(VisibleDates visible, PageWords names) {
    this.visible = visible;
    this.names = names;
  }

  Optional<PublicationDay> find(
      JsonLd linked, MetaTags meta, Document page, Optional<Heading> heading, PageContext context) {
    Optional<LocalDate> captured = context.captured();
    return linked
        .published()
        .flatMap(each -> written(each, captured))
        .or(() -> meta.published().flatMap(each -> written(each, captured)))
        .or(() -> timeElement(page, captured))
        .or(() -> shown(page, heading, captured))
        .or(
            () ->
                context
                    .url()
                    .flatMap(PublicationDate::inAddress)
                    .filter(each -> fits(each, captured)));
  }

  Optional<PublicationDay> day(String written) {
    return written(written, Optional.empty());
  }

  /** Written for machines, or failing that, for people in a place meant for machines. */
  private Optional<PublicationDay> written(String text, Optional<LocalDate> captured) {
    return MachineDates.parse(text)
        .or(() -> visible(text, Optional.empty()))
        .filter(each -> fits(each, captured));
  }

  private Optional<PublicationDay> visible(String text, Optional<LocalDate> captured) {
    return visible.first(text, captured).map(day -> new PublicationDay(day, Optional.empty()));
  }

  /** Nothing is published after it was fetched; a day's grace for the zones of the earth. */
  private static boolean fits(PublicationDay moment, Optional<LocalDate> captured) {
    return captured.isEmpty() || !moment.day().isAfter(captured.get().plusDays(1));
  }

  private Optional<PublicationDay> timeElement(Document page, Optional<LocalDate> captured) {
    Elements marked = page.select(MARKED);
    Elements times = page.getElementsByTag("time");
    for (Elements set : List.of(marked, times)) {
      for (Element each : set) {
        if (names.of(each).contains(PageWords.Sort.UPDATED)) {
          continue;
        }
        Optional<PublicationDay> found =
            Optional.of(each.attr("datetime"))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(each.attr("content")))
                .filter(text -> !text.isBlank())
                .flatMap(text -> written(text, captured))
                .or(() -> line(each.text(), captured));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** In elements named for it, then in the short blocks next to the headline. */
  private Optional<PublicationDay> shown(
      Document page, Optional<Heading> heading, Optional<LocalDate> captured) {
    List<String> named = new ArrayList<>();
    TextMeasure measure = new TextMeasure(page);
    for (Element each : page.body().getAllElements()) {
      if (each.attributesSize() > 0 && measure.chars(each) <= LONGEST_LINE) {
        Set<PageWords.Sort> sorts = names.of(each);
        if (sorts.contains(PageWords.Sort.BYLINE) && !sorts.contains(PageWords.Sort.UPDATED)) {
          named.add(each.text());
        }
      }
    }
    Optional<PublicationDay> found = first(named, captured);
    if (found.isPresent() || heading.isEmpty()) {
      return found;
    }
    // next to the headline, but not in a sentence: that may tell when something happened
    List<String> near =
        near(heading.get().element()).stream()
            .filter(each -> each.length() <= LONGEST_NEAR && !each.endsWith("."))
            .toList();
    return first(near, Optional.empty()).filter(each -> fits(each, captured));
  }

  private Optional<PublicationDay> first(List<String> lines, Optional<LocalDate> captured) {
    for (String each : lines) {
      Optional<PublicationDay> found = line(each, captured);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationDay> line(String text, Optional<LocalDate> captured) {
    if (text.isBlank() || text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    // first without the day of capture: a full date is worth more than "two hours ago"
    return visible(text, Optional.empty())
        .or(() -> MachineDates.parse(text))
        .or(() -> visible(text, captured))
        .filter(each -> fits(each, captured));
  }

  /** The short texts before and after the headline, nearest first. */
  private static List<String> near(Element heading) {
    List<String> texts = new ArrayList<>();
    Element at = heading;
    for (int up = 0;
        up < 3 && at != null && !at.normalName().equals("body");
        up++, at = at.parent()) {
      Element next = at.nextElementSibling();
      for (int i = 0; i < NEAR && next != null; i++, next = next.nextElementSibling()) {
        texts.add(next.text());
        next.children().forEach(each -> texts.add(each.text()));
      }
      Element before = at.previousElementSibling();
      for (int i = 0; i < 2 && before != null; i++, before = before.previousElementSibling()) {
        texts.add(before.text());
      }
    }
    return texts;
  }

  /** Year, month and day in a row in the path: {@code /2024/03/05/}, {@code /2024-3-5/}. */
  private static Optional<PublicationDay> inAddress(String url) {
    int[] numbers = new int[3];
    int count = 0;
    int path = url.indexOf('/', url.indexOf("//") + 2);
    int i = Math.max(0, path);
    while (i < url.length()) {
      int start = i;
      while (i < url.length() && url.charAt(i) >= '0' && url.charAt(i) <= '9') {
        i++;
      }
      int digits = i - start;
      boolean year = count == 0 && digits == 4;
      boolean part = count > 0 && (digits == 1 || digits == 2);
      if (year || part) {
        numbers[count++] = Integer.parseInt(url, start, i, 10);
      } else if (digits > 0) {
        count = 0;
      }
      if (count == 3) {
        return day(numbers);
      }
      boolean sign = i < url.length() && (url.charAt(i) == '/' || url.charAt(i) == '-');
      if (!sign) {
        count = 0;
      }
      i++;
    }
    return Optional.empty();
  }

  private static Optional<PublicationDay> day(int[] numbers) {
    try {
      boolean likely = numbers[0] >= 1990 && numbers[0] < 2100;
      return likely
          ? Optional.of(
              new PublicationDay(
                  LocalDate.of(numbers[0], numbers[1], numbers[2]), Optional.empty()))
          : Optional.empty();
    } catch (DateTimeException e) {
      // numbers that are no day
      return Optional.empty();
    }
  }
}
