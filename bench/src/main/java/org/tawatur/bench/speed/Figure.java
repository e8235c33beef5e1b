package org.tawatur.bench.speed;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark's speed. Immutable.
 *
 * @param name class and method, and the model where there are several; never blank
 * @param threads how many threads ran it at once, at least 1
 * @param speed chars (UTF-16 units) per second, of all threads together
 * @param error half the width of the 99.9 % confidence interval, in the same unit; not a number
 *     where there was one iteration only
 */
record Figure(String name, int threads, double speed, double error) {

  Figure {
    if (name.isBlank() || threads < 1) {
      throw new IllegalArgumentException("a figure needs a name and a thread");
    }
  }

  /**
   * The figure of a finished benchmark.
   *
   * @param result of a benchmark that counts its characters in a {@link Throughput}
   * @throws IllegalArgumentException if it counted none
   */
  static Figure of(RunResult result) {
    String full = result.getParams().getBenchmark();
    String name = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
    String parser = result.getParams().getParam("parser");
    if (parser != null) {
      name += " " + parser.substring(parser.lastIndexOf('/') + 1, parser.indexOf('.'));
    }
    Result<?> characters = result.getSecondaryResults().get("characters");
    if (characters == null) {
      throw new IllegalArgumentException(full + " counts no characters");
    }
    return new Figure(
        name, result.getParams().getThreads(), characters.getScore(), characters.getScoreError());
  }
}
