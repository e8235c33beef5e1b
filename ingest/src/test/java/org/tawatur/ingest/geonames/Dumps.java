package org.tawatur.ingest.geonames;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Dumps of our own making in GeoNames' format. */
final class Dumps {
  private Dumps() {}

  /** A row of the main table. */
  static String row(
      long id,
      String name,
      String alternates,
      double lat,
      double lon,
      String code,
      String admin1,
      long population) {
    return String.join(
        "\t",
        String.valueOf(id),
        name,
        name,
        alternates,
        String.valueOf(lat),
        String.valueOf(lon),
        code.startsWith("PPL") ? "P" : code.startsWith("ADM") ? "A" : "S",
        code,
        "SY",
        "",
        admin1,
        "",
        "",
        "",
        String.valueOf(population),
        "",
        "400",
        "Asia/Damascus",
        "2024-01-01");
  }

  /** A row of alternateNamesV2. */
  static String name(long place, String language, String name, boolean preferred) {
    return String.join(
        "\t", "1", String.valueOf(place), language, name, preferred ? "1" : "", "", "", "", "", "");
  }

  /** Lines zipped as the site serves them, behind a readme. */
  static Path zip(Path file, String entry, List<String> lines) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("a\tb\n".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(entry));
      for (String each : lines) {
        zip.write((each + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
