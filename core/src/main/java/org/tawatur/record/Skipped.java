package org.tawatur.record;

import java.util.Objects;

/**
 * What was seen in a document and not coded. Immutable.
 *
 * @param reason a short fixed word for the cause, such as {@code negated}
 * @param text the words in question, to the letter
 * @param span where they stand
 */
public record Skipped(String reason, String text, Span span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public Skipped {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("what is skipped needs a reason");
    }
  }
}
