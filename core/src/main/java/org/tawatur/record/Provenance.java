package org.tawatur.record;

import java.util.Objects;

/**
 * What coded a document. Immutable.
 *
 * @param engine the program's name and version
 * @param pack the hash of the packs in use
 */
public record Provenance(String engine, String pack) {

  /** Checks the parts. */
  public Provenance {
    Objects.requireNonNull(engine, "engine");
    Objects.requireNonNull(pack, "pack");
  }
}
