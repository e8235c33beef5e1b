package org.tawatur.record;

/**
 * A stretch of a document's text, half open. Offsets count Java chars (UTF-16 units) of {@link
 * org.tawatur.Document#text()}; output formats turn them into code points. Immutable.
 *
 * @param start the first char
 * @param end the char after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start <= end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /**
   * How many chars it covers.
   *
   * @return zero or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the two share a char.
   *
   * @param other another span of the same text
   * @return false where they only touch
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Whether the other lies within this one.
   *
   * @param other another span of the same text
   * @return true also where they are equal
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The smallest span that covers both.
   *
   * @param other another span of the same text
   * @return a span from the earlier start to the later end
   */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words it covers.
   *
   * @param text the text in which it counts
   * @return the substring
   * @throws IndexOutOfBoundsException if it reaches past the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
