package org.tawatur.record;

import java.util.Locale;

/** What a source does with a happening. */
public enum Stance {
  /** Says that it happened. */
  ASSERTS,
  /** Says to have done it. */
  CLAIMS_RESPONSIBILITY,
  /** Says that it did not happen, or not so. */
  DENIES;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
