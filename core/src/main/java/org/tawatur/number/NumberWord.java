package org.tawatur.number;

import java.util.OptionalInt;

/**
 * One entry of the number tables.
 *
 * @param role its part in a quantity
 * @param value its value; for a quantifier the least number
 * @param max the greatest number of a quantifier
 * @param unit the unit that a context word tells
 */
record NumberWord(Role role, long value, OptionalInt max, Unit unit) {
  enum Role {
    ZERO,
    ONE,
    ONE_OF,
    UNIT,
    TEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALE_PLURAL,
    SCALE_OR_DUAL,
    SCALES,
    FRACTION,
    ORDINAL,
    QUANTIFIER,
    BEFORE_AT_LEAST,
    BEFORE_ABOUT,
    BEFORE_BELOW,
    BEFORE_AT_MOST,
    AFTER_AT_LEAST,
    AFTER_ABOUT,
    AFTER_AT_MOST,
    BETWEEN,
    FROM,
    TO,
    OR,
    UNIT_AFTER,
    UNIT_BEFORE,
    NAME_HEAD,
    NEGATION,
    NOTHING_COUNTED
  }

  /** Whether a number can begin with this word. */
  boolean cardinal() {
    return role.compareTo(Role.SCALES) <= 0;
  }
}
