package org.tawatur.bench.speed;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what a benchmark's thread has read; JMH sets it to zero before each iteration, divides it
 * by the iteration's time and adds the threads up. This, not the number of calls, is what is
 * compared: the calls of different benchmarks read texts of different lengths.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Throughput {

  /** Chars (UTF-16 units) read in this iteration. */
  public long characters;
}
