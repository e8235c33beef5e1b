package org.tawatur.incident;

import java.util.List;

/**
 * Who says something, or something else instead. Immutable.
 *
 * @param origins the keys of the independent origins, in alphabetical order, each once
 * @param records the ids of the records that say so, in the order of the incident's members
 */
public record Support(List<String> origins, List<String> records) {

  /** Nobody. */
  public static final Support NONE = new Support(List.of(), List.of());

  /** Copies the lists. */
  public Support {
    origins = List.copyOf(origins);
    records = List.copyOf(records);
  }
}
