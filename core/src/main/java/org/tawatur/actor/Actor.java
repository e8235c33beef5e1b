package org.tawatur.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An actor of the registry.
 *
 * @param id its neutral id in kebab case
 * @param name its neutral English name
 * @param kind what it is: {@code state}, {@code force}, {@code unit}, {@code armed-group}, …
 * @param inter ACLED's class of actor, in kebab case
 * @param parent the id of the actor it belongs to
 * @param country its country, ISO 3166-1 alpha-2
 * @param from the first day on which it exists; empty: not bounded
 * @param to the last day on which it exists; empty: not bounded
 */
public record Actor(
    String id,
    String name,
    String kind,
    String inter,
    Optional<String> parent,
    Optional<String> country,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Whether it exists on a day; an unknown day is always in. */
  public boolean existsOn(Optional<LocalDate> day) {
    return within(from, to, day);
  }

  /** Whether the actor bears arms as far as its class tells. */
  public boolean isArmed() {
    return switch (inter) {
      case "civilians", "protesters", "rioters" -> false;
      default -> !kind.equals("party") && !kind.equals("organisation") && !id.equals("unknown");
    };
  }

  static boolean within(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> day) {
    return day.isEmpty()
        || (from.map(f -> !day.get().isBefore(f)).orElse(true)
            && to.map(t -> !day.get().isAfter(t)).orElse(true));
  }
}
