package org.tawatur.bench.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.LanguageInfo;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tawatur.Document;

/**
 * Stanford CoreNLP's Arabic pipeline as its authors ship it (tokenise, split, tag, parse), which
 * older coders of event data are built on, and once more with the fastest of its parsers. A pass
 * takes minutes with the first, so it warms up on its way. Compiled with {@code -Pcorenlp} only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1, time = 60)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class CoreNlpBenchmark {

  /** The parser of the settings that the Arabic models carry. */
  static final String FACTORED = "edu/stanford/nlp/models/lexparser/arabicFactored.ser.gz";

  /** The fastest parser among the Arabic models. */
  static final String SHIFT_REDUCE = "edu/stanford/nlp/models/srparser/arabicSR.ser.gz";

  /** The parser's model; all else is as shipped. */
  @Param({FACTORED, SHIFT_REDUCE})
  public String parser = FACTORED;

  private @Nullable StanfordCoreNLP pipeline;

  /**
   * Loads the models.
   *
   * @throws IOException if they cannot be read
   */
  @Setup(Level.Trial)
  public void load() throws IOException {
    Properties settings = LanguageInfo.getLanguageProperties("arabic");
    settings.setProperty("parse.model", parser);
    pipeline = new StanfordCoreNLP(settings);
  }

  /**
   * Parses all reports; an iteration lasts as long as one pass takes.
   *
   * @param reports the texts
   * @param throughput counts their chars
   * @param blackhole takes the parses
   */
  @Benchmark
  public void parse(Reports reports, Throughput throughput, Blackhole blackhole) {
    StanfordCoreNLP loaded = Objects.requireNonNull(pipeline);
    for (Document document : reports.documents()) {
      Annotation annotation = new Annotation(document.text());
      loaded.annotate(annotation);
      blackhole.consume(annotation);
      throughput.characters += document.text().length();
    }
  }
}
