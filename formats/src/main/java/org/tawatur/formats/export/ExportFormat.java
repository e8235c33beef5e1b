package org.tawatur.formats.export;

import java.util.Locale;

/** The formats of an export. */
public enum ExportFormat {
  /** ACLED's 31 columns. */
  ACLED_CSV,
  /** The 49 columns of UCDP GED. */
  UCDP_CSV,
  /** Columns tagged for the Humanitarian Exchange Language. */
  HXL_CSV,
  /** A feature collection of RFC 7946. */
  GEOJSON,
  /** Typed columns with nested lists. */
  PARQUET,
  /** An event a line. */
  JSONL,
  /** KML 2.2. */
  KML,
  /** Bodies for Bayanat's bulletin endpoint, one a line. */
  BAYANAT_JSON,
  /** A bulletin as a page that needs nothing beside it. */
  HTML,
  /** A bulletin as Markdown. */
  MARKDOWN;

  /**
   * Whether the file is bytes that no terminal can show.
   *
   * @return true for Parquet
   */
  public boolean isBinary() {
    return this == PARQUET;
  }

  /**
   * Whether it is a CSV file.
   *
   * @return true where a byte order mark helps Excel
   */
  public boolean isCsv() {
    return this == ACLED_CSV || this == UCDP_CSV || this == HXL_CSV;
  }

  /** The name on the command line: {@code acled-csv}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
