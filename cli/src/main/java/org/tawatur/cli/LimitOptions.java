package org.tawatur.cli;

import org.tawatur.ingest.Limits;
import org.tawatur.ingest.archive.ArchiveLimits;
import picocli.CommandLine.Option;

/** How much of an input is read at most. */
final class LimitOptions {
  @Option(
      names = "--max-document-chars",
      paramLabel = "N",
      description = "Longest document that is read, in chars (default: ${DEFAULT-VALUE}).")
  private int maxDocumentChars = Limits.DEFAULT.maxDocumentChars();

  @Option(
      names = "--max-line-bytes",
      paramLabel = "N",
      description =
          "Longest line of JSON Lines that is read, in bytes (default: ${DEFAULT-VALUE}).")
  private int maxLineBytes = Limits.DEFAULT.maxLineBytes();

  @Option(
      names = "--max-page-bytes",
      paramLabel = "N",
      description = "Largest page or feed that is read, in bytes (default: ${DEFAULT-VALUE}).")
  private int maxPageBytes = ArchiveLimits.DEFAULT.maxEntryBytes();

  @Option(
      names = "--max-inflation",
      paramLabel = "N",
      description =
          "How many times its size compressed content may grow to (default: ${DEFAULT-VALUE}).")
  private int maxRatio = ArchiveLimits.DEFAULT.maxRatio();

  @Option(
      names = "--max-inflated-bytes",
      paramLabel = "N",
      description = "What one compressed input may grow to, in bytes (default: ${DEFAULT-VALUE}).")
  private long maxInflatedBytes = ArchiveLimits.DEFAULT.maxInflatedBytes();

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "How many entries of an archive are read (default: ${DEFAULT-VALUE}).")
  private long maxEntries = ArchiveLimits.DEFAULT.maxEntries();

  @Option(
      names = "--max-nesting",
      paramLabel = "N",
      description = "How many archives may lie within each other (default: ${DEFAULT-VALUE}).")
  private int maxNesting = ArchiveLimits.DEFAULT.maxNesting();

  /**
   * The limits.
   *
   * @throws IllegalArgumentException if one of them is not above zero
   */
  Limits limits() {
    return new Limits(
        maxDocumentChars,
        maxLineBytes,
        new ArchiveLimits(maxPageBytes, maxRatio, maxInflatedBytes, maxEntries, maxNesting));
  }

  /** The largest page, in bytes. */
  int maxPageBytes() {
    return maxPageBytes;
  }
}
