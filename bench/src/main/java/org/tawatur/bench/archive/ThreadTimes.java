package org.tawatur.bench.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The processor time of the threads of another process, as Linux counts it. Nothing is known where
 * the system is another. For one thread at a time.
 */
final class ThreadTimes {
  /** In this unit, of a hundredth of a second, Linux tells the time that a host has kept. */
  private static final double TICKS = 100;

  private static final int STOLEN = 8;

  private final Path tasks;
  private final double stolenBefore = stolen();

  /** By number of the thread. The latest reading counts; it is lost when the thread ends. */
  private final Map<String, Times> threads = new HashMap<>();

  /** Of a thread, or several. */
  private record Times(String name, double running, double waiting) {}

  ThreadTimes(long process) {
    tasks = Path.of("/proc", Long.toString(process), "task");
  }

  /** Reads the clocks; to be called now and then while the process runs. */
  void look() {
    if (!Files.isDirectory(tasks)) {
      return;
    }
    try (DirectoryStream<Path> each = Files.newDirectoryStream(tasks)) {
      for (Path task : each) {
        look(task);
      }
    } catch (IOException e) {
      // the process has ended meanwhile; what was read before stands
      return;
    }
  }

  private void look(Path task) throws IOException {
    String[] clocks = text(task.resolve("schedstat")).split(" ", 3);
    threads.put(
        task.getFileName().toString(),
        new Times(
            kind(text(task.resolve("comm"))),
            Long.parseLong(clocks[0]) / 1e9,
            Long.parseLong(clocks[1]) / 1e9));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  /** What a thread of this name does; the system cuts names short. */
  private static String kind(String name) {
    if (name.equals("coder")) {
      return "1 reading pages, coding";
    }
    if (name.equals("java")) {
      return "2 decompression, order, output";
    }
    if (name.startsWith("C1 ") || name.startsWith("C2 ")) {
      return "3 Java's compilers";
    }
    return "4 collector and the rest of Java";
  }

  /** A line each kind of thread, and one for what the machine gave. */
  String table(double seconds, int processors) {
    if (threads.isEmpty()) {
      return "";
    }
    Map<String, Times> kinds = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Times each : threads.values()) {
      kinds.merge(
          each.name(),
          each,
          (a, b) -> new Times(a.name(), a.running() + b.running(), a.waiting() + b.waiting()));
      counts.merge(each.name(), 1, Integer::sum);
    }
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(Locale.ROOT, "  %-32s %8s %10s %10s\n", "", "threads", "running", "waiting"));
    double all = 0;
    for (Times each : kinds.values()) {
      all += each.running();
      out.append(
          String.format(
              Locale.ROOT,
              "  %-32s %8d %8.1f s %8.1f s\n",
              each.name().substring(2),
              counts.get(each.name()),
              each.running(),
              each.waiting()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "  %.0f %% of %d processors; the machine's host kept %.1f s of them for others\n",
            100 * all / (processors * seconds),
            processors,
            stolen() - stolenBefore));
    return out.toString();
  }

  /** Seconds since the start of the system, over all processors; 0 where it is not told. */
  private static double stolen() {
    Path stat = Path.of("/proc/stat");
    try {
      String first = Files.readAllLines(stat, StandardCharsets.UTF_8).get(0);
      String[] fields = first.replaceAll(" +", " ").split(" ", -1);
      return fields.length > STOLEN ? Long.parseLong(fields[STOLEN]) / TICKS : 0;
    } catch (IOException e) {
      // another system
      return 0;
    }
  }
}
