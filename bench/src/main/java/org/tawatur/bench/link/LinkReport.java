package org.tawatur.bench.link;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tawatur.evaluation.LinkEvaluation;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.link.Linking;

/** Runs the benchmark of linking at all sizes and writes its report. */
public final class LinkReport {
  private static final Path OUT = Path.of("docs", "evaluation", "linking-speed.txt");

  private LinkReport() {}

  /**
   * Runs the benchmark; takes a quarter of an hour. To be started in the repository's root, with
   * {@code -Xmx4g}, on a machine that does nothing else.
   *
   * @param arguments the sizes; all of the benchmark's where there are none
   * @throws IOException if the report cannot be written
   * @throws RunnerException if the benchmark fails
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Pattern.quote(LinkBenchmark.class.getName()) + "\\..*")
            .shouldFailOnError(true);
    if (arguments.length > 0) {
      options.param("records", arguments);
    }
    Map<Integer, Double> seconds = new HashMap<>();
    for (RunResult each : new Runner(options.build()).run()) {
      int records = Integer.parseInt(each.getParams().getParam("records"));
      seconds.put(records, each.getPrimaryResult().getScore() / 1000);
    }
    List<String> lines = new ArrayList<>(head());
    double before = 0;
    int sizeBefore = 0;
    for (int size : seconds.keySet().stream().sorted().toList()) {
      double now = seconds.getOrDefault(size, 0.0);
      lines.add(row(size, now, sizeBefore, before));
      before = now;
      sizeBefore = size;
    }
    Files.write(OUT, lines, StandardCharsets.UTF_8);
  }

  private static List<String> head() {
    return List.of(
        "Linking of synthetic records with known truth (" + SyntheticRecords.A_DAY + " a day)",
        "Java "
            + Runtime.version()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, -Xmx4g; JMH, single shot, mean of two after one to warm up",
        "growth: how much longer than the row above, for so many times its records",
        "CPU: of all threads that link, without the collector's",
        "memory: what linking holds beside the records themselves",
        "",
        "  records   seconds  growth               CPU s  B-cubed F1  P      R      pairs F1  bytes a"
            + " record");
  }

  private static String row(int size, double seconds, int sizeBefore, double before) {
    Quality quality = quality(size);
    String growth =
        sizeBefore == 0
            ? ""
            : String.format(
                Locale.ROOT, "%.2f for %.2f", seconds / before, (double) size / sizeBefore);
    return String.format(
        Locale.ROOT,
        "%9d  %8.2f  %-16s  %8.2f  %.3f       %.3f  %.3f  %.3f     %d",
        size,
        seconds,
        growth,
        quality.cpuSeconds(),
        quality.scores().bCubed().f1(),
        quality.scores().bCubed().precision(),
        quality.scores().bCubed().recall(),
        quality.scores().pairs().f1(),
        quality.bytes());
  }

  /** What came out, and what it took. */
  private record Quality(LinkEvaluation scores, long bytes, double cpuSeconds) {}

  private static Quality quality(int size) {
    Pack pack = Pack.builtin();
    SyntheticRecords made = SyntheticRecords.make(pack, size, LinkBenchmark.SEED);
    Map<String, String> truth = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < made.accounts().size(); i++) {
      String id = made.accounts().get(i).id();
      truth.put(id, String.valueOf(made.truth().get(i)));
      names.put(id, id);
    }
    Linking linking = Linker.create(pack).start(Constraints.NONE);
    long empty = used();
    long before = cpuNanos();
    linking.addAll(made.accounts());
    Collection<List<String>> incidents = new ArrayList<>();
    linking.clusters().forEach(each -> incidents.add(each.members()));
    double cpuSeconds = (cpuNanos() - before) / 1e9;
    long full = used();
    return new Quality(
        LinkEvaluation.score(truth, incidents, names),
        (full - empty) / Math.max(1, size),
        cpuSeconds);
  }

  /** What the threads that link have computed; the collector's threads are not among them. */
  private static long cpuNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long sum = 0;
    for (long each : threads.getAllThreadIds()) {
      sum += Math.max(0, threads.getThreadCpuTime(each));
    }
    return sum;
  }

  /** Bytes in use after a collection. */
  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
