package org.tawatur.cli;

/** What the process says to its caller when it ends. */
final class ExitCodes {
  /** All was done. */
  static final int DONE = 0;

  /** Some inputs failed; they are listed on standard error, the rest is done. */
  static final int SOME_FAILED = 1;

  /** The command line was wrong; nothing was done. */
  static final int USAGE = 2;

  private ExitCodes() {}
}
