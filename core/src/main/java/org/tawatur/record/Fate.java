package org.tawatur.record;

import java.util.Locale;

/** What became of a named person. */
public enum Fate {
  /** Dead. */
  KILLED,
  /** Hurt. */
  INJURED,
  /** Not heard of since. */
  MISSING,
  /** Held by the other side. */
  CAPTURED;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
