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
  /** How many characters of a word the filters look at. */
  private static final int HASHED = 4;

  private final FirstWords atStart = new FirstWords();
  private final FirstWords anywhere = new FirstWords();
  private final FirstWords tags = new FirstWords();

  PhraseIndex(List<BoilerplatePhrase> phrases) {
    for (BoilerplatePhrase phrase : phrases) {
      Entry entry = entry(phrase);
      if (phrase.kind() == Kind.DATELINE_TAG || phrase.kind() == Kind.ALERT_TAG) {
        tags.add(entry);
      } else {
        atStart.add(entry);
        if (phrase.match() == Match.CONTAINS) {
          anywhere.add(entry);
        }
      }
    }
  }

  private static Entry entry(BoilerplatePhrase phrase) {
    List<String> words = new ArrayList<>();
    Tokens tokens = Tokenizer.standard().tokenize(phrase.phrase());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        words.add(folded(tokens, i));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word in the phrase: " + phrase.phrase());
    }
    return new Entry(List.copyOf(words), phrase.kind(), phrase.match());
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
      for (Entry entry : (p == 0 ? atStart : anywhere).candidates(tokens, words[p])) {
        if (entry.match != Match.WHOLE_LINE && entry.matches(tokens, words, p, count)) {
          return Optional.of(new Found(entry.kind, entry.words.size()));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest tag at a place; only tags of the kind asked for. */
  Optional<Found> tag(Tokens tokens, int[] words, int p, int count, Kind kind) {
    for (Entry entry : tags.candidates(tokens, words[p])) {
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
      for (Entry entry : atStart.candidates(tokens, words[p])) {
        if (entry.matches(tokens, words, p, count)) {
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

  /** Phrases by their first word, the longest first. */
  private static final class FirstWords {
    private static final int FILTER_BITS = 12;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** Which hashes of a word occur: spares a string for nearly every word. */
    private final boolean[] filter = new boolean[1 << FILTER_BITS];

    void add(Entry entry) {
      String word = entry.words.get(0);
      List<Entry> same = entries.computeIfAbsent(word, first -> new ArrayList<>());
      same.add(entry);
      same.sort(Comparator.comparingInt((Entry e) -> e.words.size()).reversed());
      int hash = word.length();
      for (int k = 0; k < Math.min(word.length(), HASHED); k++) {
        hash = hash * 31 + word.charAt(k);
      }
      filter[slot(hash)] = true;
    }

    List<Entry> candidates(Tokens tokens, int word) {
      int length = tokens.length(word);
      int hash = length;
      for (int k = 0; k < Math.min(length, HASHED); k++) {
        hash = hash * 31 + fold(tokens.charAt(word, k));
      }
      return filter[slot(hash)] ? entries.getOrDefault(folded(tokens, word), List.of()) : List.of();
    }

    private static int slot(int hash) {
      return (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);
    }
  }
}
