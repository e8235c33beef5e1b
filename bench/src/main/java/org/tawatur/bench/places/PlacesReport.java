package org.tawatur.bench.places;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tawatur.Coder;
import org.tawatur.Document;
import org.tawatur.ingest.DocumentReader;
import org.tawatur.ingest.DocumentStream;
import org.tawatur.ingest.Limits;
import org.tawatur.ingest.geonames.GeoNamesImport;
import org.tawatur.ingest.geonames.ImportTally;
import org.tawatur.lexicon.Pack;

/**
 * Makes a country's dump of GeoNames, imports it, and says how long that takes and how fast the
 * coder is with and without its pack. Times are those of the processor, of one thread: they change
 * little when other programs run.
 */
public final class PlacesReport {
  private static final int ROWS = 50_000;
  private static final int WORDS = 2_500;
  private static final int ROUNDS = 7;
  private static final String TEXTS = "evaluation/practice";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PlacesReport() {}

  /**
   * Makes the dumps, measures, and writes the report. To be started in the repository's root.
   *
   * @param arguments {@code --out FILE} (default: {@code docs/evaluation/places-import.txt})
   * @throws IOException if the texts cannot be read, or the report cannot be written
   * @throws IllegalArgumentException if an argument is another
   */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of("docs", "evaluation", "places-import.txt");
    if (arguments.length == 2 && arguments[0].equals("--out")) {
      out = Path.of(arguments[1]);
    } else if (arguments.length > 0) {
      throw new IllegalArgumentException(arguments[0] + ": expected --out FILE");
    }
    Path folder = Files.createTempDirectory("tawatur-places");
    try {
      Files.writeString(out, report(folder), StandardCharsets.UTF_8);
    } finally {
      remove(folder);
    }
  }

  private static String report(Path folder) throws IOException {
    Pack builtin = Pack.builtin();
    List<Document> documents = texts();
    DumpMaker maker = new DumpMaker(builtin);
    StringBuilder out = new StringBuilder();
    out.append("A made-up dump of GeoNames, read by ").append(Coder.ENGINE).append("\n\n");
    line(out, "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    line(out, "Java", Runtime.version().toString());
    line(
        out,
        "load",
        String.format(
            Locale.ROOT,
            "%.1f",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    line(out, "texts", documents.size() + " reports, " + chars(documents) + " characters");
    out.append("\nThe import, processor time of its one thread\n");
    Path plain = folder.resolve("plain");
    imported(out, "cold, as in a fresh process", builtin, maker, List.of(), plain);
    imported(out, "again", builtin, maker, List.of(), folder.resolve("again"));
    Path worst = folder.resolve("worst");
    imported(out, "with words of the reports", builtin, maker, words(documents), worst);
    out.append("\nThe coder, processor time of one thread over all texts, rounds by turns\n");
    coded(out, "with the pack", documents, Coder.create(builtin), List.of(plain));
    coded(
        out,
        WORDS + " rows named by words of the reports",
        documents,
        Coder.create(builtin),
        List.of(worst));
    return out.toString();
  }

  private static void imported(
      StringBuilder out, String name, Pack builtin, DumpMaker maker, List<String> words, Path pack)
      throws IOException {
    Path dump = pack.resolveSibling(pack.getFileName() + ".zip");
    maker.write(dump, ROWS, words);
    long start = THREADS.getCurrentThreadCpuTime();
    ImportTally tally =
        new GeoNamesImport(builtin, Integer.MAX_VALUE)
            .run(dump, Optional.empty(), pack, problem -> {});
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    out.append(
        String.format(
            Locale.ROOT,
            "  %-40s %6.1f s  %,d rows, %,d places\n",
            name,
            taken.toNanos() / 1e9,
            tally.read(),
            tally.imported()));
  }

  private static void coded(
      StringBuilder out, String name, List<Document> documents, Coder without, List<Path> packs) {
    Coder with = Coder.create(Pack.load(packs));
    for (int i = 0; i < 2; i++) {
      time(without, documents);
      time(with, documents);
    }
    List<Double> ratios = new ArrayList<>();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      double alone = time(without, documents);
      ratios.add(alone / time(with, documents));
      best = Math.min(best, alone);
    }
    ratios.sort(null);
    out.append(
        String.format(
            Locale.ROOT,
            "  %-40s %6.0f %% of the speed without (%.0f to %.0f %%; without: %.2f s)\n",
            name,
            100 * ratios.get(ROUNDS / 2),
            100 * ratios.get(0),
            100 * ratios.get(ROUNDS - 1),
            best));
  }

  private static double time(Coder coder, List<Document> documents) {
    long start = THREADS.getCurrentThreadCpuTime();
    documents.forEach(coder::code);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static List<Document> texts() throws IOException {
    List<Document> documents = new ArrayList<>();
    try (DocumentStream stream =
        new DocumentReader(Limits.DEFAULT)
            .open(List.of(TEXTS), InputStream.nullInputStream(), each -> {})) {
      stream.forEachRemaining(documents::add);
    }
    return documents;
  }

  /** Words of four letters and more, in the order in which they come. */
  private static List<String> words(List<Document> documents) {
    Set<String> words = new LinkedHashSet<>();
    for (Document each : documents) {
      String text = each.text();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !Character.isLetter(text.charAt(i))) {
          if (i - start > 3 && words.size() < WORDS) {
            words.add(text.substring(start, i));
          }
          start = i + 1;
        }
      }
    }
    return List.copyOf(words);
  }

  private static int chars(List<Document> documents) {
    return documents.stream().mapToInt(each -> each.text().length()).sum();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-12s %s\n", name, value));
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path each : all) {
        if (Files.isDirectory(each)) {
          remove(each);
        } else {
          Files.delete(each);
        }
      }
    }
    Files.delete(folder);
  }
}
