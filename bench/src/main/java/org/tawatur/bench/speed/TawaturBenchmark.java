package org.tawatur.bench.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;

/** The whole chain, from a text to its records, on one thread and on two that share one coder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 30, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "@jvm.options")
public class TawaturBenchmark {

  // JMH makes one instance a fork: loading the pack is not part of what is measured
  private final Coder coder = Coder.create(Pack.builtin());

  /**
   * Codes all reports.
   *
   * @param reports the texts
   * @param throughput counts their chars
   * @param blackhole takes the records
   */
  @Benchmark
  @Threads(1)
  public void code(Reports reports, Throughput throughput, Blackhole blackhole) {
    codeAll(reports, throughput, blackhole);
  }

  /**
   * Codes all reports on each of two threads.
   *
   * @param reports the texts
   * @param throughput counts their chars
   * @param blackhole takes the records
   */
  @Benchmark
  @Threads(2)
  public void codeOnTwoThreads(Reports reports, Throughput throughput, Blackhole blackhole) {
    codeAll(reports, throughput, blackhole);
  }

  private void codeAll(Reports reports, Throughput throughput, Blackhole blackhole) {
    for (Document document : reports.documents()) {
      blackhole.consume(coder.code(document));
      throughput.characters += document.text().length();
    }
  }
}
