package org.tawatur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawatur.lexicon.Packs.ACTORS;
import static org.tawatur.lexicon.Packs.ACTOR_NAMES;
import static org.tawatur.lexicon.Packs.NOUNS;
import static org.tawatur.lexicon.Packs.PLACES;
import static org.tawatur.lexicon.Packs.VERBS;
import static org.tawatur.lexicon.Packs.WORDS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackTest {
  private static final String SOURCES = "name\tkey\tkind\tside\tparent\trating\n";
  private static final String ACTOR = "is\tIslamic State\tarmed-group\n";

  @TempDir Path folder;

  /** Columns: file, content, code, line, column of the problem that is reported first. */
  static Stream<Arguments> badPacks() {
    return Stream.of(
        bad("places.tsv", "", "no-header", 0, 0),
        bad("places.tsv", "# only: comments\n", "no-header", 0, 0),
        bad("words.tsv", "form\tkey\nلم\tnegation\n", "missing-column", 0, 0),
        bad(
            "words.tsv",
            "form\tcategory\tkey\tcolour\nلم\tcue\tnegation\n",
            "unknown-column",
            0,
            0),
        bad("words.tsv", "form\tform\tcategory\tkey\n", "bad-header", 1, 0),
        bad("words.tsv", WORDS + "لم\tcue\tnegation\t\t\tsurplus\n", "row-width", 2, 0),
        bad("words.tsv", WORDS + "\tcue\tnegation\n", "empty-cell", 2, 1),
        bad("words.tsv", WORDS + "لم\tCue!\tnegation\n", "bad-value", 2, 4),
        bad("words.tsv", WORDS + "...\tcue\tnegation\n", "bad-value", 2, 1),
        bad("words.tsv", WORDS + "لم\u0000\tcue\tnegation\n", "control-character", 2, 3),
        bad("words.tsv", WORDS + "لم\tcue\tnegation\nلم\tcue\tnegation\n", "duplicate-row", 3, 1),
        bad("words.tsv", WORDS + "إلى\tcue\tto\nالي\tcue\tto\n", "duplicate-row", 3, 1),
        bad("words.tsv", WORDS + "x".repeat(1 << 20) + "\n", "line-too-long", 2, 0),
        bad("verbs.tsv", VERBS + "قتل\tتقتل\t\tact\tkill\n", "bad-verb", 2, 5),
        bad("verbs.tsv", VERBS + "ق\tيقي\t\tact\tkill\n", "bad-verb", 2, 1),
        bad("nouns.tsv", NOUNS + "عنصر\tx\tعناصر\tperson\tmilitary\n", "bad-value", 2, 6),
        bad("nouns.tsv", NOUNS + "عنصر\tm\t+s\tperson\tmilitary\n", "bad-value", 2, 8),
        bad("actors.tsv", ACTORS + ACTOR + ACTOR, "duplicate-id", 3, 1),
        bad("actors.tsv", ACTORS + "is\tIslamic State\tgang\n", "bad-value", 2, 18),
        bad("actors.tsv", ACTORS + "is\tIslamic State\tunit\t\tnobody\n", "unknown-actor", 2, 24),
        bad("actors.tsv", ACTORS + "is\tIslamic State\tunit\t\tis\n", "parent-cycle", 2, 24),
        bad("actors.tsv", ACTORS + "a\tA\tunit\t\tb\nb\tB\tunit\t\ta\n", "parent-cycle", 2, 11),
        bad("actors.tsv", ACTORS + "a\tA\tunit\t\t\tsy\n", "bad-value", 2, 12),
        bad("actors.tsv", ACTORS + "a\tA\tunit\t\t\t\t2024-02-30\n", "bad-value", 2, 13),
        bad(
            "actors.tsv",
            ACTORS + "a\tA\tunit\t\t\t\t2024-02-03\t2023-01-01\n",
            "bad-period",
            2,
            24),
        bad("actors.tsv", ACTORS + "a\tA\tunit\t\t\t\t\t\t42\n", "bad-value", 2, 15),
        bad("sources.tsv", SOURCES + "سانا\tsana\toutlet\n", "bad-value", 2, 11),
        bad("sources.tsv", SOURCES + "سانا\tsana\tagency\tnobody\n", "unknown-actor", 2, 18),
        bad("sources.tsv", SOURCES + "سانا\tsana\tagency\tnone\tno\n", "unknown-source", 2, 23),
        bad("sources.tsv", SOURCES + "سانا\tsana\tagency\tnone\tsana\n", "parent-cycle", 2, 23),
        bad("sources.tsv", SOURCES + "سانا\tsana\tagency\tnone\t\tG7\n", "bad-value", 2, 24),
        bad("actor-names.tsv", ACTOR_NAMES + "is\tداعش\n", "unknown-actor", 2, 1),
        bad("places-sy.tsv", PLACES + place("91", "38", "5"), "bad-value", 2, 28),
        bad("places-sy.tsv", PLACES + place("NaN", "38", "5"), "bad-value", 2, 28),
        bad("places-sy.tsv", PLACES + place("35", "38", "many"), "bad-value", 2, 35));
  }

  private static Arguments bad(String file, String content, String code, int line, int column) {
    return Arguments.of(file, content, code, line, column);
  }

  private static String place(String lat, String lon, String population) {
    return "r\tالرقة\t\tRaqqa\ttown\tSY\t\t\t\t\t" + lat + '\t' + lon + "\t\t" + population + '\n';
  }

  @ParameterizedTest(name = "{2} in {0}")
  @MethodSource("badPacks")
  void reportsWhereAndWhat(String file, String content, String code, int line, int column) {
    List<DataProblem> problems = Packs.problems(Packs.write(folder, file, content));
    assertThat(problems).isNotEmpty();
    DataProblem problem = problems.get(0);
    assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
    assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
    assertThat(problem.column()).as(problem.toString()).isEqualTo(column);
    assertThat(problem.file()).endsWith(file);
    assertThat(problem.remedy()).isNotEmpty();
  }

  @Test
  void reportsAllProblemsAtOnce() {
    Packs.write(folder, "words.tsv", WORDS + "\tcue\tnegation\nلم\t\tnegation\n");
    Packs.write(folder, "actors.tsv", ACTORS + "A b\t\tgang\n");
    assertThat(Packs.problems(folder)).hasSize(5);
  }

  @Test
  void limitsProblems() {
    Packs.write(folder, "words.tsv", WORDS + "\tx y\t\n".repeat(5000));
    assertThat(Packs.problems(folder)).hasSize(Problems.MOST);
  }

  @Test
  void namesTheLineThatIsNotUtf8() {
    byte[] windows =
        (WORDS + "\u00E1\u00E3\tcue\tnegation\n").getBytes(StandardCharsets.ISO_8859_1);
    DataProblem problem = Packs.problems(Packs.write(folder, "words.tsv", windows)).get(0);
    assertThat(problem.code()).isEqualTo("not-utf8");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.found()).isEqualTo("byte 0xE1");
  }

  @Test
  void readsByteOrderMarkCommentsAndCarriageReturns() {
    String content =
        "\uFEFF# title: Words\r\n# licence: Apache-2.0\r\n"
            + WORDS.replace("\n", "\r\n")
            + "\r\n# a comment\r\n لم \tcue\tnegation\r\n";
    Pack pack = Pack.loadOnly(List.of(Packs.write(folder, "words-more.tsv", content)));
    Row row = pack.rows("words").get(0);
    assertThat(row.get("form")).contains("لم");
    assertThat(row.get("key")).contains("negation");
    assertThat(row.get("note")).isEmpty();
    assertThat(row.get("no such column")).isEmpty();
    assertThat(row.line()).isEqualTo(6);
    assertThat(pack.tables("words").get(0).properties())
        .containsEntry("title", "Words")
        .containsEntry("licence", "Apache-2.0");
  }

  @Test
  void reportsFoldersThatAreNone() {
    assertThat(Packs.problems(folder.resolve("nowhere")))
        .extracting(DataProblem::code)
        .containsExactly("unreadable");
    assertThat(Packs.problems(folder)).extracting(DataProblem::code).containsExactly("empty-pack");
  }

  @Test
  void laterPacksOverrideAddAndRemove() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    Packs.write(first, "words.tsv", WORDS + "لم\tcue\tnegation\nلن\tcue\tnegation\tweak\n");
    Packs.write(first, "places.tsv", PLACES + "r\tالرقة\t\tRaqqa\ttown\tSY\n");
    Packs.write(
        second,
        "words-mine.tsv",
        WORDS + "لم\tcue\tnegation\tremove\nلن\tcue\tnegation\nليس\tcue\tnegation\n");
    Packs.write(second, "places.tsv", PLACES + "r\tالرقة\t\tAr-Raqqa\ttown\tSY\n");
    Pack pack = Pack.loadOnly(List.of(first, second));
    assertThat(pack.rows("words"))
        .extracting(row -> row.required("form"))
        .containsExactly("لن", "ليس");
    assertThat(pack.rows("words").get(0).get("features")).isEmpty();
    assertThat(pack.rows("places"))
        .extracting(row -> row.required("name_en"))
        .containsExactly("Ar-Raqqa");
    assertThat(pack.tables("words")).hasSize(2);
  }

  @Test
  void reportsTheRemovalOfARowThatIsNotThere() {
    Packs.write(folder, "words.tsv", WORDS + "لم\tcue\tnegation\tremove\n");
    assertThat(Packs.problems(folder)).extracting(DataProblem::code).containsExactly("unknown-row");
  }

  @Test
  void knowsOfWhichPackARuleFileIs() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    Packs.write(first, "a.rules", "rule one\n");
    Packs.write(first, "b.rules", "rule two\n");
    Packs.write(second, "a.rules", "rule three\n");
    assertThat(Pack.loadOnly(List.of(first, second)).ruleFiles())
        .extracting(file -> file.layer() + file.text())
        .containsExactly("0rule one\n", "0rule two\n", "1rule three\n");
  }

  @Test
  void hashFollowsTheContents() {
    Packs.write(folder, "words.tsv", WORDS + "لم\tcue\tnegation\n");
    String hash = Pack.loadOnly(List.of(folder)).hash();
    assertThat(Pack.loadOnly(List.of(folder)).hash()).isEqualTo(hash).hasSize(64);
    Packs.write(folder, "words.tsv", WORDS + "لن\tcue\tnegation\n");
    assertThat(Pack.loadOnly(List.of(folder)).hash()).isNotEqualTo(hash);
  }

  @Test
  void givesRulesAndUnknownTablesAsTheyAre() {
    Packs.write(folder, "acts.rules", "rule one\n");
    Packs.write(folder, "colours.tsv", "word\tcolour\nأحمر\tred\n");
    Pack pack = Pack.loadOnly(List.of(folder));
    assertThat(pack.ruleFiles()).extracting(RuleFile::text).containsExactly("rule one\n");
    assertThat(pack.rows("colours").get(0).get("colour")).contains("red");
    assertThat(pack.kinds()).containsExactly("colours");
  }

  @Test
  void exceptionShowsTheProblems() {
    Packs.write(folder, "words.tsv", WORDS + "\tcue\tnegation\n");
    assertThatThrownBy(() -> Pack.loadOnly(List.of(folder)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("words.tsv:2:1: empty-cell");
  }
}
