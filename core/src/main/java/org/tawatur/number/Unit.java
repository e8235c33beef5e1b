package org.tawatur.number;

/** What the words beside a number say that it measures. Only the first two can be people. */
public enum Unit {
  /** A word follows that may be the counted noun, and it is no unit of measurement. */
  NONE,
  /**
   * Nothing that could be counted follows: the number stands for people, or for things named
   * before.
   */
  PEOPLE_UNKNOWN,
  /** Hours, days, years of duration. */
  TIME,
  /** A part of a date: a day of the month, or a date in figures. */
  DATE,
  /** A length or a height. */
  DISTANCE,
  /** Weight, area, volume, temperature. */
  MEASURE,
  /** Money. */
  MONEY,
  /** Per cent. */
  PERCENT,
  /** Years of somebody's life. */
  AGE,
  /** A part of a name: الفرقة 25, المادة 5, سو-24, قوى 14 آذار. */
  ORDINAL_NAME,
  /** A year of the calendar. */
  YEAR,
  /** A time of the day. */
  CLOCK;

  /** Whether a number with this unit may count people. */
  public boolean mayBePeople() {
    return this == NONE || this == PEOPLE_UNKNOWN;
  }
}
