package org.tawatur.time;

import java.util.Optional;

/**
 * One entry of the time tables.
 *
 * @param role its part in a wording
 * @param number a month, a weekday, the parts of a fraction, a decade; 0 where it has none
 * @param key the name of a modifier or a slice; empty where it has none
 * @param unit the unit of a unit word
 * @param meaning what a fixed expression means
 */
record TimeWord(
    Role role, int number, String key, Optional<TimeUnit> unit, Optional<TimeExpression> meaning) {

  enum Role {
    UNIT,
    UNIT_DUAL,
    UNIT_PLURAL,
    MONTH,
    MONTH_AMBIGUOUS,
    HIJRI_MONTH,
    HIJRI_MONTH_AMBIGUOUS,
    WEEKDAY,
    ANCHOR,
    PHRASE,
    PART,
    NIGHT,
    CLOCK,
    DECADE,
    SEASON,
    FRACTION,
    STRETCH,
    SLICE,
    IGNORE,
    LEAD,
    SINCE,
    AGO,
    WITHIN,
    SPAN,
    LAST,
    BETWEEN,
    FROM,
    UNTIL,
    IN,
    ON,
    THIS,
    THAT,
    MODIFIER,
    FEW,
    APPROXIMATE,
    LINK,
    ERA,
    HIJRI_ERA,
    CENTURY,
    NAME_HEAD,
    OUTLET,
    HABIT,
    AGE;

    /** Whether a sentence without such a word (and without figures) tells no time. */
    boolean tellsTime() {
      return compareTo(SINCE) <= 0;
    }

    /** Whether days or a period can begin with such a word, without a preposition. */
    boolean opens() {
      return compareTo(SINCE) < 0
          || switch (this) {
            case ON, THIS, THAT, FEW, APPROXIMATE -> true;
            default -> false;
          };
    }
  }
}
