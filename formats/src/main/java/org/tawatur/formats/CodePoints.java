package org.tawatur.formats;

import java.util.Arrays;
import org.tawatur.record.Span;

/**
 * Turns offsets in chars into offsets in code points, in logarithmic time; a lone surrogate is a
 * code point of its own. Immutable.
 */
final class CodePoints {
  /** The offsets of the low surrogates of all pairs. */
  private final int[] lows;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    lows = Arrays.copyOf(found, count);
  }

  int of(int chars) {
    int at = Arrays.binarySearch(lows, chars);
    // an offset inside a pair counts as the pair's start
    int before = at >= 0 ? at + 1 : -at - 1;
    return chars - before;
  }

  int start(Span span) {
    return of(span.start());
  }

  int end(Span span) {
    return of(span.end());
  }
}
