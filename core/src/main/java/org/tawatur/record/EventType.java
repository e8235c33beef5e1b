package org.tawatur.record;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The six types of happenings, under the names that ACLED gives them. */
public enum EventType {
  /** Battles. */
  BATTLES("Battles"),
  /** Explosions/Remote violence. */
  EXPLOSIONS_REMOTE_VIOLENCE("Explosions/Remote violence"),
  /** Violence against civilians. */
  VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
  /** Protests. */
  PROTESTS("Protests"),
  /** Riots. */
  RIOTS("Riots"),
  /** Strategic developments. */
  STRATEGIC_DEVELOPMENTS("Strategic developments");

  private static final Map<String, EventType> BY_LABEL =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(EventType::label, Function.identity()));

  private final String label;

  EventType(String label) {
    this.label = label;
  }

  /**
   * The type of a label.
   *
   * @param label ACLED's name, to the letter
   * @return empty if it is not one of them
   */
  public static Optional<EventType> ofLabel(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /**
   * ACLED's name.
   *
   * @return as ACLED writes it
   */
  public String label() {
    return label;
  }
}
