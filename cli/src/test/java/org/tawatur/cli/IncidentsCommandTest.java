package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.formats.AccountReader;
import org.tawatur.formats.IncidentLines;
import org.tawatur.incident.Fusion;
import org.tawatur.lexicon.Pack;
import org.tawatur.record.Account;

class IncidentsCommandTest {
  private static final Fusion FUSION = Fusion.create(Pack.builtin());

  /** A battle that a monitor and an agency tell, and a shelling in the outlet's own voice. */
  private static final String RECORDS =
      """
      {"doc": "a", "published": "2023-05-17", "publisher": "تلفزيون سوريا", "records": [\
      {"kind": "event", "type": "Battles", "sub_type": "Armed clash",\
       "actors": [{"role": "perpetrator", "id": "islamic-state", "text": "داعش"}],\
       "place": {"text": "في تدمر", "name": "تدمر", "precision": "exact", "admin1": "Homs", "country": "SY"},\
       "date": {"text": "أمس", "from": "2023-05-16", "to": "2023-05-16"},\
       "casualties": [{"outcome": "killed", "of": "syria-government", "min": 11, "max": 11, "text": "11"}],\
       "people": [], "claims": [{"source": "المرصد السوري", "stance": "asserts"},\
       {"source": "مصادر طبية", "stance": "asserts"}], "evidence": "قتل 11"}]}
      {"doc": "b", "published": "2023-05-18", "publisher": "سانا", "records": [\
      {"kind": "event", "type": "Battles", "sub_type": "Armed clash",\
       "actors": [{"role": "perpetrator", "id": "islamic-state", "text": "داعش"}], "place": null,\
       "date": {"text": null, "from": "2023-05-16", "to": "2023-05-17"},\
       "casualties": [{"outcome": "killed", "of": "syria-government", "min": 7, "max": 7, "text": "7"}],\
       "people": [], "claims": [], "evidence": "قتل 7 \\u202e\\u001b[31m"}]}
      {"doc": "c", "publisher": "عنب بلدي", "records": [\
      {"kind": "event", "type": "Explosions/Remote violence",\
       "sub_type": "Shelling/artillery/missile attack", "actors": [], "place": null,\
       "date": null, "casualties": [], "people": [], "claims": [], "evidence": "قصف"}]}
      """;

  @TempDir Path folder;

  private Path file = Path.of("");

  private static List<Account> accounts() throws IOException {
    List<Account> accounts = new ArrayList<>();
    new AccountReader(
            problem -> {
              throw new IllegalStateException(problem.toString());
            })
        .read(
            new ByteArrayInputStream(RECORDS.getBytes(StandardCharsets.UTF_8)),
            "records",
            accounts::add);
    return accounts;
  }

  @BeforeEach
  void write() throws IOException {
    List<Account> accounts = accounts();
    IncidentLines lines = new IncidentLines();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(lines.line(FUSION.fuse("i-2", accounts.subList(2, 3), problem -> {})));
    out.write(lines.line(FUSION.fuse("i-1", accounts.subList(0, 2), problem -> {})));
    file = Files.write(folder.resolve("incidents.jsonl"), out.toByteArray());
  }

  @Test
  void anIncidentIsFoundByAnIdThatItHadBefore() throws IOException {
    byte[] line =
        new IncidentLines().line(FUSION.fuse("i-9", accounts(), problem -> {}), List.of("i-old"));
    Path renamed = Files.write(folder.resolve("renamed.jsonl"), line);
    CommandLineRun run = CommandLineRun.of("incidents", renamed.toString(), "--id", "i-old");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("i-9");
  }

  @Test
  void tableRanksByOriginsAndLeavesNoneOut() {
    CommandLineRun run = CommandLineRun.of("incidents", file.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines()).hasSize(3);
    assertThat(run.outLines().get(0)).startsWith("incident  origins  grade");
    assertThat(run.outLines().get(1))
        .contains("i-1", "fair", "Armed clash", "7 (7 to 11) killed", "2023-05-16")
        .endsWith("Homs: تدمر");
    assertThat(run.outLines().get(2)).contains("i-2", "weak", "Shelling");
    int column = run.outLines().get(0).indexOf("grade");
    assertThat(run.outLines().get(1).indexOf("fair")).isEqualTo(column);
    assertThat(run.outLines().get(2).indexOf("weak")).isEqualTo(column);
  }

  @Test
  void pageShowsChainsTollAndDisagreement() {
    CommandLineRun run = CommandLineRun.of("incidents", file.toString(), "--id", "i-1");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("i-1  2 independent origins, 2 records")
        .contains("fair (2 independent origins), F6")
        .contains("7 (7 to 11) killed of syria-government")
        .contains("11  source:sohr, 2023-05-17 (a#1), differs")
        .contains("  └─ says so: «المرصد السوري»")
        .contains("     └─ on the word of, without a name = source:sohr: «مصادر طبية»")
        .contains("  └─ says so, its own voice = side:syria-government")
        .contains("points of disagreement");
    // nothing of others steers the terminal
    assertThat(run.out()).contains("\\u202e\\u001b[31m").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void pageIsFoundByARecordToo() {
    assertThat(CommandLineRun.of("incidents", file.toString(), "--id", "c#1").out())
        .startsWith("i-2  1 independent origin, 1 record");
  }

  @Test
  void whatIsWrongIsNamedAndTheRestShown() throws IOException {
    Path bad = folder.resolve("bad.jsonl");
    Files.writeString(
        bad,
        "{\"incident\": \"x\", \"members\": [\"a#1\"]}\nno json\n{\"members\": [\"a\"]}\n"
            + "{\"incident\": \"x\", \"members\": [\"a#1\"]}\n{\"incident\": \"y\"}\n");
    CommandLineRun run = CommandLineRun.of("incidents", bad.toString(), folder + "/none.jsonl");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.err().lines())
        .hasSize(5)
        .anyMatch(each -> each.contains("bad.jsonl:2:") && each.contains("not JSON"))
        .anyMatch(each -> each.contains("bad.jsonl:3") && each.contains("incident: missing"))
        .anyMatch(each -> each.contains("bad.jsonl:4") && each.contains("has come before"))
        .anyMatch(each -> each.contains("bad.jsonl:5") && each.contains("members"))
        .anyMatch(each -> each.contains("none.jsonl: cannot be read: there is no such file"));
  }

  @Test
  void anIdThatIsNotThereIsSaid() {
    CommandLineRun run = CommandLineRun.of("incidents", file.toString(), "--id", "nothing");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.SOME_FAILED);
    assertThat(run.err()).contains("nothing");
  }
}
