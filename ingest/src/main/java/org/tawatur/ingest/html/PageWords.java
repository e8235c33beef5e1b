package org.tawatur.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that a site gives its elements say of them. Immutable. */
final class PageWords {
  private static final String TABLE = "/org/tawatur/ingest/page-words.tsv";
  private static final List<String> NAMES = List.of("class", "id", "role", "itemprop");

  /** A name longer than this is generated and says nothing. */
  private static final int LONGEST_NAME = 400;

  /** What an element's name says. */
  enum Sort {
    CLUTTER,
    BYLINE,
    BODY,
    UPDATED
  }

  private final Map<String, Sort> whole = new HashMap<>();
  private final List<String> beginnings = new ArrayList<>();
  private final Map<String, Sort> byBeginning = new HashMap<>();

  private PageWords() {}

  static PageWords load() {
    PageWords words = new PageWords();
    try (InputStream in = PageWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#' && !line.startsWith("word\t")) {
          words.add(
              line.substring(0, tab),
              Sort.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String word, Sort sort) {
    if (word.endsWith("*")) {
      String beginning = word.substring(0, word.length() - 1);
      beginnings.add(beginning);
      byBeginning.put(beginning, sort);
    } else {
      whole.put(word, sort);
    }
  }

  /** All that an element's names say. */
  Set<Sort> of(Element element) {
    Set<Sort> sorts = EnumSet.noneOf(Sort.class);
    if (element.attributesSize() == 0) {
      return sorts;
    }
    for (String name : NAMES) {
      String value = element.attr(name);
      if (!value.isEmpty() && value.length() <= LONGEST_NAME) {
        read(value, sorts);
      }
    }
    return sorts;
  }

  private void read(String value, Set<Sort> sorts) {
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      boolean letter = i < value.length() && Character.isLetter(value.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(value.charAt(i))
              && Character.isLowerCase(value.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          word(value.substring(start, i).toLowerCase(Locale.ROOT), sorts);
        }
        start = letter ? i : i + 1;
      }
    }
  }

  private void word(String word, Set<Sort> sorts) {
    Sort exact = whole.get(word);
    if (exact != null) {
      sorts.add(exact);
      return;
    }
    for (String each : beginnings) {
      if (word.startsWith(each)) {
        sorts.add(byBeginning.getOrDefault(each, Sort.CLUTTER));
      }
    }
  }
}
