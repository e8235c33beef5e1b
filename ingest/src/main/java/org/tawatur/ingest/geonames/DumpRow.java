package org.tawatur.ingest.geonames;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a dump, as far as it is used. Immutable.
 *
 * @param id the geonameid
 * @param name the name in Latin letters
 * @param alternates the names of the column {@code alternatenames}
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param code the feature code
 * @param country ISO 3166-1 alpha-2
 * @param admin1 the code of the first-order division
 * @param population 0 where it is not known
 */
record DumpRow(
    long id,
    String name,
    List<String> alternates,
    double lat,
    double lon,
    String code,
    String country,
    String admin1,
    long population) {
  private static final int COLUMNS = 19;

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no row; the message says what was expected
   */
  static DumpRow parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "expected " + COLUMNS + " columns with tabs between, found " + cells.length);
    }
    double lat = degrees(cells[4], 90);
    double lon = degrees(cells[5], 180);
    if (cells[8].length() != 2) {
      throw new IllegalArgumentException("column 9: expected a country of two letters");
    }
    return new DumpRow(
        number(cells[0], "column 1"),
        cells[1].isBlank() ? cells[2] : cells[1],
        cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(",", -1)),
        lat,
        lon,
        cells[7],
        cells[8],
        cells[10],
        cells[14].isEmpty() ? 0 : number(cells[14], "column 15"));
  }

  private static long number(String cell, String where) {
    try {
      long number = Long.parseLong(cell);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(where + ": expected a whole number", e);
    }
    throw new IllegalArgumentException(where + ": expected a number that is not negative");
  }

  private static double degrees(String cell, double bound) {
    double value;
    try {
      value = Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(Math.abs(value) <= bound)) {
      throw new IllegalArgumentException("columns 5 and 6: expected degrees");
    }
    return value;
  }
}
