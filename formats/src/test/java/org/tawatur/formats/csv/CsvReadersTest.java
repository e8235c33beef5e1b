package org.tawatur.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.formats.export.ExportFormat;
import org.tawatur.formats.export.ExportOptions;
import org.tawatur.formats.export.Exports;

/** The tables as other programs read them. */
class CsvReadersTest {
  private static final String ACLED =
      "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
          + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,"
          + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,"
          + "source_scale,notes,fatalities,tags,timestamp";
  private static final String UCDP =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";
  private static final String FORMULA_STARTS = "=+-@\t\r";

  @TempDir Path folder;

  @Test
  void acledHasItsColumnsInOrder() throws IOException {
    assertThat(read(Exports.text(ExportFormat.ACLED_CSV)).get(0))
        .isEqualTo(List.of(ACLED.split(",")))
        .hasSize(31);
  }

  @Test
  void ucdpHasItsColumnsInOrder() throws IOException {
    assertThat(read(Exports.text(ExportFormat.UCDP_CSV)).get(0))
        .isEqualTo(List.of(UCDP.split(",")))
        .hasSize(49);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACLED_CSV", "UCDP_CSV", "HXL_CSV"})
  void pythonReadsTheSame(ExportFormat format) throws IOException, InterruptedException {
    assumeTrue(hasPython(), "there is no python3 on this machine");
    byte[] file = Exports.file(format, ExportOptions.DEFAULT);
    Path csv = Files.write(folder.resolve("events.csv"), file);
    Process python =
        new ProcessBuilder(
                "python3",
                "-c",
                "import csv,json,sys\n"
                    + "with open(sys.argv[1],encoding='utf-8',newline='') as f:\n"
                    + "  rows=list(csv.reader(f,strict=True))\n"
                    + "sys.stdout.buffer.write(json.dumps(rows).encode())",
                csv.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<List<String>> rows;
    try (InputStream out = python.getInputStream()) {
      rows = new ObjectMapper().readValue(out, new TypeReference<>() {});
    }
    assertThat(python.waitFor()).isZero();
    assertThat(rows).isEqualTo(read(new String(file, StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ACLED_CSV", "UCDP_CSV", "HXL_CSV"})
  void everyRowIsAsWideAsTheHeader(ExportFormat format) throws IOException {
    List<List<String>> rows = read(Exports.text(format));
    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rows).allSatisfy(each -> assertThat(each).hasSameSizeAs(rows.get(0)));
  }

  @ParameterizedTest
  @EnumSource(names = {"ACLED_CSV", "UCDP_CSV", "HXL_CSV"})
  void noCellIsAFormulaAndNoneTurnsText(ExportFormat format) throws IOException {
    for (List<String> row : read(Exports.text(format))) {
      for (String cell : row) {
        boolean risky = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        assertThat(!risky || cell.matches("-?[0-9.]+")).as(cell).isTrue();
        assertThat(cell)
            .doesNotContainPattern("[\\u0000-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]");
      }
    }
  }

  @Test
  void negativeCoordinatesStayNumbers() throws IOException {
    Map<String, String> row = row(ExportFormat.ACLED_CSV, "event_id_cnty", "b2#1");
    assertThat(row).containsEntry("latitude", "-33.45694").containsEntry("longitude", "-70.64827");
  }

  @Test
  void theByteOrderMarkIsThereWhenAskedFor() {
    byte[] marked =
        Exports.file(ExportFormat.ACLED_CSV, new ExportOptions(true, ExportOptions.Language.AR));
    assertThat(marked).startsWith(0xef, 0xbb, 0xbf);
    assertThat(Exports.file(ExportFormat.ACLED_CSV, ExportOptions.DEFAULT)).startsWith('e');
  }

  @Test
  void differingFiguresCountAsTheLowestAndAreTold() throws IOException {
    Map<String, String> row = row(ExportFormat.ACLED_CSV, "event_id_cnty", "b2#1");
    assertThat(row).containsEntry("fatalities", "3").containsEntry("time_precision", "2");
    assertThat(row.get("notes")).contains("reports differ: 3-7 killed");
  }

  @Test
  void vagueFiguresCountAsAcledCountsThemAndAreTold() throws IOException {
    Map<String, String> row = row(ExportFormat.ACLED_CSV, "event_id_cnty", "b2#2");
    assertThat(row)
        .containsEntry("fatalities", "10")
        .containsEntry("inter1", "External/Other forces")
        .containsEntry("civilian_targeting", "Civilian targeting");
    assertThat(row.get("notes")).contains("vague number");
  }

  @Test
  void anEventWithoutAPointHasEmptyCoordinates() throws IOException {
    Map<String, String> row = row(ExportFormat.ACLED_CSV, "event_id_cnty", "c3#1");
    assertThat(row)
        .containsEntry("latitude", "")
        .containsEntry("event_date", "")
        .containsEntry("interaction", "Protesters only");
  }

  @Test
  void theDeadAddUpToTheBestFigure() throws IOException {
    List<List<String>> rows = read(Exports.text(ExportFormat.UCDP_CSV));
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> row = named(rows, i);
      long sum =
          List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown").stream()
              .mapToLong(each -> Long.parseLong(row.get(each)))
              .sum();
      assertThat(row.get("best")).isEqualTo(String.valueOf(sum));
    }
  }

  @Test
  void theGovernmentIsSideA() throws IOException {
    Map<String, String> row = row(ExportFormat.UCDP_CSV, "relid", "a1#1");
    assertThat(row)
        .containsEntry("type_of_violence", "1")
        .containsEntry("side_a", "Government of Syria")
        .containsEntry("side_b", "IS")
        .containsEntry("deaths_a", "5")
        .containsEntry("gwnoa", "652")
        .containsEntry("gwnob", "");
  }

  @Test
  void violenceAgainstCiviliansIsOneSided() throws IOException {
    assertThat(row(ExportFormat.UCDP_CSV, "relid", "b2#2"))
        .containsEntry("type_of_violence", "3")
        .containsEntry("side_b", "Civilians")
        .containsEntry("high", "");
  }

  private static Map<String, String> row(ExportFormat format, String column, String id)
      throws IOException {
    List<List<String>> rows = read(Exports.text(format));
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> row = named(rows, i);
      if (row.get(column).equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }

  private static Map<String, String> named(List<List<String>> rows, int at) {
    List<String> header = rows.get(0);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      places.add(i);
    }
    return places.stream().collect(Collectors.toMap(header::get, rows.get(at)::get));
  }

  private static List<List<String>> read(String csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      for (CSVRecord each : parser) {
        rows.add(each.toList());
      }
    }
    return rows;
  }

  private static boolean hasPython() {
    try {
      Process version =
          new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return version.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
