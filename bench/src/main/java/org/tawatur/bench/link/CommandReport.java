package org.tawatur.bench.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tawatur.evaluation.LinkEvaluation;
import org.tawatur.lexicon.Pack;

/** Runs {@code tawatur link} on synthetic records as a user does and writes what it took. */
public final class CommandReport {
  private static final Path OUT = Path.of("docs", "evaluation", "linking-command.txt");
  private static final Path START_SCRIPT = Path.of("tawatur");
  private static final String HEAP = "-Xmx4g";
  private static final long LOOK_MILLIS = 100;

  private CommandReport() {}

  /**
   * Writes records to a temporary file, links them and writes the report. To be started in the
   * repository's root, on Linux, on a machine that does nothing else.
   *
   * @param arguments how many records; a million where there is none
   * @throws IOException if a file cannot be written or the command fails
   * @throws InterruptedException if it is broken off
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    Path records = Files.createTempFile("tawatur", ".jsonl");
    Path incidents = Files.createTempFile("tawatur", ".jsonl");
    try {
      SyntheticRecords made = SyntheticRecords.make(Pack.builtin(), size, LinkBenchmark.SEED);
      RecordFile.write(made, records);
      double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
      Run run = run(records, incidents);
      Files.writeString(OUT, text(made, records, incidents, load, run), StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(records);
      Files.deleteIfExists(incidents);
    }
  }

  /** What a run took: by the clock, of processors, and of memory at its peak. */
  private record Run(Duration wall, Duration cpu, long peakBytes) {}

  private static Run run(Path records, Path incidents) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                START_SCRIPT.toAbsolutePath().toString(),
                "link",
                records.toString(),
                "-o",
                incidents.toString())
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("TAWATUR_OPTS", HEAP);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    Duration cpu = Duration.ZERO;
    long peak = 0;
    // a process that has ended tells nothing any more, so it is asked all along
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak(process.pid()));
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IOException("the command ended with " + process.exitValue());
    }
    return new Run(wall, cpu, peak);
  }

  /** The most memory that a process has had resident; 0 where the system does not tell. */
  private static long peak(long process) {
    try (Stream<String> lines =
        Files.lines(Path.of("/proc", String.valueOf(process), "status"), StandardCharsets.UTF_8)) {
      return lines
          .filter(each -> each.startsWith("VmHWM:"))
          .map(each -> each.replaceAll("[^0-9]", ""))
          .mapToLong(each -> Long.parseLong(each) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      // it has just ended
      return 0;
    }
  }

  private static String text(
      SyntheticRecords made, Path records, Path incidents, double load, Run run)
      throws IOException {
    List<List<String>> members = members(incidents);
    LinkEvaluation scores = LinkReport.score(made, members);
    long written = members.stream().mapToLong(List::size).sum();
    if (written != made.size()) {
      throw new IOException(written + " of " + made.size() + " records came out");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "`TAWATUR_OPTS=" + HEAP + " ./tawatur link RECORDS -o INCIDENTS`: read, link, fuse, write");
    lines.add("");
    lines.add(
        row(
            "java",
            Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors"));
    lines.add(row("load", String.format(Locale.ROOT, "%.1f before the run", load)));
    lines.add(row("records", made.size() + ", one a document, " + mb(Files.size(records))));
    lines.add(row("incidents", members.size() + ", " + mb(Files.size(incidents))));
    lines.add(row("time", String.format(Locale.ROOT, "%.0f s", run.wall().toMillis() / 1e3)));
    lines.add(
        row("processor time", String.format(Locale.ROOT, "%.0f s", run.cpu().toMillis() / 1e3)));
    lines.add(
        row(
            "memory",
            mb(run.peakBytes())
                + " resident at the peak, "
                + run.peakBytes() / made.size()
                + " bytes a record"));
    lines.add(row("B-cubed F1", String.format(Locale.ROOT, "%.3f", scores.bCubed().f1())));
    lines.add(row("pairs F1", String.format(Locale.ROOT, "%.3f", scores.pairs().f1())));
    return String.join("\n", lines) + "\n";
  }

  private static List<List<String>> members(Path incidents) throws IOException {
    ObjectReader json = JsonMapper.builder().build().reader();
    List<List<String>> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(incidents, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> members = new ArrayList<>();
        for (JsonNode each : json.readTree(line).path("members")) {
          members.add(each.asText());
        }
        all.add(members);
      }
    }
    return all;
  }

  private static String row(String name, String value) {
    return String.format(Locale.ROOT, "%-15s %s", name, value);
  }

  private static String mb(long bytes) {
    return bytes / 1_000_000 + " MB";
  }
}
