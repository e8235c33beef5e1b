package org.tawatur.ingest;

import java.util.Objects;
import org.tawatur.ingest.archive.ArchiveLimits;

/**
 * How much of an input is taken at most, so that no input can exhaust the memory. Immutable.
 *
 * @param maxDocumentChars the longest text of a document, in chars
 * @param maxLineBytes the longest line of a JSON Lines file, in bytes of UTF-8
 * @param archive how much of archives and of each page in them; its page size holds for all pages
 */
public record Limits(int maxDocumentChars, int maxLineBytes, ArchiveLimits archive) {
  private static final int DOCUMENT_CHARS = 10_000_000;
  private static final int LINE_BYTES = 32 << 20;

  /** Ten million chars a document, 32 MiB a line, and {@link ArchiveLimits#DEFAULT}. */
  public static final Limits DEFAULT = new Limits(DOCUMENT_CHARS, LINE_BYTES);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless both are above zero
   */
  public Limits {
    Objects.requireNonNull(archive, "archive");
    if (maxDocumentChars <= 0 || maxLineBytes <= 0) {
      throw new IllegalArgumentException("limits are above zero");
    }
  }

  /**
   * Limits of texts, with the usual ones of archives.
   *
   * @param maxDocumentChars the longest text of a document, in chars
   * @param maxLineBytes the longest line of a JSON Lines file, in bytes of UTF-8
   */
  public Limits(int maxDocumentChars, int maxLineBytes) {
    this(maxDocumentChars, maxLineBytes, ArchiveLimits.DEFAULT);
  }

  /** The largest page, in bytes. */
  public int maxPageBytes() {
    return archive.maxEntryBytes();
  }
}
