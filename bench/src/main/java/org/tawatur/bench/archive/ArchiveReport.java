package org.tawatur.bench.archive;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Item;
import org.tawatur.ingest.ItemStream;
import org.tawatur.ingest.Limits;
import org.tawatur.ingest.ReaderSettings;
import org.tawatur.ingest.Reading;
import org.tawatur.lexicon.Pack;

/**
 * Makes a web archive, reads it, and says how well and how fast. To be started in the repository's
 * root on a machine that does nothing else.
 */
public final class ArchiveReport {
  private static final Path START_SCRIPT = Path.of("tawatur");
  private static final String TEXTS = "evaluation/practice";
  private static final int CODED_ALONE = 2000;
  private static final int LOOK_MILLIS = 200;

  private ArchiveReport() {}

  /**
   * Makes the archive, measures, and writes the report.
   *
   * @param arguments {@code --pages N} (default: 20000) and {@code --out FILE} (default: {@code
   *     docs/evaluation/archive.txt})
   * @throws IOException if the texts cannot be read, the archive or the report cannot be written,
   *     or the command fails
   * @throws InterruptedException if it is interrupted while the command runs
   * @throws IllegalArgumentException if an argument is none of these
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int pages = 20_000;
    Path out = Path.of("docs", "evaluation", "archive.txt");
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--pages" -> pages = Integer.parseInt(arguments[i + 1]);
        case "--out" -> out = Path.of(arguments[i + 1]);
        default -> throw new IllegalArgumentException(arguments[i] + ": expected --pages or --out");
      }
    }
    PageMaker maker = new PageMaker(texts(Path.of(TEXTS)));
    Path archive = Files.createTempFile("tawatur", ".warc.gz");
    try {
      Files.writeString(out, report(maker, pages, archive), StandardCharsets.UTF_8);
    } finally {
      Files.delete(archive);
    }
  }

  /** The reports of a folder. */
  static List<Document> texts(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (DocumentStream stream =
        new DocumentReader(Limits.DEFAULT)
            .open(List.of(folder.toString()), InputStream.nullInputStream(), each -> {})) {
      stream.forEachRemaining(documents::add);
    }
    return documents;
  }

  private static String report(PageMaker maker, int pages, Path archive)
      throws IOException, InterruptedException {
    long bytes = ArchiveWriter.write(maker, pages, archive);
    StringBuilder out = new StringBuilder();
    out.append("A made-up web archive, read by ").append(Coder.ENGINE).append("\n\n");
    line(out, "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    line(out, "processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
    line(out, "Java", Runtime.version().toString());
    // near zero on a machine where figures mean something
    line(
        out,
        "load",
        String.format(
            Locale.ROOT,
            "%.1f before the run",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    line(
        out,
        "archive",
        String.format(
            Locale.ROOT,
            "%,d pages of %d layouts, %.1f MB, %.1f MB compressed",
            pages,
            Layout.values().length,
            bytes / 1e6,
            Files.size(archive) / 1e6));
    Pack pack = Pack.builtin();
    DocumentReader reader = new DocumentReader(ReaderSettings.DEFAULT.with(() -> pack));
    ReadingQuality quality = new ReadingQuality();
    read(reader, maker, archive, new ReadingQuality(), Math.min(pages, CODED_ALONE));
    Duration decompressed = decompress(reader, archive);
    List<Document> some = new ArrayList<>();
    Duration parsed = read(reader, maker, archive, quality, pages, some);
    Coder coder = Coder.create(pack);
    some.subList(0, some.size() / 2).forEach(coder::code);
    long start = System.nanoTime();
    some.forEach(coder::code);
    Duration coded = Duration.ofNanos((System.nanoTime() - start) * pages / some.size());
    out.append("\nHow well\n").append(quality.table());
    out.append("\nHow fast: each stage alone, on one thread, warm\n");
    stage(out, "decompression and records", decompressed, pages);
    stage(out, "HTML", parsed.minus(decompressed), pages);
    stage(out, "coding (of " + some.size() + " pages)", coded, pages);
    out.append("\nHow fast: `TAWATUR_OPTS=-Xmx512m ./tawatur code ARCHIVE`, start included\n");
    command(out, archive, pages);
    return out.toString();
  }

  /** All pages taken out of the archive, none read. */
  private static Duration decompress(DocumentReader reader, Path archive) throws IOException {
    long start = System.nanoTime();
    try (ItemStream items =
        reader.items(List.of(archive.toString()), InputStream.nullInputStream())) {
      while (items.hasNext()) {
        items.next();
      }
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void read(
      DocumentReader reader, PageMaker maker, Path archive, ReadingQuality quality, int pages)
      throws IOException {
    read(reader, maker, archive, quality, pages, new ArrayList<>());
  }

  /** Gives the time without that of comparing; some of the documents are kept. */
  private static Duration read(
      DocumentReader reader,
      PageMaker maker,
      Path archive,
      ReadingQuality quality,
      int pages,
      List<Document> some)
      throws IOException {
    long nanos = 0;
    try (ItemStream items =
        reader.items(List.of(archive.toString()), InputStream.nullInputStream())) {
      for (int i = 0; i < pages; i++) {
        long start = System.nanoTime();
        Item item = items.next();
        Reading reading = item.read();
        nanos += System.nanoTime() - start;
        quality.add(maker.page(i), reading);
        if (reading instanceof Reading.Read read && some.size() < CODED_ALONE) {
          some.add(read.report().document());
        }
      }
    }
    return Duration.ofNanos(nanos);
  }

  /** The command as a user starts it, but for a recorder beside it that takes a hundredth. */
  private static void command(StringBuilder out, Path archive, int pages)
      throws IOException, InterruptedException {
    Path records = Files.createTempFile("tawatur", ".jsonl");
    Path recording = Files.createTempFile("tawatur", ".jfr");
    try {
      // builds the program if need be
      start(List.of("--version"), "").waitFor();
      long start = System.nanoTime();
      Process process =
          start(
              List.of("code", archive.toString(), "-o", records.toString()),
              "-Xmx512m -XX:StartFlightRecording=settings=default,filename=" + recording);
      ThreadTimes times = new ThreadTimes(process.pid());
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        times.look();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.exitValue() != 0) {
        throw new IOException("the command ended with " + process.exitValue() + ": " + said);
      }
      stage(out, "all of it", Duration.ofNanos((long) (seconds * 1e9)), pages);
      out.append("  ").append(said.strip().lines().reduce("", (a, b) -> b)).append('\n');
      out.append("\nWhere its time went: threads, running and waiting for a processor\n");
      out.append(times.table(seconds, Runtime.getRuntime().availableProcessors()));
      out.append("\nWhere its time went: stages, by samples of Java's threads\n");
      out.append(StageSamples.table(recording));
    } finally {
      Files.delete(records);
      Files.deleteIfExists(recording);
    }
  }

  private static Process start(List<String> arguments, String options) throws IOException {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, START_SCRIPT.toAbsolutePath().toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("TAWATUR_OPTS", options);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-12s %s\n", name, value));
  }

  private static void stage(StringBuilder out, String name, Duration taken, int pages) {
    double seconds = taken.toNanos() / 1e9;
    out.append(
        String.format(
            Locale.ROOT, "  %-32s %8.1f s %10.0f pages/s\n", name, seconds, pages / seconds));
  }
}
