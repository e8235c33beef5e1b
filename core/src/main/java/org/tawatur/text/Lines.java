package org.tawatur.text;

import java.util.Arrays;

/**
 * The lines of a text that hold words or numbers, as token ranges without their bullets. Immutable
 * after construction.
 */
final class Lines {
  private static final byte WORD = TokenKind.WORD.code();
  private static final byte NUMBER = TokenKind.NUMBER.code();
  private static final byte LINE_BREAK = TokenKind.LINE_BREAK.code();

  private final Tokens tokens;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int[] words = new int[16];
  private boolean[] bulleted = new boolean[16];
  private int size;

  Lines(Tokens tokens) {
    this.tokens = tokens;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.code(i) == LINE_BREAK) {
        add(start, i);
        start = i + 1;
      }
    }
    add(start, tokens.size());
  }

  int size() {
    return size;
  }

  /** First token, after the bullets. */
  int from(int line) {
    return from[line];
  }

  /** Token after the last. */
  int to(int line) {
    return to[line];
  }

  /** How many tokens are words. */
  int words(int line) {
    return words[line];
  }

  /** Whether a bullet or a number of a list came before the line. */
  boolean bulleted(int line) {
    return bulleted[line];
  }

  boolean endsWith(int line, char c) {
    return tokens.is(to[line] - 1, c);
  }

  /** Whether the line ends as sentences do, closing quotes and brackets aside. */
  boolean endsSentence(int line) {
    int last = to[line] - 1;
    while (last > from[line] && closer(tokens.kind(last))) {
      last--;
    }
    return SentenceSplitter.terminator(tokens, last);
  }

  /** Whether two lines have the same words and numbers. */
  boolean sameWords(int line, int other) {
    int i = from[line];
    int j = from[other];
    while (true) {
      i = nextContent(i, to[line]);
      j = nextContent(j, to[other]);
      if (i == to[line] || j == to[other]) {
        return i == to[line] && j == to[other];
      }
      if (!same(tokens, i++, tokens, j++)) {
        return false;
      }
    }
  }

  private int nextContent(int i, int end) {
    int next = i;
    while (next < end && !content(tokens, next)) {
      next++;
    }
    return next;
  }

  static boolean content(Tokens tokens, int i) {
    // the two first kinds
    return tokens.code(i) <= NUMBER;
  }

  static boolean same(Tokens tokens, int i, Tokens others, int j) {
    int length = tokens.length(i);
    return length == others.length(j)
        && tokens
            .text()
            .normalized()
            .regionMatches(tokens.start(i), others.text().normalized(), others.start(j), length);
  }

  private static boolean closer(TokenKind kind) {
    return kind == TokenKind.QUOTE || kind == TokenKind.BRACKET || kind == TokenKind.SYMBOL;
  }

  private void add(int lineFrom, int lineTo) {
    int start = afterBullets(lineFrom, lineTo);
    int wordCount = 0;
    boolean some = false;
    for (int i = start; i < lineTo; i++) {
      byte code = tokens.code(i);
      if (code == WORD) {
        wordCount++;
      }
      some |= content(tokens, i);
    }
    if (!some) {
      return;
    }
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      words = Arrays.copyOf(words, size * 2);
      bulleted = Arrays.copyOf(bulleted, size * 2);
    }
    from[size] = start;
    to[size] = lineTo;
    words[size] = wordCount;
    bulleted[size++] = start > lineFrom;
  }

  private int afterBullets(int lineFrom, int lineTo) {
    int i = lineFrom;
    while (i < lineTo && bullet(i)) {
      i++;
    }
    if (i + 2 < lineTo
        && tokens.kind(i) == TokenKind.NUMBER
        && tokens.length(i) <= 2
        && !tokens.spaceBefore(i + 1)
        && tokens.spaceBefore(i + 2)
        && enumerator(i + 1)) {
      return i + 2;
    }
    return i;
  }

  private boolean bullet(int i) {
    return switch (tokens.kind(i)) {
      // a hash begins a hashtag, an at sign a name
      case SYMBOL -> !tokens.is(i, '#') && !tokens.is(i, '@');
      case PUNCTUATION -> tokens.is(i, '-') || tokens.is(i, '|');
      default -> false;
    };
  }

  private boolean enumerator(int i) {
    return tokens.is(i, '.') || tokens.is(i, ')') || tokens.is(i, '-');
  }
}
