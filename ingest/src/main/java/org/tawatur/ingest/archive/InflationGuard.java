package org.tawatur.ingest.archive;

/** Counts what goes into a decompressor and what comes out. For one thread at a time. */
final class InflationGuard {
  /** Small inputs may grow as they like. */
  private static final long FREE = 16L << 20;

  private final ArchiveLimits limits;
  private long in;
  private long out;

  InflationGuard(ArchiveLimits limits) {
    this.limits = limits;
  }

  void in(long bytes) {
    in += Math.max(0, bytes);
  }

  void out(long bytes) throws LimitException {
    out += Math.max(0, bytes);
    if (out > limits.maxInflatedBytes()) {
      throw new LimitException(
          "grows to more than "
              + limits.maxInflatedBytes()
              + " bytes when decompressed; raise --max-inflated-bytes if it is sound");
    }
    if (out > FREE && out / limits.maxRatio() > in) {
      throw new LimitException(
          "grows to more than "
              + limits.maxRatio()
              + " times its size when decompressed, as made to exhaust the machine; raise"
              + " --max-inflation if it is sound");
    }
  }
}
