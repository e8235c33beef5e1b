package org.tawatur.text;

import java.util.List;

/** Cuts one line into sentences. One instance serves one text; not shared between threads. */
final class SentenceSplitter {
  /** How many marks, and how many closers after them, end one sentence together. */
  private static final int MAX_RUN = 8;

  /** The longest name of a Latin letter in Arabic: "ايه", "كيو". */
  private static final int MAX_LETTER_NAME = 3;

  private final Tokens tokens;
  private final int maxTokens;
  private final List<Sentence> sentences;

  SentenceSplitter(Tokens tokens, int maxTokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.maxTokens = maxTokens;
    this.sentences = sentences;
  }

  /** Whether a token ends sentences. */
  static boolean terminator(Tokens tokens, int i) {
    if (tokens.kind(i) != TokenKind.PUNCTUATION) {
      return false;
    }
    return switch (tokens.charAt(i, 0)) {
      case '.', '؟', '?', '!', '…', '۔' -> true;
      default -> false;
    };
  }

  /** Adds the sentences of a range that holds no line break; nothing for an empty range. */
  void split(int from, int to, SentenceRole role) {
    int lastContent = to - 1;
    while (lastContent >= from && !Lines.content(tokens, lastContent)) {
      lastContent--;
    }
    int start = from;
    int comma = -1;
    boolean content = false;
    boolean quoteOpen = false;
    int i = from;
    while (i < to) {
      if (i - start >= maxTokens) {
        int cut = comma > start + maxTokens / 4 ? comma + 1 : i;
        sentences.add(new Sentence(start, cut, role));
        start = cut;
        comma = -1;
      }
      if (Lines.content(tokens, i)) {
        content = true;
        i++;
        continue;
      }
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.QUOTE) {
        quoteOpen = !quoteOpen;
      } else if (kind == TokenKind.PUNCTUATION) {
        if (terminator(tokens, i)) {
          int runEnd = runEnd(i, to);
          int end = runEnd;
          while (end < to && end - runEnd < MAX_RUN && closes(end, to, quoteOpen)) {
            quoteOpen ^= tokens.kind(end) == TokenKind.QUOTE;
            end++;
          }
          if (content && end <= lastContent && ends(i, runEnd, end, start, role)) {
            sentences.add(new Sentence(start, end, role));
            start = end;
            comma = -1;
            content = false;
          }
          i = end;
          continue;
        }
        if (comma(i)) {
          comma = i;
        }
      }
      i++;
    }
    if (start < to) {
      sentences.add(new Sentence(start, to, role));
    }
  }

  /** The end of the marks that stand together: "...", "؟!". */
  private int runEnd(int i, int to) {
    int end = i + 1;
    while (end < to && end - i < MAX_RUN && !tokens.spaceBefore(end) && terminator(tokens, end)) {
      end++;
    }
    return end;
  }

  /** Whether a quotation mark or bracket after the full stop closes what the sentence opened. */
  private boolean closes(int i, int to, boolean quoteOpen) {
    if (tokens.kind(i) == TokenKind.BRACKET) {
      char c = tokens.charAt(i, 0);
      return c == ')' || c == ']' || c == '}';
    }
    if (tokens.kind(i) != TokenKind.QUOTE) {
      return false;
    }
    boolean spaceAfter = i + 1 >= to || tokens.spaceBefore(i + 1);
    return !tokens.spaceBefore(i) || (quoteOpen && spaceAfter);
  }

  /**
   * Whether the marks from {@code i} to {@code runEnd}, with closers to {@code end}, end a
   * sentence.
   */
  private boolean ends(int i, int runEnd, int end, int start, SentenceRole role) {
    // more of the same sentence: «هل وصلوا؟»، سأل ...
    if (tokens.kind(end) == TokenKind.PUNCTUATION && goesOn(tokens.charAt(end, 0))) {
      return false;
    }
    boolean dots = true;
    for (int k = i; k < runEnd; k++) {
      dots &= tokens.is(k, '.') || tokens.is(k, '…');
    }
    if (!dots) {
      // a question mark between letters is a letter lost in some conversion
      if (tokens.is(i, '?') && tight(i, end)) {
        return false;
      }
      // a doubt in brackets: (؟)
      return i == start || tokens.kind(i - 1) != TokenKind.BRACKET;
    }
    if (runEnd - i > 1 || tokens.is(i, '…')) {
      // headlines use two dots where others use a comma
      return role != SentenceRole.TITLE;
    }
    return !withinWord(i, end, start);
  }

  /** Whether a single full stop belongs to an abbreviation, a number or an address. */
  private boolean withinWord(int i, int end, int start) {
    if (i == start || tokens.spaceBefore(i)) {
      return false;
    }
    TokenKind before = tokens.kind(i - 1);
    boolean tight = end == i + 1 && !tokens.spaceBefore(end);
    if (before == TokenKind.NUMBER) {
      return tight && tokens.kind(end) == TokenKind.NUMBER;
    }
    if (before != TokenKind.WORD) {
      return false;
    }
    if (tokens.length(i - 1) == 1) {
      // "د. أحمد", "أ. ب" go on; "عام 2019 م." ends
      return i - 1 == start || tokens.kind(i - 2) != TokenKind.NUMBER;
    }
    if (initials(i, end, start)) {
      return true;
    }
    return tight
        && Letters.latin(tokens.charAt(i - 1, 0))
        && tokens.kind(end) == TokenKind.WORD
        && Letters.latin(tokens.charAt(end, 0));
  }

  /**
   * Whether the full stop stands in a foreign abbreviation spelled by its letters' names: "سي. آي.
   * ايه".
   */
  private boolean initials(int i, int end, int start) {
    if (tokens.length(i - 1) > MAX_LETTER_NAME
        || tokens.kind(end) != TokenKind.WORD
        || tokens.length(end) > MAX_LETTER_NAME) {
      return false;
    }
    boolean more = end + 1 < tokens.size() && tokens.is(end + 1, '.');
    return more || (i - 2 >= start && tokens.is(i - 2, '.'));
  }

  private boolean tight(int i, int end) {
    return end == i + 1
        && !tokens.spaceBefore(i)
        && !tokens.spaceBefore(end)
        && tokens.kind(end) == TokenKind.WORD;
  }

  private static boolean goesOn(char c) {
    return switch (c) {
      case '،', ',', '؛', ';', ':' -> true;
      default -> false;
    };
  }

  private boolean comma(int i) {
    char c = tokens.charAt(i, 0);
    return goesOn(c) && c != ':';
  }
}
