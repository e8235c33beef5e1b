package org.tawatur.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One row of an evaluation. Immutable.
 *
 * @param name what the report calls it
 * @param style how its value is worked out and shown
 */
public record Measure(String name, Style style) {

  /** How a value is worked out of a {@link Tally}. */
  public enum Style {
    /** F1 with precision, recall and the numbers of records. */
    DETECTION,
    /** F1 with precision and recall. */
    F1,
    /** The share of pairs that agree. */
    SHARE
  }

  /** Happenings found. */
  public static final Measure EVENTS = detection("event");

  /** Records found, whatever they were taken for. */
  public static final Measure ANY = new Measure("any record, kind and type ignored", Style.F1);

  /** Matched events of the same sub-type. */
  public static final Measure SUB_TYPE = new Measure("sub_type", Style.SHARE);

  /** Matched events with a perpetrator in common. */
  public static final Measure PERPETRATOR = new Measure("perpetrator", Style.SHARE);

  /** The same, after every actor has gone to its parent. */
  public static final Measure PERPETRATOR_PARENT = new Measure("perpetrator (parent)", Style.SHARE);

  /** Matched events with a target in common. */
  public static final Measure TARGET = new Measure("target", Style.SHARE);

  /** The same, after every actor has gone to its parent. */
  public static final Measure TARGET_PARENT = new Measure("target (parent)", Style.SHARE);

  /** Matched events at the same place. */
  public static final Measure PLACE = new Measure("place", Style.SHARE);

  /** Matched events in the same governorate, of those where gold has one. */
  public static final Measure ADMIN1 = new Measure("admin1", Style.SHARE);

  /** Matched events in the same window, of those where gold has one. */
  public static final Measure DATE = new Measure("date", Style.SHARE);

  /** Casualty rows of matched events. */
  public static final Measure CASUALTIES = new Measure("casualty rows", Style.F1);

  /** Sources of matched events. */
  public static final Measure CLAIMS = new Measure("claims", Style.F1);

  /** All filled fields of all events: the figure that sums an evaluation up. */
  public static final Measure SLOTS = new Measure("event slots", Style.F1);

  static final List<Measure> KINDS =
      Stream.of("event", "aggregate", "plan").map(Measure::detection).toList();

  static final List<Measure> FIELDS =
      List.of(
          ANY,
          SUB_TYPE,
          PERPETRATOR,
          PERPETRATOR_PARENT,
          TARGET,
          TARGET_PARENT,
          PLACE,
          ADMIN1,
          DATE,
          CASUALTIES,
          CLAIMS,
          SLOTS);

  /** Checks the parts. */
  public Measure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(style, "style");
  }

  /**
   * How well the records of a kind are found.
   *
   * @param kind the kind's name in lower case
   * @return the measure
   */
  public static Measure detection(String kind) {
    return new Measure(kind + " detection", Style.DETECTION);
  }

  /**
   * The measure's value.
   *
   * @param tally what was counted for it
   * @return from 0 to 1
   */
  public double value(Tally tally) {
    return style == Style.SHARE ? tally.share() : tally.f1();
  }

  /** The row as the codebook's scorer prints it. */
  String row(Tally tally) {
    String f1 =
        name
            + ": F1 "
            + Figures.three(tally.f1())
            + " P "
            + Figures.three(tally.precision())
            + " R "
            + Figures.three(tally.recall());
    return switch (style) {
      case DETECTION -> f1 + " (gold " + tally.gold() + " predicted " + tally.predicted() + ")";
      case F1 -> f1;
      case SHARE ->
          name
              + ": "
              + Figures.three(tally.share())
              + " ("
              + tally.hits()
              + " of "
              + tally.gold()
              + ")";
    };
  }
}
