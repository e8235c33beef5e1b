package org.tawatur.text;

import org.tawatur.text.BoilerplatePhrase.Kind;

/**
 * Finds datelines: whole lines between headline and report, and what stands before the first
 * sentence. One instance serves one text; not shared between threads.
 *
 * <p>The judgement is by shape (how many words, which separators, brackets or a date) and by the
 * tags of the pack; a colon alone is not enough, for it more often follows a source.
 */
final class Datelines {
  private static final int MAX_LINE_WORDS = 6;
  private static final int MAX_LINE_WORDS_UNTAGGED = 4;
  private static final int MAX_LINE_WORDS_PLAIN = 3;
  private static final int MAX_PREFIX_TOKENS = 24;
  private static final int MAX_PREFIX_WORDS = 6;
  private static final int MAX_PIECE_WORDS = 3;
  private static final int MIN_WORDS_AFTER = 3;

  private final Tokens tokens;
  private final PhraseIndex phrases;
  private final int[] words = new int[MAX_PREFIX_TOKENS];
  private int count;

  Datelines(Tokens tokens, PhraseIndex phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Whether a line before the report's first sentence is a dateline. */
  boolean headLine(Lines lines, int line) {
    if (lines.words(line) > MAX_LINE_WORDS || lines.bulleted(line) || lines.endsSentence(line)) {
      return false;
    }
    int from = lines.from(line);
    int to = lines.to(line);
    if (to - from > MAX_PREFIX_TOKENS || lines.words(line) <= MAX_LINE_WORDS_PLAIN) {
      return to - from <= MAX_PREFIX_TOKENS;
    }
    collect(from, to);
    if (tagStandsApart(from, to, true)) {
      return true;
    }
    boolean separated = false;
    for (int i = from; i < to; i++) {
      separated |= separator(i);
    }
    return separated && lines.words(line) <= MAX_LINE_WORDS_UNTAGGED;
  }

  /** Whether a line holds nothing but a tag, such as "عاجل". */
  boolean tagOnly(Lines lines, int line) {
    if (lines.words(line) > MAX_PIECE_WORDS) {
      return false;
    }
    collect(lines.from(line), lines.to(line));
    return count > 0
        && Math.max(tagLength(0, Kind.ALERT_TAG), tagLength(0, Kind.DATELINE_TAG)) == count;
  }

  /** Whether a line within the report is a place that heads the items below: "حلب::". */
  boolean section(Lines lines, int line) {
    int to = lines.to(line);
    return lines.words(line) <= MAX_PIECE_WORDS
        && to - lines.from(line) > 2
        && tokens.is(to - 1, ':')
        && tokens.is(to - 2, ':');
  }

  /** Whether all the words of a line are hashtags. */
  boolean hashtags(Lines lines, int line) {
    int to = lines.to(line);
    boolean in = false;
    for (int i = lines.from(line); i < to; i++) {
      switch (tokens.kind(i)) {
        case WORD, NUMBER -> {
          if (!in) {
            return false;
          }
          in = false;
        }
        // one hash for all the words that underscores join; a number may stick to a word
        case SYMBOL -> in = tokens.is(i, '#') || tokens.is(i, '_');
        default -> in = false;
      }
      if (i + 1 < to && !tokens.spaceBefore(i + 1) && tokens.kind(i + 1) == TokenKind.NUMBER) {
        in = true;
      }
    }
    return true;
  }

  /**
   * The end of the dateline before a sentence.
   *
   * @param from first token of the line
   * @param to token after its last
   * @param role title and body differ: in a title "X: ..." names the source
   * @param first whether it is the report's first line
   * @return token after the dateline, its separator included; {@code from} if there is none
   */
  int prefixEnd(int from, int to, SentenceRole role, boolean first) {
    int limit = Math.min(to, from + MAX_PREFIX_TOKENS);
    collect(from, limit);
    int best = alertEnd(from, limit);
    int pieceWords = 0;
    int allWords = 0;
    int depth = 0;
    for (int i = Math.max(from, best); i < limit; i++) {
      TokenKind kind = tokens.kind(i);
      if (kind == TokenKind.WORD) {
        allWords++;
        if (++pieceWords > MAX_PIECE_WORDS + (depth > 0 ? 1 : 0) || allWords > MAX_PREFIX_WORDS) {
          break;
        }
      } else if (kind == TokenKind.BRACKET) {
        depth += tokens.is(i, '(') ? 1 : -1;
        pieceWords = 0;
      } else if (kind == TokenKind.PUNCTUATION) {
        if (!separator(i)) {
          if (abbreviationDot(i)) {
            continue;
          }
          break;
        }
        if (depth == 0 && enoughAfter(i + 1, to) && accepted(from, i, to, allWords, role, first)) {
          best = i + 1;
        }
        pieceWords = 0;
      }
    }
    return best;
  }

  private boolean accepted(
      int from, int at, int to, int wordsBefore, SentenceRole role, boolean first) {
    if (wordsBefore == 0) {
      return false;
    }
    boolean spaceAfter = tokens.spaceBefore(at + 1);
    if (tokens.is(at, '|')) {
      return wordsBefore <= MAX_PREFIX_WORDS - 1;
    }
    if (!first || role == SentenceRole.TITLE) {
      return false;
    }
    // "سانا: ..." names a source, "دمشق (سانا): ..." is a dateline
    if (tokens.is(at, ':') ? tagStandsApart(from, at, false) : tagged(from, at)) {
      return true;
    }
    if (tokens.is(at, '/')) {
      return spaceAfter
          && tokens.kind(at - 1) != TokenKind.NUMBER
          && wordsBefore <= MAX_LINE_WORDS_UNTAGGED;
    }
    if (!tokens.is(at, '-') || !spaceAfter) {
      return false;
    }
    if (tokens.is(at - 1, ')') && wordsOutsideBrackets(from, at) <= 2) {
      return true;
    }
    if (tokens.kind(at - 1) == TokenKind.NUMBER && tokens.length(at - 1) == 4) {
      return wordsBefore <= MAX_PIECE_WORDS;
    }
    return wordsBefore == 1 && tokens.spaceBefore(at) && !spacedDash(at + 1, to);
  }

  /** Whether a tag comes before the separator, as a part of its own or after one word. */
  private boolean tagged(int from, int at) {
    return (count > 1 && words[1] < at && tagEndsApart(1, at)) || tagStandsApart(from, at, true);
  }

  /**
   * Whether a tag before {@code at} is a part of its own between separators, brackets or numbers.
   */
  private boolean tagStandsApart(int from, int at, boolean orFirst) {
    for (int p = 0; p < count && words[p] < at; p++) {
      boolean begins = words[p] == from ? orFirst : tokens.kind(words[p] - 1) != TokenKind.WORD;
      if (begins && tagEndsApart(p, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean tagEndsApart(int p, int at) {
    int length = tagLength(p, Kind.DATELINE_TAG);
    if (length == 0 || words[p + length - 1] >= at) {
      return false;
    }
    int next = words[p + length - 1] + 1;
    return next >= at || tokens.kind(next) != TokenKind.WORD;
  }

  private int wordsOutsideBrackets(int from, int at) {
    int outside = 0;
    boolean in = false;
    for (int i = from; i < at; i++) {
      if (tokens.kind(i) == TokenKind.BRACKET) {
        in = tokens.is(i, '(');
      } else if (!in && tokens.kind(i) == TokenKind.WORD) {
        outside++;
      }
    }
    return outside;
  }

  /** Whether another dash between spaces follows soon: the first then opens an aside. */
  private boolean spacedDash(int from, int to) {
    int end = Math.min(to - 1, from + 60);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, '-') && tokens.spaceBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean enoughAfter(int from, int to) {
    int some = 0;
    for (int i = from; i < to && some < MIN_WORDS_AFTER; i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        some++;
      }
    }
    return some == MIN_WORDS_AFTER;
  }

  /** The end of an announcement such as "عاجل:" or "بالفيديو.."; {@code from} if there is none. */
  private int alertEnd(int from, int limit) {
    if (count == 0 || words[0] != from) {
      return from;
    }
    int length = tagLength(0, Kind.ALERT_TAG);
    if (length == 0) {
      return from;
    }
    int i = words[length - 1] + 1;
    int end = i;
    while (end < limit
        && tokens.kind(end) == TokenKind.PUNCTUATION
        && (separator(end) || SentenceSplitter.terminator(tokens, end))) {
      end++;
    }
    return end > i && enoughAfter(end, limit) ? end : from;
  }

  private void collect(int from, int limit) {
    count = 0;
    for (int i = from; i < limit && count < words.length; i++) {
      if (tokens.kind(i) == TokenKind.WORD) {
        words[count++] = i;
      }
    }
  }

  private int tagLength(int p, Kind kind) {
    return phrases.tag(tokens, words, p, count, kind).map(PhraseIndex.Found::words).orElse(0);
  }

  private boolean separator(int i) {
    if (tokens.kind(i) != TokenKind.PUNCTUATION) {
      return false;
    }
    return switch (tokens.charAt(i, 0)) {
      case '-', '/', ':', '|' -> true;
      default -> false;
    };
  }

  private boolean abbreviationDot(int i) {
    return tokens.is(i, '.')
        && i > 0
        && tokens.kind(i - 1) == TokenKind.WORD
        && tokens.length(i - 1) == 1;
  }
}
