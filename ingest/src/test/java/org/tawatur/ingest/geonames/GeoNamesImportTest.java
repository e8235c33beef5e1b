package org.tawatur.ingest.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.ingest.geonames.ImportTally.Reason;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.Row;

class GeoNamesImportTest {
  private static final Pack BUILTIN = Pack.builtin();

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void villagesGetTheirNamesKindsAndGovernorates() throws IOException {
    Path dump =
        Dumps.zip(
            folder.resolve("SY.zip"),
            "SY.txt",
            List.of(
                Dumps.row(1, "Kafr Tesla", "كفر تسلا,Kafr T.", 36.01, 38.01, "PPL", "09", 1200),
                Dumps.row(2, "Tal Nimud", "قرية تل نيمود", 36.2, 38.3, "PPL", "09", 61000),
                Dumps.row(3, "Matar Zafil", "مطار زفيل", 35.4, 38.5, "AIRB", "04", 0),
                Dumps.row(4, "Nothing", "Nothing,Rien", 35.5, 38.6, "PPL", "04", 0),
                Dumps.row(5, "Wadi Zafil", "وادي زفيل", 35.6, 38.7, "WAD", "04", 0)));
    Map<String, Row> places = imported(dump, Optional.empty());
    assertThat(places).containsOnlyKeys("gn-1", "gn-2", "gn-3");
    assertThat(places.get("gn-1").get("name")).contains("كفر تسلا");
    assertThat(places.get("gn-1").get("admin1")).contains("Aleppo");
    assertThat(places.get("gn-1").get("kind")).contains("village");
    assertThat(places.get("gn-1").get("geonames")).contains("1");
    assertThat(places.get("gn-2").get("name")).contains("تل نيمود");
    assertThat(places.get("gn-2").get("kind")).contains("city");
    assertThat(places.get("gn-3").get("kind")).contains("base");
    assertThat(places.get("gn-3").get("admin1")).contains("Ar-Raqqa");
  }

  @Test
  void arabicNamesThatAreTaggedComeFirst() throws IOException {
    Path dump =
        Dumps.zip(
            folder.resolve("SY.zip"),
            "SY.txt",
            List.of(Dumps.row(1, "A", "زفیلان,زنبوقة", 36.01, 38.01, "PPL", "09", 0)));
    Path names =
        Dumps.zip(
            folder.resolve("names.zip"),
            "SY.txt",
            List.of(
                Dumps.name(1, "ku", "شتێک", true),
                Dumps.name(1, "ar", "زنبوقة الشرقية", false),
                Dumps.name(1, "ar", "الزنبوقة", true)));
    Map<String, Row> places = imported(dump, Optional.of(names));
    assertThat(places.get("gn-1").get("name")).contains("الزنبوقة");
    assertThat(places.get("gn-1").list("variants")).containsExactly("زنبوقة الشرقية");
  }

  @Test
  void whatTheGazetteerHasAndWordsOfEverydayAreLeftOut() throws IOException {
    Path dump =
        Dumps.zip(
            folder.resolve("SY.zip"),
            "SY.txt",
            List.of(
                Dumps.row(170063, "Hims", "حمص", 34.72682, 36.72339, "PPLA", "11", 775404),
                Dumps.row(1, "Tadmur", "تدمر", 34.57, 38.29, "PPL", "11", 0),
                Dumps.row(2, "Qabla", "قبل", 35.1, 38.1, "PPL", "11", 0),
                Dumps.row(3, "H", "ح", 35.2, 38.2, "PPL", "11", 0),
                Dumps.row(4, "Zanbuqa", "زنبوقة", 35.3, 38.3, "PPL", "11", 0),
                Dumps.row(5, "Zanbuqa", "الزنبوقه", 35.31, 38.31, "PPL", "11", 0),
                Dumps.row(6, "Zanbuqa", "زنبوقة", 36.9, 38.31, "PPL", "11", 0)));
    ImportTally tally = run(dump, Optional.empty());
    assertThat(tally.imported()).isEqualTo(2);
    assertThat(tally.leftOut())
        .isEqualTo(
            Map.of(
                Reason.KNOWN, 2,
                Reason.COMMON_WORD, 1,
                Reason.NO_ARABIC_NAME, 1,
                Reason.TWICE, 1));
  }

