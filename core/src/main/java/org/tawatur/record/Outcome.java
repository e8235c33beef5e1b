package org.tawatur.record;

import java.util.Locale;

/** What became of the people that a casualty row counts. */
public enum Outcome {
  /** Dead. */
  KILLED,
  /** Hurt. */
  INJURED,
  /** Not heard of since. */
  MISSING,
  /** Held by the other side. */
  CAPTURED,
  /** One number for the dead and the hurt together. */
  KILLED_OR_INJURED;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
