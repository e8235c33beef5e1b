package org.tawatur.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One document's account of one happening. Immutable.
 *
 * @param id the document's id, {@code #}, and the record's number in it from 1
 * @param kind what the text does with the happening
 * @param subType what happened
 * @param tactic one word that refines it, as the codebook lists them
 * @param actors who took part, in the order of the codebook's roles
 * @param place where; empty where no place is worded
 * @param date when; {@link DateWindow#EMPTY} where nothing is known
 * @param casualties one row for each outcome and side
 * @param people who is named
 * @param claims who says so, the nearest to the document first; empty where it speaks in its own
 *     voice
 * @param evidence the words that alone show the record, to the letter
 * @param evidenceSpan where they stand
 * @param confidence from 0 to 1
 * @param plover the PLOVER class, in capitals
 * @param rules the ids of the rules that fired, in the order of firing
 */
public record CodedRecord(
    String id,
    Kind kind,
    SubType subType,
    Optional<String> tactic,
    List<ActorRole> actors,
    Optional<PlaceRef> place,
    DateWindow date,
    List<Casualties> casualties,
    List<Person> people,
    List<Claim> claims,
    String evidence,
    Span evidenceSpan,
    double confidence,
    String plover,
    List<String> rules) {

  /**
   * Checks the parts and copies the lists.
   *
   * @throws IllegalArgumentException if the id or the evidence is blank, the evidence is not as
   *     long as its span, or the confidence is not between 0 and 1
   */
  public CodedRecord {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subType, "subType");
    Objects.requireNonNull(tactic, "tactic");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(plover, "plover");
    actors = List.copyOf(actors);
    casualties = List.copyOf(casualties);
    people = List.copyOf(people);
    claims = List.copyOf(claims);
    rules = List.copyOf(rules);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a record needs an id that is not blank");
    }
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a record needs evidence: " + id);
    }
    if (evidence.length() != evidenceSpan.length()) {
      throw new IllegalArgumentException("the evidence is not what its span covers: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /**
   * What happened, in the wider of the two classes.
   *
   * @return the type of {@link #subType()}
   */
  public EventType type() {
    return subType.type();
  }
}
