package org.tawatur.bench.speed;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tawatur.Document;

/**
 * Lucene's Arabic analysis, which splits into words, drops stop words and stems: what a search
 * engine does to the same texts, as a measure of how much more reading them costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class LuceneBenchmark {

  private final Analyzer analyzer = new ArabicAnalyzer();

  /**
   * Analyses all reports and takes every token.
   *
   * @param reports the texts
   * @param throughput counts their chars
   * @return the chars of all stems, so that no token can be left out
   * @throws IOException never: the texts are in memory
   */
  @Benchmark
  public long analyze(Reports reports, Throughput throughput) throws IOException {
    long stems = 0;
    for (Document document : reports.documents()) {
      try (TokenStream tokens = analyzer.tokenStream("text", document.text())) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          stems += term.length();
        }
        tokens.end();
      }
      throughput.characters += document.text().length();
    }
    return stems;
  }
}
