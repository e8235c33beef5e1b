package org.tawatur.number;

import java.util.List;
import java.util.stream.Collectors;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Span;
import org.tawatur.text.Tokenizer;
import org.tawatur.text.Tokens;

/** Tags texts with the built-in pack and shows the result in one line. */
final class Read {
  static final QuantityTagger TAGGER = QuantityTagger.from(Pack.builtin());

  private Read() {}

  static List<Quantity> quantities(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return TAGGER.tag(tokens, 0, tokens.size());
  }

  /**
   * All quantities as {@code min..max}, {@code min..} without a greatest, {@code n} where both are
   * one.
   */
  static String bounds(String text) {
    return quantities(text).stream().map(Read::show).collect(Collectors.joining(" "));
  }

  /** As {@link #bounds}, those that may count people only. */
  static String people(String text) {
    return quantities(text).stream()
        .filter(quantity -> quantity.unit().mayBePeople())
        .map(Read::show)
        .collect(Collectors.joining(" "));
  }

  static List<String> wordings(String text) {
    Tokens tokens = Tokenizer.standard().tokenize(text);
    return TAGGER.tag(tokens, 0, tokens.size()).stream()
        .map(
            quantity -> {
              Span span = tokens.original(quantity.from(), quantity.to());
              return text.substring(span.start(), span.end());
            })
        .toList();
  }

  private static String show(Quantity quantity) {
    if (quantity.max().isEmpty()) {
      return quantity.min() + "..";
    }
    int max = quantity.max().getAsInt();
    return max == quantity.min() ? String.valueOf(max) : quantity.min() + ".." + max;
  }
}
