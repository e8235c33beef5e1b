package org.tawatur.formats.event;

/** Why an event is not in an export. */
public enum Omission {
  /** It is a total over several happenings, and the format holds single ones. */
  AGGREGATE("totals, which the format cannot carry"),
  /** It is still to come. */
  PLAN("plans, which the format cannot carry"),
  /** Its sub-type is not known. */
  NO_SUB_TYPE("without a sub-type, which the format needs"),
  /** Nobody died, and the format holds only deadly violence. */
  NO_DEATHS("without deaths, which the format needs"),
  /** It is not organised violence: a protest, an arrest, an agreement. */
  NOT_VIOLENCE("no organised violence, which the format is for"),
  /** No day is known, and a span of days was asked for. */
  UNDATED("without a date, and --since or --until is given"),
  /** It lies outside the days that were asked for. */
  OTHER_DAYS("outside --since and --until"),
  /** It has no point, and a box was asked for. */
  NOT_LOCATED("without coordinates, and --bbox is given"),
  /** It lies outside the box that was asked for. */
  OTHER_BOX("outside --bbox"),
  /** It is in another country than those asked for, or in none. */
  OTHER_COUNTRY("not in a --country"),
  /** It is of another type than those asked for. */
  OTHER_TYPE("not of a --type"),
  /** No actor that was asked for takes part. */
  OTHER_ACTOR("without an --actor"),
  /** Fewer origins stand behind it than were asked for. */
  FEW_ORIGINS("with fewer origins than --min-origins");

  private final String words;

  Omission(String words) {
    this.words = words;
  }

  /**
   * For people, to stand behind a number of events.
   *
   * @return English words
   */
  public String words() {
    return words;
  }
}
