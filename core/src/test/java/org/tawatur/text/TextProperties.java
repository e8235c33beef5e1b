package org.tawatur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tawatur.Document;
import org.tawatur.record.Span;

/** What holds for every string, however broken. */
class TextProperties {
  private static final Segmenter SEGMENTER =
      new Segmenter(
          new SegmenterSettings(20, 40, 25, 25),
          List.of(
              new BoilerplatePhrase(
                  "ذات صلة",
                  BoilerplatePhrase.Kind.RELATED_HEADING,
                  BoilerplatePhrase.Match.WHOLE_LINE),
              new BoilerplatePhrase(
                  "سانا", BoilerplatePhrase.Kind.DATELINE_TAG, BoilerplatePhrase.Match.CONTAINS),
              new BoilerplatePhrase(
                  "عاجل", BoilerplatePhrase.Kind.ALERT_TAG, BoilerplatePhrase.Match.LINE_START)));

  /** Strings of any characters, and strings of the characters and words that the rules look at. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "قتل",
                "أُصيب",
                "ذات صلة",
                "سانا",
                "عاجل",
                "د",
                "ـ",
                "ـــ",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\r",
                ".",
                "..",
                "…",
                "؟",
                "!",
                "،",
                "؛",
                ":",
                "::",
                "|",
                "-",
                "–",
                "/",
                "#",
                "_",
                "\"",
                "«",
                "»",
                "'",
                "’",
                "(",
                ")",
                "12",
                "٧",
                "1,200",
                "٫",
                "٬",
                ",",
                "SY24",
                "a",
                "🔴",
                "\uD83D",
                "\uDE00",
                "\u200F",
                "\u202E",
                "\u200D",
                "\u064E",
                "\u0654",
                "و",
                "ي",
                "ﻻ",
                "ﷺ",
                "ﷲ",
                "\uD835\uDFD9",
                "\uDB40\uDC20",
                "•",
                "1.",
                "٪",
                "é",
                "e\u0301")
            .list()
            .ofMaxSize(40)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(60), pieces);
  }

  @Property
  void normalizingTwiceIsNormalizingOnce(@ForAll("texts") String text) {
    String once = Normalizer.standard().normalize(text).normalized();
    assertThat(Normalizer.standard().normalize(once).normalized()).isEqualTo(once);
  }

  @Property
  void alignmentIsInBoundsAndMonotone(@ForAll("texts") String text) {
    AlignedText aligned = Normalizer.standard().normalize(text);
    int length = aligned.normalized().length();
    int before = 0;
    for (int n = 0; n < length; n++) {
      Span span = aligned.original(n, n + 1);
      assertThat(span.start()).isBetween(before, text.length() - 1);
      assertThat(span.end()).isBetween(span.start() + 1, text.length());
      before = span.start();
    }
    assertThat(aligned.originalStart(length)).isEqualTo(text.length());
    assertThat(aligned.originalEnd(0)).isZero();
  }

  @Property
  void wholeViewCoversAllButInvisibleCharacters(@ForAll("texts") String text) {
    AlignedText aligned = Normalizer.standard().normalize(text);
    Span all = aligned.original(0, aligned.normalized().length());
    String outside = text.substring(0, all.start()) + text.substring(all.end());
    assertThat(Normalizer.standard().normalize(outside).normalized())
        .matches(left -> left.isEmpty() || left.equals("-"));
  }

  /** Whether two neighbouring tokens exist and share a character. */
  private static boolean shareCharacter(Tokens tokens, int first, int second) {
    return first >= 0
        && second < tokens.size()
        && tokens.original(first, first + 1).end() > tokens.original(second, second + 1).start();
  }

  /**
   * The original behind a token normalises to the token. Not so for a token that is only a part of
   * what one character expands to (ﷺ gives four words), and for a number separator that is a token
   * of its own, since it was one only between digits; nor for a line break, whose original may end
   * in elongation.
   */
  @Property
  void originalOfTokenNormalizesToToken(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      String original = tokens.original(i, i + 1).in(text);
      boolean lineBreak = tokens.kind(i) == TokenKind.LINE_BREAK;
      boolean partOfExpansion =
          shareCharacter(tokens, i - 1, i) || shareCharacter(tokens, i, i + 1);
      if (lineBreak || partOfExpansion || original.startsWith("٫") || original.startsWith("٬")) {
        continue;
      }
      assertThat(Normalizer.standard().normalize(original).normalized())
          .as("token %d", i)
          .isEqualTo(tokens.string(i));
    }
  }

  @Property
  void tokensPartitionTheView(@ForAll("texts") String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    String view = tokens.text().normalized();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(view.substring(end, tokens.start(i))).isBlank();
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(tokens.spaceBefore(i))
          .isEqualTo(i == 0 || tokens.start(i) > end || tokens.kind(i - 1) == TokenKind.LINE_BREAK);
      end = tokens.end(i);
    }
    assertThat(view.substring(end)).isBlank();
  }

  @Property
  void sentencesAreOrderedAndHoldEveryWord(@ForAll("texts") String text) {
    SegmentedText segmented = SEGMENTER.segment(Document.of("any", text));
    Tokens tokens = segmented.tokens();
    int next = 0;
    for (Sentence sentence : segmented.sentences()) {
      assertThat(sentence.from()).isGreaterThanOrEqualTo(next);
      assertThat(sentence.size()).isLessThanOrEqualTo(20 + 16);
      for (int i = next; i < sentence.from(); i++) {
        assertThat(tokens.kind(i)).isNotEqualTo(TokenKind.WORD);
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        assertThat(tokens.kind(i)).isNotEqualTo(TokenKind.LINE_BREAK);
      }
      next = sentence.to();
    }
    for (int i = next; i < tokens.size(); i++) {
      assertThat(tokens.kind(i)).isNotEqualTo(TokenKind.WORD);
    }
  }
}
