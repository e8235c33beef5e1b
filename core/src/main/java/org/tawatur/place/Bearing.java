package org.tawatur.place;

/** How what is told stands to a place. */
public enum Bearing {
  /** It may have happened there. */
  AT,
  /** It, or somebody in it, came from there: من قاعدة، المنحدر من. */
  FROM,
  /** It was aimed there: باتجاه، نحو. */
  TOWARDS,
  /** It, or somebody in it, ended up there: إلى، لمطار. */
  TO,
  /** It is how far something reaches: حتى، وصولا إلى. */
  UNTIL
}
