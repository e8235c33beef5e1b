package org.tawatur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawatur.formats.export.ExportFormat;

class ExportCommandTest {
  private static final String RECORD =
      "{\"doc\":\"a\",\"published\":\"2024-03-06\",\"records\":[{\"id\":\"a#1\",\"kind\":\"event\","
          + "\"type\":\"Battles\",\"sub_type\":\"Armed clash\",\"actors\":[{\"role\":\"perpetrator\","
          + "\"id\":\"islamic-state\",\"text\":\"داعش\"}],\"place\":{\"text\":\"تدمر\",\"name\":\"تدمر\","
          + "\"precision\":\"exact\",\"country\":\"SY\",\"lat\":34.56,\"lon\":38.28},\"date\":{"
          + "\"from\":\"2024-03-05\",\"to\":\"2024-03-05\"},\"casualties\":[{\"outcome\":\"killed\","
          + "\"of\":\"syria-government\",\"min\":5,\"max\":5,\"text\":\"خمسة\"}],\"people\":[{"
          + "\"name\":\"سمير الحلبي\"}],\"claims\":[],\"evidence\":\"مقتل سمير الحلبي في تدمر\"},"
          + "{\"id\":\"a#2\",\"kind\":\"plan\",\"type\":\"Strategic developments\",\"sub_type\":"
          + "\"Other\",\"actors\":[],\"place\":null,\"date\":{},\"casualties\":[],\"people\":[],"
          + "\"claims\":[],\"evidence\":\"خطة\"}]}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyFormatIsWrittenWhole(ExportFormat format) throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun run = export("--format", format.toString(), "-o", out.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(out).isNotEmptyFile();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void whatIsLeftOutIsTold() {
    CommandLineRun run = export("--format", "acled-csv");
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.err())
        .contains("1 events written; left out: 1 plans, which the format cannot carry");
  }

  @Test
  void filtersTakeTheirPart() {
    assertThat(export("--format", "jsonl", "--country", "sy").outLines()).hasSize(1);
    assertThat(export("--format", "jsonl", "--country", "IQ").outLines()).isEmpty();
    assertThat(export("--format", "jsonl", "--since", "2024-03-06").outLines()).isEmpty();
    assertThat(export("--format", "jsonl", "--bbox=38,34,39,35").outLines()).hasSize(1);
    assertThat(export("--format", "jsonl", "--actor", "islamic-state").outLines()).hasSize(1);
    assertThat(export("--format", "jsonl", "--min-origins", "2").err())
        .contains("2 with fewer origins than --min-origins");
  }

  @Test
  void namesAreTakenOut() {
    assertThat(export("--format", "jsonl", "--redact-people").out())
        .contains("مقتل ███ في تدمر")
        .doesNotContain("الحلبي");
  }

  @Test
  void wrongUseIsTold() {
    assertThat(export("--format", "xls").exitCode()).isEqualTo(2);
    assertThat(export("--format", "jsonl", "--bbox", "1,2").exitCode()).isEqualTo(2);
    assertThat(export("--format", "jsonl", "--country", "Syria").err()).contains("Syria");
    assertThat(export("--format", "jsonl", "--bom").exitCode()).isEqualTo(2);
    assertThat(export().exitCode()).isEqualTo(2);
  }

  @Test
  void aBrokenLineIsNamedAndTheRestIsExported() {
    CommandLineRun run =
        CommandLineRun.withInput("{\n" + RECORD, "export", "-", "--format", "geojson");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("standard input:1:");
    assertThat(run.out()).contains("\"id\":\"a#1\"");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    CommandLineRun run =
        CommandLineRun.of("export", folder.resolve("no").toString(), "--format", "kml");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("cannot be read");
  }

  @Test
  void outputThatCannotBeWrittenIsSaid() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    for (String format : List.of("jsonl", "parquet", "acled-csv", "kml")) {
      CommandLineRun run = export("--format", format, "-o", full.toString());
      assertThat(run.exitCode()).as(format).isEqualTo(1);
      assertThat(run.err()).as(format).contains("/dev/full: cannot be written");
    }
    CommandLineRun nowhere = export("--format", "jsonl", "-o", folder.resolve("no/out").toString());
    assertThat(nowhere.err()).contains("no/out: cannot be written");
  }

  @Test
  void aTerminalSeesNoCommands() {
    CommandLineRun run =
        CommandLineRun.onTerminal(
            RECORD.replace("خطة", "خطة\\u001b[31m\\u202e"), "export", "-", "--format", "geojson");
    assertThat(run.out()).doesNotContain("\u001b", "\u202e");
    assertThat(CommandLineRun.onTerminal(RECORD, "export", "-", "--format", "parquet").exitCode())
        .isEqualTo(2);
  }

  private static CommandLineRun export(String... options) {
    String[] args =
        Stream.concat(Stream.of("export", "-"), Stream.of(options)).toArray(String[]::new);
    return CommandLineRun.withInput(RECORD, args);
  }
}
