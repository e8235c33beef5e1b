package org.tawatur.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry found in a text.
 *
 * @param from the first token
 * @param to the token after the last
 * @param lexeme the entry
 * @param form what the form can be, as bits of {@link Form}
 * @param proclitics what stands before it in its first token, as bits of {@link Clitics}
 * @param enclitic the pronoun at its end, one of the numbers in {@link Clitics}
 * @param exact whether it is written as the lexicon has it; if not, ى stands for ي or ة for ه, or
 *     the other way round
 */
public record Match(
    int from, int to, Lexeme lexeme, int form, int proclitics, int enclitic, boolean exact) {
  public Match {
    Objects.requireNonNull(lexeme, "lexeme");
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens from " + from + " to " + to);
    }
  }

  /** As a record has it, the cheapest to compare first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Match match
        && from == match.from
        && to == match.to
        && form == match.form
        && proclitics == match.proclitics
        && enclitic == match.enclitic
        && exact == match.exact
        && lexeme.equals(match.lexeme);
  }

  @Override
  public int hashCode() {
    return from * 31 + lexeme.index();
  }

  /** The number of tokens, skipped quotes and brackets included. */
  public int length() {
    return to - from;
  }

  /** Whether the entry is of a category. */
  public boolean is(String category) {
    return lexeme.category().equals(category);
  }

  /** Whether the form can be all that the bits of {@link Form} say. */
  public boolean can(int bits) {
    return (form & bits) == bits;
  }
}
