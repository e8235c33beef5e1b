package org.tawatur.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each format to the letter. After a change that is meant, {@code -Dtawatur.golden.update=true}
 * writes the files anew; their difference is then part of the review.
 */
class GoldenExportTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("tawatur.root", ".."))
          .resolve("formats/src/test/resources/org/tawatur/formats/export/golden");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARQUET")
  void filesAreWhatIsExpected(ExportFormat format) throws IOException {
    check(format, ExportOptions.DEFAULT, "events." + format);
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "MARKDOWN"})
  void bulletinsInEnglishAreWhatIsExpected(ExportFormat format) throws IOException {
    check(format, new ExportOptions(false, ExportOptions.Language.EN), "events-en." + format);
  }

  private static void check(ExportFormat format, ExportOptions options, String name)
      throws IOException {
    String actual = new String(Exports.file(format, options), StandardCharsets.UTF_8);
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("tawatur.golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}
