package org.tawatur.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Span;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Tags texts with the built-in pack and shows the result in one line. */
final class Tagged {
  static final TimeTagger TAGGER = TimeTagger.from(Pack.builtin());

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 17);

  private Tagged() {}

  static List<TimeMention> mentions(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return TAGGER.tag(tokens, 0, tokens.size());
  }

  /** The windows of all mentions as {@code from..to}, or {@code none}; empty if there is none. */
  static String windows(String text, LocalDate published) {
    return mentions(text).stream()
        .map(mention -> show(mention.expression().window(Optional.of(published))))
        .collect(Collectors.joining(" "));
  }

  /** The wordings of all mentions. */
  static List<String> wordings(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return TAGGER.tag(tokens, 0, tokens.size()).stream()
        .map(
            mention -> {
              Span span = tokens.original(mention.from(), mention.to());
              return text.substring(span.start(), span.end());
            })
        .toList();
  }

  static String show(Window window) {
    if (window.from().isEmpty() || window.to().isEmpty()) {
      return "none";
    }
    LocalDate from = window.from().get();
    LocalDate to = window.to().get();
    return from.equals(to) ? from.toString() : from + ".." + to;
  }
}
