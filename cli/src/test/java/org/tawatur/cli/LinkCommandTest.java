package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private static final String GOLD =
      Path.of(System.getProperty("tawatur.root", ".."))
          .resolve("evaluation/practice-gold.jsonl")
          .toString();

  @TempDir Path folder;

  @Test
  void recordsBecomeIncidents() {
    CommandLineRun run = CommandLineRun.of("link", GOLD);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .allMatch(each -> each.startsWith("{\"incident\":\"inc-"))
        .anyMatch(each -> each.contains("\"members\":[\"p001#1\",\"p002#1\","));
  }

  @Test
  void decisionsHold() throws IOException {
    Path decided = folder.resolve("decided.tsv");
    Files.writeString(decided, "apart\tp001#1\tp002#1\njoin\tp001#2\tp036#2\napart\tp001#1\tq#1\n");
    CommandLineRun run = CommandLineRun.of("link", GOLD, "--constraints", decided.toString());
    assertThat(run.outLines())
        .noneMatch(each -> each.contains("\"p001#1\"") && each.contains("\"p002#1\""))
        .anyMatch(each -> each.contains("\"p001#2\"") && each.contains("\"p036#2\""));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no record has the id q#1");
    Files.writeString(decided, "join\tp001#1\n");
    CommandLineRun wrong = CommandLineRun.of("link", GOLD, "--constraints", decided.toString());
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err()).contains("decided.tsv:1: bad-constraint");
  }

  @Test
  void twoRecordsAreExplainedFieldByField() {
    CommandLineRun run = CommandLineRun.of("link", GOLD, "--explain", "p001#1", "p002#1");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines())
        .anyMatch(each -> each.startsWith("place         same-name"))
        .anyMatch(each -> each.startsWith("time          same-day"))
        .anyMatch(each -> each.startsWith("threshold"))
        .last()
        .isEqualTo("the two alone are joined");
    assertThat(CommandLineRun.of("link", GOLD, "--explain", "p009#1", "p009#3").out())
        .contains("kept apart: one document tells them apart");
    assertThat(CommandLineRun.of("link", GOLD, "--explain", "p009#1", "x").exitCode()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsNamedAndTheRestIsLinked() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        "{\"doc\":\"a\",\"records\":[{\"kind\":\"event\",\"type\":\"Riots\","
            + "\"date\":{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"}}]}\n{broken\n");
    CommandLineRun run =
        CommandLineRun.of("link", records.toString(), folder.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(1);
    assertThat(run.err())
        .contains("records.jsonl:1: /records/0/date: a window that ends before it begins")
        .contains("records.jsonl:2:")
        .contains("none: cannot be read: there is no such file");
  }

  @Test
  void allThatCanBeWrongIsNamedWithItsPlace() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        String.join(
                "\n",
                "{'doc':'a','reprint_of':'b','records':[{'kind':'event','type':'Riots'}]}",
                "{'doc':'b','reprint_of':'a','records':[{'kind':'event'}]}",
                "{'doc':'c','records':[{'id':'a#1','kind':'event','type':'Riots'},"
                    + "{'kind':'event','type':'Riots','place':{'name':'x','lat':95,'lon':20}}]}",
                "{'records':[{'kind':'event'}]}",
                "{'doc':'e','publisher':'المرصد السوري لحقوق الإنسان','records':[{'kind':'event','type':'Riots',"
                    + "'claims':[{'source':'المرصد السوري لحقوق الإنسان','stance':'asserts'}]}]}")
            .replace('\'', '"'));
    CommandLineRun run = CommandLineRun.of("link", records.toString(), folder.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(4);
    assertThat(run.err())
        .contains(records + ":1: a: a circle of reprints: a, b name each other")
        .contains(records + ":2: /records/0/type: missing")
        .contains(records + ":3: /records/0: the id \"a#1\" has come before")
        .contains(records + ":3: /records/1/place/lat: not a point on the globe: 95.0")
        .contains(records + ":4: /doc: missing")
        .contains(records + ":5: e#1: the source \"المرصد السوري لحقوق الإنسان\" quotes itself")
        .contains(folder + ": a folder; name the files in it");
  }

  @Test
  void ratingsOfSourcesThatNobodyKnowsAreNamed() throws IOException {
    Path ratings = folder.resolve("ratings.tsv");
    Files.writeString(ratings, "sohr\tB2\nsohrr\tB2\n");
    CommandLineRun file = CommandLineRun.of("link", GOLD, "--ratings", ratings.toString());
    assertThat(file.exitCode()).isNotZero();
    assertThat(file.err()).contains("ratings.tsv:2", "sohrr", "correct the key");
    CommandLineRun option = CommandLineRun.of("link", GOLD, "--rating", "sohrr=B2");
    assertThat(option.exitCode()).isEqualTo(2);
    assertThat(option.err()).contains("--rating sohrr=B2: expected a key");
    assertThat(CommandLineRun.of("link", GOLD, "--rating", "sohr=B2").exitCode()).isZero();
  }

  @Test
  void onlyAWholeRunTakesTheFilesName() throws IOException {
    Path out = folder.resolve("incidents.jsonl");
    Files.writeString(out, "before");
    Path wrong = folder.resolve("wrong.tsv");
    Files.writeString(wrong, "join\n");
    CommandLineRun.of("link", GOLD, "--constraints", wrong.toString(), "-o", out.toString());
    assertThat(out).hasContent("before");
    CommandLineRun run = CommandLineRun.of("link", GOLD, "-o", folder + "/none/x.jsonl");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("x.jsonl: cannot be written");
  }

  @Test
  void idsOfAnEarlierRunAreKept() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Path incidents = folder.resolve("incidents.jsonl");
    Files.writeString(records, told("b", "2024-03-03") + told("c", "2024-03-04"));
    assertThat(CommandLineRun.of("link", records.toString(), "-o", incidents.toString()).err())
        .isEmpty();
    String id = Files.readString(incidents).substring(0, 40);
    Files.writeString(
        records, told("b", "2024-03-03") + told("a", "2024-03-02") + told("c", "2024-03-04"));
    assertThat(CommandLineRun.of("link", records.toString()).out()).doesNotStartWith(id);
    CommandLineRun run =
        CommandLineRun.of(
            "link",
            records.toString(),
            "--previous",
            incidents.toString(),
            "-o",
            incidents.toString());
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(incidents)).startsWith(id).contains("[\"a#1\",\"b#1\",\"c#1\"]");

    Files.writeString(records, told("b", "2024-03-03"));
    Files.writeString(incidents, "{\"incident\":\"inc-x\",\"members\":[\"b#1\",\"b#1\"]}\n{");
    CommandLineRun wrong =
        CommandLineRun.of("link", records.toString(), "--previous", incidents.toString());
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.err())
        .contains("incidents.jsonl:1: /members: the record \"b#1\" is in an incident before")
        .contains("incidents.jsonl:2:");
    assertThat(wrong.out()).startsWith("{\"incident\":\"inc-x\"");
  }

  private static String told(String doc, String published) {
    return "{\"doc\":\""
        + doc
        + "\",\"published\":\""
        + published
        + "\",\"records\":[{\"kind\":\"event\",\"sub_type\":\"Air/drone strike\",\"actors\":"
        + "[{\"role\":\"perpetrator\",\"id\":\"syria-government\"},"
        + "{\"role\":\"target\",\"id\":\"civilians\"}],\"place\":{\"text\":\"سرمين\","
        + "\"precision\":\"exact\",\"admin1\":\"Idleb\",\"country\":\"SY\"},"
        + "\"date\":{\"from\":\"2024-03-02\",\"to\":\"2024-03-02\"}}]}\n";
  }
}
