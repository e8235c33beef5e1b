package org.tawatur.record;

import java.util.Locale;

/** What an actor does in a record. */
public enum Role {
  /** Did it. */
  PERPETRATOR,
  /** It was done to. */
  TARGET,
  /** Helped the perpetrator. */
  SUPPORT,
  /** Either side, where the text names no attacker. */
  PARTY;

  /**
   * The name in the output.
   *
   * @return the constant in lower case
   */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
