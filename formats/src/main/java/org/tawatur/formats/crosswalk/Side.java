package org.tawatur.formats.crosswalk;

/** What an actor is in UCDP's sense. */
public enum Side {
  /** A state's forces, or an armed group that its own state keeps. */
  GOVERNMENT,
  /** Any other armed group. */
  GROUP,
  /** Unarmed people. */
  CIVILIANS,
  /** Not named. */
  UNKNOWN
}
