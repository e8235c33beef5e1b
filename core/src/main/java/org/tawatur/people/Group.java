package org.tawatur.people;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.tawatur.actor.ActorMention;
import org.tawatur.record.Outcome;

/**
 * People or things as a phrase words them: خمسة عناصر من قوات النظام، حافلة عسكرية لقوات النظام.
 * Immutable; positions are token indices.
 *
 * @param from the first token
 * @param to the end, exclusive
 * @param headFrom the first token of the head noun; equals {@code to} where a number stands alone
 * @param key what the head says they are: civilian, military, police, neutral, protester, …; empty
 *     where a number stands alone
 * @param kind whether people, a body of people, or things
 * @param min the least number
 * @param max the greatest number; empty: no bound
 * @param count what the number rests on
 * @param definite whether the head has the article, so that it may point back
 * @param possessed whether a pronoun says whose they are: مرافقه، ثلاثة من عناصرها
 * @param part whether they are part of a number told before: بينهم ثلاثة ضباط
 * @param outcome the outcome that the words themselves say (قتيل، جرحى، بين قتيل وجريح)
 * @param owner the actor they belong to, where it is named
 * @param side the actor that the head noun itself means (داعشي، مستوطن)
 * @param country the country of an adjective of nationality, ISO 3166-1 alpha-2
 * @param proclitics the prepositions and conjunctions attached, as {@code Clitics} bits
 */
public record Group(
    int from,
    int to,
    int headFrom,
    String key,
    Kind kind,
    int min,
    OptionalInt max,
    Count count,
    boolean definite,
    boolean possessed,
    boolean part,
    Optional<Outcome> outcome,
    Optional<ActorMention> owner,
    Optional<String> side,
    Optional<String> country,
    int proclitics) {

  /** What a group consists of. */
  public enum Kind {
    /** People who can be counted one by one. */
    PEOPLE,
    /** A body of people whose own number is not told: دورية، عائلة. */
    BODY,
    /** Things. */
    THING
  }

  /** What the number of a group rests on. */
  public enum Count {
    /** A numeral or a quantity word. */
    NUMBER,
    /** A noun in the singular or the dual. */
    FORM,
    /** A bare plural. */
    PLURAL
  }

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the range is empty or the bounds contradict each other
   */
  public Group {
    Objects.requireNonNull(key, "key");
    if (from >= to || min < 0 || max.orElse(min) < min) {
      throw new IllegalArgumentException(
          "no group: " + min + " to " + max + " at tokens " + from + " to " + to);
    }
  }

  /** Whether they are things and not people. */
  public boolean thing() {
    return kind == Kind.THING;
  }

  /** Whether the wording says how many: a number, a singular or a dual. */
  public boolean counted() {
    return count != Count.PLURAL;
  }

  /** Whether a numeral or a quantity word says how many. */
  public boolean numbered() {
    return count == Count.NUMBER;
  }

  /** Whether the head makes them bear arms. */
  public boolean isArmed() {
    return switch (key) {
      case "military", "police", "fighter", "armed-unknown", "rank" -> true;
      default -> false;
    };
  }

  /** Whether nothing but a number is known of them: ثلاثة، ثلاثة آخرون. */
  public boolean isBare() {
    return headFrom == to || key.equals("other");
  }

  /** The same people as a part of a number told before. */
  public Group asPart() {
    return new Group(
        from,
        to,
        headFrom,
        key,
        kind,
        min,
        max,
        count,
        definite,
        possessed,
        true,
        outcome,
        owner,
        side,
        country,
        proclitics);
  }

  /** The same people with an outcome that the words behind them say, up to a later end. */
  Group suffering(Outcome what, int end) {
    return new Group(
        from,
        end,
        headFrom,
        key,
        kind,
        min,
        max,
        count,
        definite,
        possessed,
        part,
        Optional.of(what),
        owner,
        side,
        country,
        proclitics);
  }

  /** The same people with the actor they belong to, up to a later end. */
  Group ownedBy(ActorMention actor, int end) {
    return new Group(
        from,
        end,
        headFrom,
        key,
        kind,
        min,
        max,
        count,
        definite,
        possessed,
        part,
        outcome,
        Optional.of(actor),
        side,
        country,
        proclitics);
  }

  /** The same people with more words before them, which do not change who or how many. */
  Group since(int start, int attached) {
    return new Group(
        start, to, headFrom, key, kind, min, max, count, definite, possessed, part, outcome, owner,
        side, country, attached);
  }

  /** These and others as one group: the parts of a number are added (codebook, section 6). */
  Group plus(Group other, boolean sharedNumber) {
    boolean bounded = max.isPresent() && other.max.isPresent();
    OptionalInt most =
        bounded ? OptionalInt.of(max.getAsInt() + other.max.getAsInt()) : OptionalInt.empty();
    return new Group(
        from,
        other.to,
        headFrom,
        key,
        kind,
        sharedNumber ? min : min + other.min,
        sharedNumber ? max : most,
        count == Count.PLURAL ? other.count : count,
        definite,
        possessed,
        part,
        outcome,
        owner.isPresent() ? owner : other.owner,
        side.isPresent() ? side : other.side,
        country.isPresent() ? country : other.country,
        proclitics);
  }
}
