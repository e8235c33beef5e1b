package org.tawatur.text;

import java.util.Arrays;
import java.util.Objects;
import org.tawatur.record.Span;

/**
 * A text and its normalised view, with the way back from any place in the view to the original.
 *
 * <p>All offsets are Java {@code char} offsets (UTF-16 units), ends exclusive. Immutable; may be
 * shared between threads.
 *
 * <p>The alignment is kept as runs: within a run the distance between normalised and original
 * offset is the same. A run is added only where something was removed, joined or expanded, so plain
 * text costs next to nothing.
 */
public final class AlignedText {
  private final String original;
  private final String normalized;
  private final int[] runNormalized;
  private final int[] runOriginal;

  /**
   * Run {@code k} begins at normalised offset {@code runNormalized[k]}, which came from {@code
   * runOriginal[k]}.
   */
  AlignedText(String original, String normalized, int[] runNormalized, int[] runOriginal) {
    this.original = Objects.requireNonNull(original, "original");
    this.normalized = Objects.requireNonNull(normalized, "normalized");
    this.runNormalized = runNormalized;
    this.runOriginal = runOriginal;
  }

  /** The text as it was given. */
  public String original() {
    return original;
  }

  /** The normalised view. */
  public String normalized() {
    return normalized;
  }

  /**
   * Where the character at a normalised offset begins in the original.
   *
   * @param n normalised offset, from 0 to the length of the view
   * @return original offset; the length of the original for the end of the view
   * @throws IndexOutOfBoundsException if {@code n} is outside the view
   */
  public int originalStart(int n) {
    Objects.checkIndex(n, normalized.length() + 1);
    if (n == normalized.length()) {
      return original.length();
    }
    int run = runOf(n);
    return runOriginal[run] + n - runNormalized[run];
  }

  /**
   * Where the character before a normalised offset ends in the original. What was removed after the
   * character belongs to it (its diacritics, an elongation), but not trailing invisible characters
   * such as direction marks.
   *
   * @param nEndExclusive normalised offset, from 0 to the length of the view
   * @return original offset, exclusive; 0 for 0
   * @throws IndexOutOfBoundsException if {@code nEndExclusive} is outside the view
   */
  public int originalEnd(int nEndExclusive) {
    Objects.checkIndex(nEndExclusive, normalized.length() + 1);
    if (nEndExclusive == 0) {
      return 0;
    }
    int run = runOf(nEndExclusive - 1);
    int start = runOriginal[run] + nEndExclusive - 1 - runNormalized[run];
    int end = original.length();
    // the parts of an expansion all begin at the same original character: look for the next that
    // does not
    for (int next = nEndExclusive; next < normalized.length(); next++) {
      if (run + 1 < runNormalized.length && runNormalized[run + 1] == next) {
        run++;
      }
      int nextStart = runOriginal[run] + next - runNormalized[run];
      if (nextStart != start) {
        end = nextStart;
        break;
      }
    }
    while (end > start + 1 && Letters.invisible(original.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The original characters behind a range of the view.
   *
   * @param nFrom first normalised offset
   * @param nTo normalised offset after the last; an empty range gives an empty span
   * @return the span in the original, in {@code char} offsets
   * @throws IndexOutOfBoundsException if the range is outside the view
   */
  public Span original(int nFrom, int nTo) {
    Objects.checkFromToIndex(nFrom, nTo, normalized.length());
    int start = originalStart(nFrom);
    return new Span(start, nFrom == nTo ? start : originalEnd(nTo));
  }

  @Override
  public String toString() {
    return normalized;
  }

  private int runOf(int n) {
    int found = Arrays.binarySearch(runNormalized, n);
    return found >= 0 ? found : -found - 2;
  }
}
