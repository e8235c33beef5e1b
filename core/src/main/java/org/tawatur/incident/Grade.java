package org.tawatur.incident;

import java.util.Locale;
import java.util.Objects;
import org.tawatur.origin.Rating;

/**
 * How well an incident is borne out. Immutable.
 *
 * @param airwars Airwars' grade, by its published criteria as far as text can carry them
 * @param reason why that one, for people
 * @param admiralty the best rating on each axis among the origins for the happening; what nobody
 *     has judged stays F and 6
 */
public record Grade(Airwars airwars, String reason, Rating admiralty) {

  /** Airwars' grades, the best borne out first. */
  public enum Airwars {
    /** A party says that it did it. */
    CONFIRMED,
    /** Two or more independent origins that are not held unreliable. */
    FAIR,
    /** A single origin. */
    WEAK,
    /** Competing versions of who did it. */
    CONTESTED,
    /** Nobody stands for it, or those hit were combatants after all. */
    DISCOUNTED;

    /**
     * The name in files.
     *
     * @return the constant in lower case
     */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that nothing is missing. */
  public Grade {
    Objects.requireNonNull(airwars, "airwars");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(admiralty, "admiralty");
  }
}
