package org.tawatur.ingest.geonames;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawatur.ingest.geonames.ImportTally.Reason;
import org.tawatur.lexicon.Pack;

/**
 * Makes a table of places of a country's dump. Kept are the kinds of places that reports name, with
 * their Arabic names; left out is what the packs in use already have, and names that are words of
 * everyday. Each row that is left out has a reason in the tally.
 *
 * <p>Immutable; threads may share it.
 */
public final class GeoNamesImport {
  /** The most bytes that are read of one file, unpacked, unless told otherwise: 2 GiB. */
  public static final long DEFAULT_MOST_BYTES = 2L << 30;

  private static final String SETTLEMENT = "settlement";
  private static final String DIVISION = "ADM1";
  private static final int CITY = 50_000;
  private static final int TOWN = 5_000;

  private final Pack pack;
  private final CommonWords words;
  private final long mostBytes;
  private final ArabicNames arabic = new ArabicNames();
  private final Map<String, Feature> features =
      ResourceTable.rows("feature-codes.tsv").stream()
          .collect(Collectors.toMap(each -> each.get(0), each -> new Feature(each)));

  /** A kind of place and how far it reaches. */
  private record Feature(String kind, String radius) {
    Feature(List<String> row) {
      this(row.get(1), row.get(2));
    }

    String kind(long population) {
      if (!kind.equals(SETTLEMENT)) {
        return kind;
      }
      return population >= CITY ? "city" : population >= TOWN ? "town" : "village";
    }
  }

  /**
   * An import beside packs.
   *
   * @param pack the packs that the new one will be laid over
   * @param mostBytes the most that is read of one file, unpacked, in bytes
   */
  public GeoNamesImport(Pack pack, long mostBytes) {
    this.pack = pack;
    this.mostBytes = mostBytes;
    words = new CommonWords(pack);
  }

  /**
   * Imports a dump.
   *
   * @param dump a country's table of 19 columns, zipped as it is downloaded or not
   * @param alternates the country's alternateNamesV2, zipped or not; without it, the names of the
   *     dump's own column are used
   * @param folder the pack; made if it is not there. Its table of the country is replaced
   * @param problems is told of lines that cannot be read, with file and line
   * @return what became of the rows, and the table that was written
   * @throws IOException if a file cannot be read or written, or is larger than is read
   */
  public ImportTally run(
      Path dump, Optional<Path> alternates, Path folder, Consumer<String> problems)
      throws IOException {
    ImportTally.Counter tally = new ImportTally.Counter(problems);
    AlternateNames names =
        alternates.isPresent()
            ? AlternateNames.read(alternates.get(), mostBytes, tally)
            : AlternateNames.none();
    List<DumpRow> rows = rows(dump, tally);
    Divisions divisions = new Divisions(pack);
    rows.stream()
        .filter(each -> each.code().equals(DIVISION))
        .forEach(each -> divisions.add(each, names(each, names)));
    KnownPlaces known = new KnownPlaces(pack);
    List<String> lines = new ArrayList<>();
    for (DumpRow row : rows) {
      line(row, names(row, names), divisions, known, tally).ifPresent(lines::add);
    }
    return tally.tally(write(lines, country(rows), folder));
  }

  private List<DumpRow> rows(Path dump, ImportTally.Counter tally) throws IOException {
    List<DumpRow> rows = new ArrayList<>();
    try (DumpLines lines = DumpLines.open(dump, mostBytes)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (line.get().isBlank()) {
          continue;
        }
        tally.read();
        try {
          DumpRow row = DumpRow.parse(line.get());
          if (features.containsKey(row.code())) {
            rows.add(row);
          } else {
            tally.leftOut(Reason.OTHER_KIND);
          }
        } catch (IllegalArgumentException e) {
          tally.broken(lines.location(), String.valueOf(e.getMessage()));
        }
      }
    }
    return rows;
  }

  private List<String> names(DumpRow row, AlternateNames alternates) {
    List<String> tagged = arabic.of(alternates.of(row.id()));
    return tagged.isEmpty() ? arabic.of(row.alternates()) : tagged;
  }

  private Optional<String> line(
      DumpRow row,
      List<String> all,
      Divisions divisions,
      KnownPlaces known,
      ImportTally.Counter tally) {
    if (all.isEmpty()) {
      tally.leftOut(Reason.NO_ARABIC_NAME);
      return Optional.empty();
    }
    List<String> usable = all.stream().filter(each -> !words.isNever(each)).toList();
    List<String> sure = usable.stream().filter(each -> !words.isSeldom(each)).toList();
    List<String> names = sure.isEmpty() ? usable : sure;
    if (names.isEmpty()) {
      tally.leftOut(Reason.COMMON_WORD);
    } else if (known.isKnown(row, names)) {
      tally.leftOut(Reason.KNOWN);
    } else if (known.isTwice(row, names)) {
      tally.leftOut(Reason.TWICE);
    } else {
      tally.imported();
      return Optional.of(line(row, names, divisions));
    }
    return Optional.empty();
  }

  private String line(DumpRow row, List<String> names, Divisions divisions) {
    Feature feature = features.getOrDefault(row.code(), new Feature(SETTLEMENT, ""));
    boolean common = words.isSeldom(names.get(0));
    String population = row.population() > 0 ? String.valueOf(row.population()) : "";
    return Stream.of(
            "gn-" + row.id(),
            names.get(0),
            String.join("|", names.subList(1, names.size())),
            latin(row),
            feature.kind(row.population()),
            row.country(),
            divisions.of(row).orElse(""),
            degrees(row.lat()),
            degrees(row.lon()),
            feature.radius(),
            population,
            String.valueOf(row.id()),
            common ? "common word" : "")
        .collect(Collectors.joining("\t"));
  }

  /** Without what a table cannot hold. */
  private static String latin(DumpRow row) {
    String name =
        row.name()
            .codePoints()
            .filter(each -> !Character.isISOControl(each))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return name.isBlank() ? "GeoNames " + row.id() : name.strip();
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }

  /** The country of most rows; neighbours' places occur in dumps. */
  private static String country(List<DumpRow> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(each -> counts.merge(each.country(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(each -> each.chars().allMatch(c -> c >= 'A' && c <= 'Z'))
        .map(each -> each.toLowerCase(Locale.ROOT))
        .orElse("xx");
  }

  private static Path write(List<String> lines, String country, Path folder) throws IOException {
    Files.createDirectories(folder);
    Path table = folder.resolve("places-geonames-" + country + ".tsv");
    Path part = folder.resolve("." + table.getFileName() + ".part");
    try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      out.write("# title: Places of GeoNames, " + country.toUpperCase(Locale.ROOT) + "\n");
      out.write("# source: GeoNames, https://www.geonames.org/\n# licence: CC BY 4.0\n");
      out.write(
          "id\tname\tvariants\tname_en\tkind\tcountry\tadmin1\tlat\tlon\tradius_km\tpopulation"
              + "\tgeonames\tnote\n");
      for (String each : lines) {
        out.write(each);
        out.write('\n');
      }
    }
    try {
      Files.move(part, table, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, table, StandardCopyOption.REPLACE_EXISTING);
    }
    return table;
  }
}
