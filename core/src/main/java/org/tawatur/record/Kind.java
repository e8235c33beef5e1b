package org.tawatur.record;

import java.util.Locale;

/** What the text does with a happening. */
public enum Kind {
  /** It happened, is under way or was ordered, or somebody says so. */
  EVENT,
  /** A total over a period or over three or more happenings. */
  AGGREGATE,
  /** It is still to come: prepared, threatened, expected. */
  PLAN;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
