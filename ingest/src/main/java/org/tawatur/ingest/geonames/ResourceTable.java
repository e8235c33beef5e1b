package org.tawatur.ingest.geonames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of this package's own resources: a header line, tabs between cells, {@code #} notes. */
final class ResourceTable {
  private ResourceTable() {}

  /** The rows below the header, cell by cell. */
  static List<List<String>> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(each -> !each.isEmpty() && !each.startsWith("#"))
          .skip(1)
          .map(each -> List.of(each.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
