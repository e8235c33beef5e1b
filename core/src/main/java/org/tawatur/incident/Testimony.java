package org.tawatur.incident;

import java.util.List;
import java.util.Objects;
import org.tawatur.origin.ChainLink;
import org.tawatur.record.Stance;

/**
 * What one record says on whose word: the chain from the outlet to its end. Immutable.
 *
 * @param record the record's id
 * @param stance what the source does with the happening
 * @param chain the outlet first, then each source behind the one before it
 * @param origin the key of whom it rests on in the end; for a reprint an origin of the original
 */
public record Testimony(String record, Stance stance, List<ChainLink> chain, String origin) {

  /**
   * Copies the chain.
   *
   * @throws IllegalArgumentException if the chain is empty
   */
  public Testimony {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(origin, "origin");
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a chain has an outlet: " + record);
    }
  }
}
