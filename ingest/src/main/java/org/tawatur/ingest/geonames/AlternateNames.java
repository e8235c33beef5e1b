package org.tawatur.ingest.geonames;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Arabic names of alternateNamesV2, by geonameid. Immutable. */
final class AlternateNames {
  private static final int MOST_COLUMNS = 10;
  private static final int LEAST_COLUMNS = 4;

  private final Map<Long, List<Name>> names;

  private AlternateNames(Map<Long, List<Name>> names) {
    this.names = names;
  }

  /** A name and how good it is: the lower, the better. */
  private record Name(String text, int rank) {}

  static AlternateNames none() {
    return new AlternateNames(Map.of());
  }

  /** Reads a file, zipped or not; lines that are none of it are left out and counted. */
  static AlternateNames read(Path file, long mostBytes, ImportTally.Counter tally)
      throws IOException {
    Map<Long, List<Name>> names = new HashMap<>();
    try (DumpLines lines = DumpLines.open(file, mostBytes)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        String[] cells = line.get().split("\t", MOST_COLUMNS);
        if (cells.length < LEAST_COLUMNS) {
          tally.broken(lines.location(), "expected at least " + LEAST_COLUMNS + " columns");
        } else if (cells[2].equals("ar")) {
          add(names, cells, lines.location(), tally);
        }
      }
    }
    return new AlternateNames(names);
  }

  private static void add(
      Map<Long, List<Name>> names, String[] cells, String location, ImportTally.Counter tally) {
    try {
      int rank = (flag(cells, 4) ? 0 : 2) + (flag(cells, 6) ? 4 : 0) + (flag(cells, 7) ? 8 : 0);
      names
          .computeIfAbsent(Long.parseLong(cells[1]), any -> new ArrayList<>())
          .add(new Name(cells[3], rank));
    } catch (NumberFormatException e) {
      tally.broken(location, "column 2: expected a whole number");
    }
  }

  private static boolean flag(String[] cells, int at) {
    return cells.length > at && cells[at].equals("1");
  }

  /** Preferred names first, colloquial and historical ones last. */
  List<String> of(long id) {
    return names.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparingInt(Name::rank))
        .map(Name::text)
        .toList();
  }
}
