package org.tawatur.ingest;

/**
 * How much of an input is taken at most, so that no input can exhaust the memory. Immutable.
 *
 * @param maxDocumentChars the longest text of a document, in chars
 * @param maxLineBytes the longest line of a JSON Lines file, in bytes of UTF-8
 */
public record Limits(int maxDocumentChars, int maxLineBytes) {
  private static final int DOCUMENT_CHARS = 10_000_000;
  private static final int LINE_BYTES = 32 << 20;

  /** Ten million chars a document, 32 MiB a line. */
  public static final Limits DEFAULT = new Limits(DOCUMENT_CHARS, LINE_BYTES);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless both are above zero
   */
  public Limits {
    if (maxDocumentChars <= 0 || maxLineBytes <= 0) {
      throw new IllegalArgumentException("limits are above zero");
    }
  }
}
