package org.tawatur.bench.speed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.openjdk.jmh.infra.Blackhole;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.lexicon.Pack;

/**
 * Whether a character costs more in a long document: the reports, repeated up to a size, are coded
 * once as one document and once report by report. The characters are the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "@jvm.options")
public class LengthBenchmark {

  /** The least size of the long document in MB (2^20 bytes of UTF-8). */
  @Param("5")
  public int megabytes = 5;

  private final Coder coder = Coder.create(Pack.builtin());
  private List<Document> pieces = List.of();
  private Document whole = Document.of("whole", "");

  /**
   * Repeats the reports.
   *
   * @param reports the texts
   */
  @Setup(Level.Trial)
  public void repeat(Reports reports) {
    List<Document> repeated = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    long bytes = 0;
    while (bytes < megabytes * (1L << 20)) {
      for (Document report : reports.documents()) {
        String text = report.text() + "\n\n";
        repeated.add(Document.of("piece-" + repeated.size(), text));
        joined.append(text);
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    pieces = List.copyOf(repeated);
    whole = Document.of("whole", joined.toString());
  }

  /**
   * Codes the one long document.
   *
   * @param throughput counts its chars
   * @param blackhole takes the records
   */
  @Benchmark
  public void whole(Throughput throughput, Blackhole blackhole) {
    blackhole.consume(coder.code(whole));
    throughput.characters += whole.text().length();
  }

  /**
   * Codes the same text report by report.
   *
   * @param throughput counts the chars
   * @param blackhole takes the records
   */
  @Benchmark
  public void pieces(Throughput throughput, Blackhole blackhole) {
    for (Document piece : pieces) {
      blackhole.consume(coder.code(piece));
      throughput.characters += piece.text().length();
    }
  }
}
