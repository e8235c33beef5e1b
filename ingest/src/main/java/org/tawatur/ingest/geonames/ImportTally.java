package org.tawatur.ingest.geonames;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What became of the rows of a dump. Immutable.
 *
 * @param file the table that was written
 * @param read how many rows there were
 * @param imported how many became places
 * @param leftOut how many did not, by reason
 * @param broken how many lines could not be read
 */
public record ImportTally(
    Path file, int read, int imported, Map<Reason, Integer> leftOut, int broken) {

  /** Why a row did not become a place. */
  public enum Reason {
    /** Its feature code is no kind of place that reports name. */
    OTHER_KIND,
    /** It has no name in Arabic letters. */
    NO_ARABIC_NAME,
    /** All its names are words of everyday. */
    COMMON_WORD,
    /** The packs in use have the place already. */
    KNOWN,
    /** A row before it has the same name within a few kilometres. */
    TWICE;

    /**
     * For people.
     *
     * @return the constant in lower case with spaces
     */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Copies the map. */
  public ImportTally {
    leftOut = Map.copyOf(leftOut);
  }

  /** Counts while rows are read. For one thread. */
  static final class Counter {
    private static final int MOST_TOLD = 20;

    private final Consumer<String> problems;
    private final Map<Reason, Integer> leftOut = new TreeMap<>();
    private int read;
    private int imported;
    private int broken;

    Counter(Consumer<String> problems) {
      this.problems = problems;
    }

    void read() {
      read++;
    }

    void imported() {
      imported++;
    }

    void leftOut(Reason reason) {
      leftOut.merge(reason, 1, Integer::sum);
    }

    void broken(String location, String expected) {
      broken++;
      if (broken <= MOST_TOLD) {
        problems.accept(location + ": " + expected + "; left out");
      } else if (broken == MOST_TOLD + 1) {
        problems.accept("further broken lines are only counted");
      }
    }

    ImportTally tally(Path file) {
      return new ImportTally(file, read, imported, leftOut, broken);
    }
  }
}
