package org.tawatur.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are printed. */
final class Figures {
  private Figures() {}

  /**
   * Three places, the exact binary value rounded half to even, as C and Python print it; Java's own
   * format differs.
   */
  static String three(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
