package org.tawatur.ingest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letters, words and parts of words by which languages are told. Immutable. */
final class LanguageMarks {
  private static final String TABLE = "/org/tawatur/ingest/languages.tsv";

  /** Small words are written with what they belong to; a longer one than this has no mark. */
  private static final int LEAST_AFTER_MARK = 2;

  private final Map<Character, Language> letters = new HashMap<>();
  private final Map<String, Set<Language>> words = new HashMap<>();
  private final Map<String, Language> beginnings = new LinkedHashMap<>();
  private final Map<String, Language> ends = new LinkedHashMap<>();

  private LanguageMarks() {}

  static LanguageMarks load() {
    LanguageMarks marks = new LanguageMarks();
    try (InputStream in = LanguageMarks.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", 3);
        if (cells.length == 3 && line.charAt(0) != '#' && !cells[0].equals("language")) {
          Language language = Language.valueOf(cells[0].toUpperCase(Locale.ROOT));
          for (String each : cells[2].strip().split(" ", -1)) {
            marks.add(language, cells[1], each);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return marks;
  }

  private void add(Language language, String kind, String mark) {
    String key = folded(mark);
    switch (kind) {
      case "letters" -> letters.put(mark.charAt(0), language);
      case "words" -> words.computeIfAbsent(key, any -> new HashSet<>()).add(language);
      case "beginnings" -> beginnings.put(key, language);
      case "ends" -> ends.put(key, language);
      default -> throw new IllegalStateException(TABLE + " has an unknown kind: " + kind);
    }
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(folded(word.charAt(i)));
    }
    return folded.toString();
  }

  /** Keyboards of one language write another: kaf and yeh are one letter here. */
  static char folded(char c) {
    return switch (c) {
      case '\u06a9' -> '\u0643';
      case '\u06cc', '\u0649' -> '\u064a';
      case '\u0623', '\u0625', '\u0622' -> '\u0627';
      default -> c;
    };
  }

  Optional<Language> byLetter(char c) {
    return c < 0x80 ? Optional.empty() : Optional.ofNullable(letters.get(c));
  }

  Set<Language> byWord(String folded) {
    return words.getOrDefault(folded, Set.of());
  }

  /** By its beginning or its end. */
  Optional<Language> byShape(String folded) {
    for (Map.Entry<String, Language> each : beginnings.entrySet()) {
      if (folded.startsWith(each.getKey())
          && folded.length() >= each.getKey().length() + LEAST_AFTER_MARK) {
        return Optional.of(each.getValue());
      }
    }
    for (Map.Entry<String, Language> each : ends.entrySet()) {
      if (folded.endsWith(each.getKey())
          && folded.length() >= each.getKey().length() + LEAST_AFTER_MARK) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
