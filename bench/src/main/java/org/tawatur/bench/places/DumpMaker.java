package org.tawatur.bench.places;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

/**
 * Makes a country's dump in GeoNames' format: names are put together of halves of the names that
 * the built-in gazetteer has in that country. The same numbers always give the same dump.
 */
final class DumpMaker {
  private static final String COUNTRY = "SY";
  private static final int FIRST_ID = 90_000_000;
  private static final int ADMIN1 = 14;

  // roughly the country; where a place lies changes no time
  private static final double SOUTH = 32.5;
  private static final double WEST = 36;
  private static final double DEGREES_LAT = 4;
  private static final double DEGREES_LON = 6;

  /** As often as in the dumps: mostly villages, then hills, farms, wadis, divisions. */
  private static final List<String> CODES =
      List.of("PPL", "PPL", "PPL", "PPL", "PPL", "PPL", "HLL", "FRM", "WAD", "ADM3");

  private final List<String> arabic = new ArrayList<>();
  private final List<String> latin = new ArrayList<>();

  DumpMaker(Pack pack) {
    for (Row each : pack.rows("places")) {
      if (each.get("country").filter(COUNTRY::equals).isPresent()) {
        arabic.add(each.required("name"));
        latin.add(each.get("name_en").orElseGet(() -> each.required("id")));
      }
    }
  }

  /** Writes so many rows, {@code words} of them with one of these for a name, zipped. */
  void write(Path file, int rows, List<String> words) throws IOException {
    Random random = new Random(rows);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(COUNTRY + ".txt"));
      for (int i = 0; i < rows; i++) {
        String name = i < words.size() ? words.get(i) : made(arabic, random);
        zip.write(row(FIRST_ID + i, made(latin, random), name, random));
      }
      zip.closeEntry();
    }
  }

  /** The beginning of one name and the end of another. */
  private static String made(List<String> names, Random random) {
    String one = names.get(random.nextInt(names.size()));
    String two = names.get(random.nextInt(names.size()));
    return one.substring(0, (one.length() + 1) / 2) + two.substring(two.length() / 2);
  }

  private static byte[] row(int id, String latin, String arabic, Random random) {
    String code = CODES.get(random.nextInt(CODES.size()));
    String letter = code.startsWith("PPL") ? "P" : code.startsWith("ADM") ? "A" : "T";
    String[] cells = new String[19];
    Arrays.fill(cells, "");
    cells[0] = Integer.toString(id);
    cells[1] = latin;
    cells[2] = latin;
    cells[3] = latin + " Village," + arabic;
    cells[4] = String.format(Locale.ROOT, "%.5f", SOUTH + random.nextDouble() * DEGREES_LAT);
    cells[5] = String.format(Locale.ROOT, "%.5f", WEST + random.nextDouble() * DEGREES_LON);
    cells[6] = code.equals("FRM") ? "S" : letter;
    cells[7] = code;
    cells[8] = COUNTRY;
    cells[10] = String.format(Locale.ROOT, "%02d", random.nextInt(ADMIN1) + 1);
    cells[14] = Integer.toString(random.nextInt(5000));
    cells[16] = "400";
    cells[17] = "Asia/Damascus";
    cells[18] = "2024-01-01";
    return (String.join("\t", cells) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