  @Test
  void aNameThatIsAlsoAThingIsMarked() throws IOException {
    Path dump =
        Dumps.zip(
            folder.resolve("SY.zip"),
            "SY.txt",
            List.of(Dumps.row(1, "Sayyara", "سيارة", 35.1, 38.1, "PPL", "11", 0)));
    assertThat(imported(dump, Optional.empty()).get("gn-1").get("note")).contains("common word");
  }

  @Test
  void theDumpsOwnDivisionsDecide() throws IOException {
    Path dump =
        Dumps.zip(
            folder.resolve("SY.zip"),
            "SY.txt",
            List.of(
                Dumps.row(9, "Homs", "محافظة حمص", 34.6, 38.2, "ADM1", "77", 0),
                Dumps.row(1, "Zanbuqa", "زنبوقة", 34.3, 38.3, "PPL", "77", 0)));
    assertThat(imported(dump, Optional.empty()).get("gn-1").get("admin1")).contains("Homs");
  }

  @Test
  void brokenLinesAreNamedAndTheRestIsImported() throws IOException {
    Path dump =
        Files.write(
            folder.resolve("SY.txt"),
            List.of(
                "1\tzu wenig",
                Dumps.row(1, "Zanbuqa", "زنبوقة", 95, 38.3, "PPL", "11", 0),
                Dumps.row(2, "Zanbuqa", "زنبوقة", 35.3, 38.3, "PPL", "11", 0)));
    ImportTally tally = run(dump, Optional.empty());
    assertThat(tally.imported()).isEqualTo(1);
    assertThat(tally.broken()).isEqualTo(2);
    assertThat(problems.get(0)).contains("SY.txt:1", "expected 19 columns");
    assertThat(problems.get(1)).contains("SY.txt:2", "degrees");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    Path dump = Dumps.zip(folder.resolve("SY.zip"), "SY.txt", List.of("x".repeat(1 << 20)));
    assertThatThrownBy(
            () ->
                new GeoNamesImport(BUILTIN, 1 << 16)
                    .run(dump, Optional.empty(), folder.resolve("pack"), problems::add))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("--max-bytes");
  }

  @Test
  void anArchiveWithoutATableIsNamed() throws IOException {
    Path dump = Dumps.zip(folder.resolve("SY.zip"), "map.png", List.of());
    assertThatThrownBy(() -> run(dump, Optional.empty())).hasMessageContaining("no table");
  }

  @Test
  void aWholeCountryMakesASoundPack() throws IOException {
    Random random = new Random(7);
    String letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    List<String> rows = new ArrayList<>();
    Set<String> used = new HashSet<>();
    while (rows.size() < 50_000) {
      StringBuilder name = new StringBuilder();
      int length = 4 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      if (used.add(name.toString())) {
        rows.add(
            Dumps.row(
                rows.size() + 1,
                "Name",
                name.toString(),
                32 + random.nextDouble() * 5,
                36 + random.nextDouble() * 6,
                "PPL",
                "11",
                random.nextInt(9000)));
      }
    }
    ImportTally tally = run(Dumps.zip(folder.resolve("SY.zip"), "SY.txt", rows), Optional.empty());
    assertThat(tally.read()).isEqualTo(50_000);
    assertThat(tally.imported()).isGreaterThan(45_000);
    assertThat(Pack.load(List.of(folder.resolve("pack"))).rows("places"))
        .hasSize(BUILTIN.rows("places").size() + tally.imported());
  }

  private ImportTally run(Path dump, Optional<Path> names) throws IOException {
    return new GeoNamesImport(BUILTIN, GeoNamesImport.DEFAULT_MOST_BYTES)
        .run(dump, names, folder.resolve("pack"), problems::add);
  }

  private Map<String, Row> imported(Path dump, Optional<Path> names) throws IOException {
    run(dump, names);
    assertThat(problems).isEmpty();
    return Pack.loadOnly(List.of(folder.resolve("pack"))).rows("places").stream()
        .collect(Collectors.toMap(each -> each.required("id"), each -> each));
  }
}
