package org.tawatur.evaluation;

import java.util.Optional;
import org.tawatur.record.Span;

/**
 * Where the evidence of answers stands in one document, and whether two stand in the same sentence.
 */
final class Placing {
  private static final String SENTENCE_ENDS = ".\n؟!";

  private final Optional<String> text;

  Placing(Optional<String> text) {
    this.text = text;
  }

  /**
   * The evidence's span: chars of the text where there is one, else code points as they were given.
   */
  Optional<Span> of(Answer answer) {
    if (answer.evidenceSpan().isPresent()) {
      Span codePoints = answer.evidenceSpan().get();
      return Optional.of(text.map(t -> chars(t, codePoints)).orElse(codePoints));
    }
    return text.flatMap(t -> find(t, answer.evidence().orElse("")));
  }

  /** True also where either cannot be placed: then kind and type alone decide. */
  boolean touch(Optional<Span> gold, Optional<Span> predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return true;
    }
    Span g = text.map(t -> sentences(t, gold.get())).orElse(gold.get());
    Span p = text.map(t -> sentences(t, predicted.get())).orElse(predicted.get());
    return g.start() < p.end() && p.start() < g.end();
  }

  private static Optional<Span> find(String text, String evidence) {
    int at = evidence.isEmpty() ? -1 : text.indexOf(evidence);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + evidence.length()));
  }

  private static Span chars(String text, Span codePoints) {
    int length = text.codePointCount(0, text.length());
    int start = text.offsetByCodePoints(0, Math.min(codePoints.start(), length));
    int end = text.offsetByCodePoints(0, Math.min(codePoints.end(), length));
    return new Span(start, end);
  }

  /**
   * From the start of the sentence in which the span starts to the end of the one in which it ends.
   */
  private static Span sentences(String text, Span span) {
    int start = span.start();
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = Math.max(span.end() - 1, span.start());
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, Math.max(start, Math.min(end, text.length())));
  }
}
