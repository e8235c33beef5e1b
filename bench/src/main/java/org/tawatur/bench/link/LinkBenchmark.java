package org.tawatur.bench.link;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.link.Linking;

/** Links synthetic records, from ten thousand to a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class LinkBenchmark {
  static final long SEED = 7;

  /** How many records are in memory at once. */
  static final int PORTION = 1 << 15;

  /** All sizes of {@link #records}. */
  static final String SIZES = "10000 20000 40000 80000 160000 320000 640000 1000000";

  /** How many records. */
  @Param({"10000", "20000", "40000", "80000", "160000", "320000", "640000", "1000000"})
  public int records;

  private final Pack pack = Pack.builtin();
  private final Linker linker = Linker.create(pack);

  /**
   * Makes the records and links them, a portion at a time, as a run reads them.
   *
   * @return the incidents
   */
  @Benchmark
  public List<Cluster> link() {
    Linking linking = linker.start(Constraints.NONE);
    SyntheticRecords.make(pack, records, SEED).portions(PORTION, linking::addAll);
    return linking.clusters();
  }
}
