package org.tawatur.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.tawatur.record.Span;

/**
 * What gold or a coder says of one happening, as far as scoring looks at it. Names stay as they are
 * written, so that answers of other programs can be scored too. Immutable.
 *
 * @param kind {@code event}, {@code aggregate}, {@code plan}, or whatever a coder wrote
 * @param type the event type
 * @param subType the sub-type
 * @param actors who took part
 * @param place where
 * @param window when
 * @param casualties one row for each outcome and side
 * @param sources the wordings of the sources
 * @param evidence the words that show the record
 * @param evidenceSpan where they stand, in <em>code points</em> of the text; empty where only the
 *     words are given
 * @param plover the PLOVER class
 */
public record Answer(
    String kind,
    Optional<String> type,
    Optional<String> subType,
    List<Actor> actors,
    Optional<Place> place,
    Optional<Window> window,
    List<Count> casualties,
    List<String> sources,
    Optional<String> evidence,
    Optional<Span> evidenceSpan,
    Optional<String> plover) {

  /** The kind that the measures on fields look at. */
  static final String EVENT = "event";

  /** Checks the parts and copies the lists. */
  public Answer {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subType, "subType");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(evidenceSpan, "evidenceSpan");
    Objects.requireNonNull(plover, "plover");
    actors = List.copyOf(actors);
    casualties = List.copyOf(casualties);
    sources = List.copyOf(sources);
  }

  boolean isEvent() {
    return kind.equals(EVENT);
  }

  /**
   * Who took part.
   *
   * @param role the role's name in lower case
   * @param id the actor's id
   */
  public record Actor(String role, String id) {
    /** Checks the parts. */
    public Actor {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(id, "id");
    }
  }

  /**
   * Where.
   *
   * @param name the place without the words around it
   * @param admin1 the governorate
   * @param lat degrees north
   * @param lon degrees east
   */
  public record Place(
      Optional<String> name, Optional<String> admin1, OptionalDouble lat, OptionalDouble lon) {
    /** Checks the parts. */
    public Place {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(admin1, "admin1");
      Objects.requireNonNull(lat, "lat");
      Objects.requireNonNull(lon, "lon");
    }
  }

  /**
   * When: days, both included.
   *
   * @param from the first day
   * @param to the last day
   */
  public record Window(LocalDate from, LocalDate to) {
    /** Checks the parts. */
    public Window {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A casualty row; the side is not scored.
   *
   * @param outcome the outcome's name in lower case
   * @param min at least so many
   * @param max at most so many
   */
  public record Count(String outcome, OptionalInt min, OptionalInt max) {
    /** Checks the parts. */
    public Count {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(min, "min");
      Objects.requireNonNull(max, "max");
    }
  }
}
