package org.tawatur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The phrases of the built-in pack, read as plainly as can be. */
final class BoilerplateFile {
  private BoilerplateFile() {}

  static Segmenter segmenter() {
    return new Segmenter(SegmenterSettings.defaults(), phrases());
  }

  static List<BoilerplatePhrase> phrases() {
    try (InputStream in =
            Objects.requireNonNull(
                BoilerplateFile.class.getResourceAsStream("/org/tawatur/pack/boilerplate.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(BoilerplateFile::phrase)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BoilerplatePhrase phrase(String line) {
    String[] cells = line.split("\t", -1);
    return new BoilerplatePhrase(
        cells[0],
        BoilerplatePhrase.Kind.valueOf(constant(cells[1])),
        BoilerplatePhrase.Match.valueOf(constant(cells[2])));
  }

  private static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
