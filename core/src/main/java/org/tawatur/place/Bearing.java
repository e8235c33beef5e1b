package org.tawatur.place;

/** How what is told stands to a place. */
public enum Bearing {
  /** It may have happened there. */
  AT,
  /** It, or somebody in it, came from there: من قاعدة، المنحدر من. */
  FROM,
  /** It was headed there: باتجاه، نحو، إلى. */
  TOWARDS,
  /** It is how far something reaches: حتى، وصولا إلى. */
  UNTIL
}
