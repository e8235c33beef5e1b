package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String TEXT =
      "مقتل خمسة عناصر من قوات النظام بهجوم لتنظيم داعش في بادية تدمر";

  @TempDir Path folder;

  @Test
  void documentsComeInTheOrderOfTheInput() {
    String input =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"doc\":\"d" + i + "\",\"text\":\"" + TEXT + "\"}")
            .collect(Collectors.joining("\n"));
    CommandLineRun one = CommandLineRun.withInput(input, "code", "-", "--threads", "1");
    CommandLineRun many = CommandLineRun.withInput(input, "code", "-", "--threads", "4");
    assertThat(one.outLines()).hasSize(200);
    assertThat(many.out()).isEqualTo(one.out());
    assertThat(many.exitCode()).isZero();
    assertThat(many.err())
        .isEqualTo(
            "tawatur: 200 read, 200 documents coded (199 of them duplicates), 0 skipped,"
                + " 0 inputs failed\n");
  }

  @Test
  void aBrokenLineIsNamedAndTheRestIsCoded() throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.writeString(
        file, "{\"doc\":\"a\",\"text\":\"x\"}\n{\"doc\":\n{\"doc\":\"b\",\"text\":\"y\"}\n");
    CommandLineRun run = CommandLineRun.of("code", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.err())
        .contains("x.jsonl:2:")
        .contains("2 documents coded, 0 skipped, 1 inputs failed (format 1)");
  }

  @Test
  void whatIsKnownOfTheDocumentsIsTakenFromTheOptions() {
    CommandLineRun run =
        CommandLineRun.withInput(
            "{\"doc\":\"a\",\"text\":\"x\"}\n{\"doc\":\"b\",\"text\":\"x\",\"published\":\"2020-01-01\"}",
            "code",
            "-",
            "--published",
            "2024-03-05",
            "--publisher",
            "سانا");
    assertThat(run.outLines().get(0)).contains("\"published\":\"2024-03-05\"").contains("سانا");
    assertThat(run.outLines().get(1)).contains("\"published\":\"2020-01-01\"");
  }

  @Test
  void outputGoesToAFile() throws IOException {
    Path file = folder.resolve("out.jsonl");
    CommandLineRun run = CommandLineRun.withInput(TEXT, "code", "-", "-o", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"doc\":\"stdin\"").endsWith("}\n");
  }

  @Test
  void outputThatCannotBeWrittenIsSaid() {
    CommandLineRun run =
        CommandLineRun.withInput(TEXT, "code", "-", "-o", folder.resolve("no/out").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no/out: cannot be written");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(CommandLineRun.of("code").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("code", "-", "--published", "gestern").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("code", "-", "--format", "xml").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("code", "-", "--max-line-bytes", "0").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("codes").exitCode()).isEqualTo(2);
  }

  @Test
  void wrongUsageIsSaidInFewLines() {
    CommandLineRun day = CommandLineRun.of("code", "-", "--published", "gestern");
    assertThat(day.err())
        .contains("'--published': expected a day such as 2024-03-05 but was 'gestern'")
        .contains("see tawatur code --help")
        .doesNotContain("java.time", "Usage");
    assertThat(CommandLineRun.of("export", "-", "--format", "xls").err())
        .contains("expected one of [acled-csv, ucdp-csv")
        .contains("but was 'xls'");
    assertThat(CommandLineRun.of("code", "-", "--fromat", "table").err())
        .contains("Unknown option: '--fromat'");
    assertThat(CommandLineRun.of().err()).contains("Usage").contains("Missing required subcommand");
  }

  @Test
  void inputsWithoutAnyReportAreSaid() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (String command : new String[] {"code", "explain"}) {
      CommandLineRun run = CommandLineRun.of(command, empty.toString());
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).contains("empty: no report in there");
    }
  }

  @Test
  void filesThatCannotBeUsedAreSaidInWords() {
    String none = folder.resolve("none").toString();
    assertThat(CommandLineRun.of("eval", "--gold", none, "--texts", none).err())
        .contains("none: there is no such file or folder");
    assertThat(CommandLineRun.withInput(TEXT, "code", "-", "-o", folder.toString()).err())
        .contains("cannot be written: Is a directory");
    assertThat(CommandLineRun.withInput(TEXT, "code", "-", "--pack", none).err())
        .contains("none: unreadable: found 'nothing', expected a folder");
  }

  @Test
  void missingInputsAreNamed() {
    CommandLineRun run = CommandLineRun.of("code", folder.resolve("none").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none: no such file or folder");
  }

  @Test
  void aTableHasALineForEachRecord() {
    CommandLineRun run = CommandLineRun.withInput(TEXT, "code", "-", "--format", "table");
    assertThat(run.exitCode()).isZero();
    assertThat(run.outLines()).isNotEmpty().allMatch(each -> each.startsWith("stdin#"));
  }

  @Test
  void reportsCannotSteerTheTerminal() {
    String input = "{\"doc\":\"\\u001b]0;x\\u0007\\u202ea\\u009b\",\"text\":\"x\"}";
    CommandLineRun run = CommandLineRun.onTerminal(input, "code", "-");
    assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u009b").contains("\\u202e");
    assertThat(CommandLineRun.onTerminal(input, "explain", "-", "--color", "never").out())
        .doesNotContain("\u001b", "\u202e", "\u009b");
  }

  @Test
  void helpIsGenerated() {
    assertThat(CommandLineRun.of("--help").out()).contains("code", "eval", "explain", "places");
    assertThat(CommandLineRun.of("help", "code").exitCode()).isZero();
    assertThat(CommandLineRun.of("--version").out()).startsWith("tawatur ");
  }
}
