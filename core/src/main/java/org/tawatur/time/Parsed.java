package org.tawatur.time;

import org.jspecify.annotations.Nullable;

/**
 * What a parser read from some token on.
 *
 * @param to the token after the last one read
 * @param expression what it means
 */
record Parsed(int to, TimeExpression expression) {
  /** The one that reaches further; the first where they are equal. */
  static @Nullable Parsed longer(@Nullable Parsed one, @Nullable Parsed other) {
    return one == null || (other != null && other.to > one.to) ? other : one;
  }
}
