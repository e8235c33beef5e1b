package org.tawatur.ingest.archive;

/**
 * How much of an archive is taken at most. Immutable.
 *
 * @param maxEntryBytes the largest page in an archive
 * @param maxRatio how many times its size compressed content may grow to, beyond the first
 *     megabytes
 * @param maxInflatedBytes what one compressed input may grow to in all
 * @param maxEntries how many entries an archive may have
 * @param maxNesting how many archives may lie within each other; gzip counts as one
 */
public record ArchiveLimits(
    int maxEntryBytes, int maxRatio, long maxInflatedBytes, long maxEntries, int maxNesting) {
  /** Five MiB a page, 200 times, 256 GiB, 50 million entries, four deep. */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(5 << 20, 200, 256L << 30, 50_000_000, 4);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless all are above zero
   */
  public ArchiveLimits {
    if (maxEntryBytes <= 0
        || maxRatio <= 0
        || maxInflatedBytes <= 0
        || maxEntries <= 0
        || maxNesting <= 0) {
      throw new IllegalArgumentException("limits are above zero");
    }
  }
}
