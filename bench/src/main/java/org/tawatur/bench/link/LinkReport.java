package org.tawatur.bench.link;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.tawatur.evaluation.LinkEvaluation;
import org.tawatur.lexicon.Pack;
import org.tawatur.link.Cluster;
import org.tawatur.link.Constraints;
import org.tawatur.link.Linker;
import org.tawatur.link.Linking;

/** Runs the benchmark of linking at all sizes and writes its report. */
public final class LinkReport {
  private static final Path OUT = Path.of("docs", "evaluation", "linking-speed.txt");

  private static final String BUSY = "--busy";

  private LinkReport() {}

  /**
   * Runs the benchmark; takes a quarter of an hour. To be started in the repository's root, with
   * {@code -Xmx4g}, on a machine that does nothing else.
   *
   * @param arguments {@value #BUSY} to leave the clock out, where the machine is busy; then the
   *     sizes, all of the benchmark's where there are none
   * @throws IOException if the report cannot be written
   * @throws RunnerException if the benchmark fails
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    List<String> rest = new ArrayList<>(List.of(arguments));
    boolean busy = rest.remove(BUSY);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    List<String> sizes = rest.isEmpty() ? List.of(LinkBenchmark.SIZES.split(" ", -1)) : rest;
    Map<Integer, Double> seconds = busy ? Map.of() : seconds(sizes);
    List<String> lines = new ArrayList<>(head(load, busy));
    Optional<Row> before = Optional.empty();
    for (String each : sizes) {
      int size = Integer.parseInt(each);
      Row row = new Row(size, Optional.ofNullable(seconds.get(size)), quality(size));
      lines.add(row.text(before));
      before = Optional.of(row);
    }
    Files.write(OUT, lines, StandardCharsets.UTF_8);
  }

  private static Map<Integer, Double> seconds(List<String> sizes) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(Pattern.quote(LinkBenchmark.class.getName()) + "\\..*")
            .param("records", sizes.toArray(String[]::new))
            .shouldFailOnError(true);
    Map<Integer, Double> seconds = new HashMap<>();
    for (RunResult each : new Runner(options.build()).run()) {
      int records = Integer.parseInt(each.getParams().getParam("records"));
      seconds.put(records, each.getPrimaryResult().getScore() / 1000);
    }
    return seconds;
  }

  private static List<String> head(double load, boolean busy) {
    return List.of(
        "Linking of synthetic records with known truth (" + SyntheticRecords.A_DAY + " a day)",
        "Java "
            + Runtime.version()
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, "
            + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()),
        String.format(Locale.ROOT, "load average before the run: %.1f", load),
        busy
            ? "seconds: left out, as others kept the machine busy"
            : "seconds: JMH, single shot, mean of two after one to warm up",
        "CPU: of all threads that link, without the collector's; one run, not warmed up",
        "both with the making of the records, which are made as they are linked",
        "growth: how much more than in the row above, for so many times its records",
        "memory: what linking holds once all is linked, the incidents included",
        "",
        "  records   seconds  growth     CPU s  growth  for    B-cubed F1  P      R      pairs F1"
            + "  bytes a record");
  }

  /** The figures of a size. */
  private record Row(int size, Optional<Double> seconds, Quality quality) {
    String text(Optional<Row> before) {
      return String.format(
          Locale.ROOT,
          "%9d  %8s  %6s  %8.2f  %6s  %4s   %.3f       %.3f  %.3f  %.3f     %d",
          size,
          shown(seconds),
          shown(before.flatMap(Row::seconds).flatMap(each -> seconds.map(now -> now / each))),
          quality.cpuSeconds(),
          shown(before.map(each -> quality.cpuSeconds() / each.quality().cpuSeconds())),
          shown(before.map(each -> (double) size / each.size())),
          quality.scores().bCubed().f1(),
          quality.scores().bCubed().precision(),
          quality.scores().bCubed().recall(),
          quality.scores().pairs().f1(),
          quality.bytes());
    }

    private static String shown(Optional<Double> number) {
      return number.map(each -> String.format(Locale.ROOT, "%.2f", each)).orElse("");
    }
  }

  /** What came out, and what it took. */
  private record Quality(LinkEvaluation scores, long bytes, double cpuSeconds) {}

  private static Quality quality(int size) {
    Pack pack = Pack.builtin();
    SyntheticRecords made = SyntheticRecords.make(pack, size, LinkBenchmark.SEED);
    Linking linking = Linker.create(pack).start(Constraints.NONE);
    try {
      long empty = used();
      long before = cpuNanos();
      made.portions(LinkBenchmark.PORTION, linking::addAll);
      List<Cluster> clusters = linking.clusters();
      double cpuSeconds = (cpuNanos() - before) / 1e9;
      long full = used();
      LinkEvaluation scores = score(made, clusters.stream().map(Cluster::members).toList());
      return new Quality(scores, (full - empty) / Math.max(1, size), cpuSeconds);
    } finally {
      // the collector must not have taken the linking away before it was weighed
      Reference.reachabilityFence(linking);
    }
  }

  /** How well incidents, as the ids of their members, meet the truth. */
  static LinkEvaluation score(SyntheticRecords made, Collection<List<String>> incidents) {
    Map<String, String> truth = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      String id = made.account(i).id();
      truth.put(id, String.valueOf(made.truth(i)));
      names.put(id, id);
    }
    return LinkEvaluation.score(truth, incidents, names);
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
