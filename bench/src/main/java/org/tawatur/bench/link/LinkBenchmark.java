package org.tawatur.bench.link;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.record.Account;

/** Links synthetic records, from ten thousand to a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class LinkBenchmark {
  static final long SEED = 7;

  /** How many records. */
  @Param({"10000", "20000", "40000", "80000", "160000", "320000", "640000", "1000000"})
  public int records;

  private final Pack pack = Pack.builtin();
  private final Linker linker = Linker.create(pack);
  private List<Account> accounts = List.of();

  /** Makes the records, which is not part of what is measured. */
  @Setup(Level.Trial)
  public void make() {
    accounts = SyntheticRecords.make(pack, records, SEED).accounts();
  }

  /**
   * Links them all at once.
   *
   * @return the incidents
   */
  @Benchmark
  public List<Cluster> link() {
    return linker.link(accounts, Constraints.NONE);
  }
}
