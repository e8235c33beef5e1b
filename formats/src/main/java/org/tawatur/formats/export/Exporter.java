package org.tawatur.formats.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.tawatur.formats.bulletin.BulletinWriter;
import org.tawatur.formats.crosswalk.Crosswalk;
import org.tawatur.formats.csv.CsvEventWriter;
import org.tawatur.formats.event.EventWriter;
import org.tawatur.formats.parquet.ParquetEvents;
import org.tawatur.lexicon.Pack;

/** Opens files of events in any of the formats. Immutable; threads may share it. */
public final class Exporter {
  private final Crosswalk crosswalk;

  /**
   * Reads the tables that the formats need.
   *
   * @param pack the packs in use, for the names of actors and places
   */
  public Exporter(Pack pack) {
    crosswalk = new Crosswalk(pack);
  }

  /**
   * The names and codes that it writes with.
   *
   * @return the tables
   */
  public Crosswalk crosswalk() {
    return crosswalk;
  }

  /**
   * Begins a file.
   *
   * @param format its format
   * @param out takes the file; buffered here, flushed but not closed with the writer
   * @param options how it is written
   * @return a writer; the file is whole once it is closed
   * @throws IOException if the output cannot be written
   */
  public EventWriter open(ExportFormat format, OutputStream out, ExportOptions options)
      throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    return switch (format) {
      case ACLED_CSV -> CsvEventWriter.acled(buffered, crosswalk, options.byteOrderMark());
      case UCDP_CSV -> CsvEventWriter.ucdp(buffered, crosswalk, options.byteOrderMark());
      case HXL_CSV -> CsvEventWriter.hxl(buffered, crosswalk, options.byteOrderMark());
      case GEOJSON -> new GeoJson(buffered, crosswalk);
      case JSONL -> new JsonLinesEvents(buffered, crosswalk);
      case KML -> new Kml(buffered, crosswalk);
      case PARQUET -> new ParquetEvents(buffered, crosswalk);
      case HTML -> BulletinWriter.html(buffered, crosswalk, options.isArabic());
      case MARKDOWN -> BulletinWriter.markdown(buffered, crosswalk, options.isArabic());
      case BAYANAT_JSON -> new Bayanat(buffered, crosswalk);
    };
  }
}
