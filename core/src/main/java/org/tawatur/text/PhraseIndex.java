package org.tawatur.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.text.BoilerplatePhrase.Kind;
import org.tawatur.text.BoilerplatePhrase.Match;

/**
 * Finds the page's phrases in the words of a line. Words compare with ى as ي, ة as ه and without
 * case. Immutable.
 */
final class PhraseIndex {
  private static final int FILTER_BITS = 12;

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /** Which hashes of a first word occur: spares a string for nearly every word. */
  private final boolean[] filter = new boolean[1 << FILTER_BITS];

  PhraseIndex(List<BoilerplatePhrase> phrases) {
    for (BoilerplatePhrase phrase : phrases) {
      List<String> words = new ArrayList<>();
      Tokens tokens = Tokenizer.standard().tokenize(phrase.phrase());
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.kind(i) == TokenKind.WORD) {
          words.add(folded(tokens, i));
        }
        if (words.size() == 1) {
          filter[hash(tokens, i)] = true;
        }
      }
      if (words.isEmpty()) {
        throw new IllegalArgumentException("no word in the phrase: " + phrase.phrase());
      }
      byFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Entry(List.copyOf(words), phrase.kind(), phrase.match()));
    }
    for (List<Entry> entries : byFirstWord.values()) {
      entries.sort(Comparator.comparingInt((Entry entry) -> entry.words.size()).reversed());
    }
  }

  /** What was found: the phrase takes {@code words} words, from the place it was looked for. */
  record Found(Kind kind, int words) {}

  /**
   * Judges a whole line by its words, leaving the tags of datelines aside.
   *
   * @param words indices of the line's words
   * @param count how many of them to look at
   * @return what kind of boilerplate the line is
   */
  Optional<Found> line(Tokens tokens, int[] words, int count) {
    Optional<Found> whole = wholeLine(tokens, words, count);
    if (whole.isPresent()) {
      return whole;
    }
    for (int p = 0; p < count; p++) {
      for (Entry entry : candidates(tokens, words[p])) {
        boolean here = entry.match == Match.CONTAINS || (p == 0 && entry.match == Match.LINE_START);
        if (here && !entry.tag() && entry.matches(tokens, words, p, count)) {
          return Optional.of(new Found(entry.kind, entry.words.size()));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest tag at a place; only tags of the kind asked for. */
  Optional<Found> tag(Tokens tokens, int[] words, int p, int count, Kind kind) {
    for (Entry entry : candidates(tokens, words[p])) {
      if (entry.kind == kind && entry.matches(tokens, words, p, count)) {
        return Optional.of(new Found(kind, entry.words.size()));
      }
    }
    return Optional.empty();
  }

  /** Covers all the words by phrases that may fill a line: "Facebook Twitter WhatsApp". */
  private Optional<Found> wholeLine(Tokens tokens, int[] words, int count) {
    Optional<Found> first = Optional.empty();
    int p = 0;
    while (p < count) {
      Entry longest = null;
      for (Entry entry : candidates(tokens, words[p])) {
        if (!entry.tag() && entry.matches(tokens, words, p, count)) {
          longest = entry;
          break;
        }
      }
      if (longest == null) {
        return Optional.empty();
      }
      if (p == 0) {
        first = Optional.of(new Found(longest.kind, count));
      }
      p += longest.words.size();
    }
    return first;
  }

  private List<Entry> candidates(Tokens tokens, int word) {
    if (!filter[hash(tokens, word)]) {
      return List.of();
    }
    return byFirstWord.getOrDefault(folded(tokens, word), List.of());
  }

  private static int hash(Tokens tokens, int i) {
    int length = tokens.length(i);
    int hash = length;
    for (int k = 0; k < Math.min(length, 4); k++) {
      hash = hash * 31 + fold(tokens.charAt(i, k));
    }
    return (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);
  }

  private static char fold(char c) {
    return switch (c) {
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    };
  }

  private static String folded(Tokens tokens, int i) {
    char[] folded = tokens.string(i).toCharArray();
    for (int k = 0; k < folded.length; k++) {
      folded[k] = fold(folded[k]);
    }
    return new String(folded);
  }

  private record Entry(List<String> words, Kind kind, Match match) {
    boolean tag() {
      return kind == Kind.DATELINE_TAG || kind == Kind.ALERT_TAG;
    }

    boolean matches(Tokens tokens, int[] lineWords, int p, int count) {
      if (p + words.size() > count) {
        return false;
      }
      for (int k = 0; k < words.size(); k++) {
        if (!same(words.get(k), tokens, lineWords[p + k])) {
          return false;
        }
      }
      return true;
    }

    private static boolean same(String word, Tokens tokens, int i) {
      int length = tokens.length(i);
      if (length != word.length()) {
        return false;
      }
      for (int k = 0; k < length; k++) {
        if (fold(tokens.charAt(i, k)) != word.charAt(k)) {
          return false;
        }
      }
      return true;
    }
  }
}
