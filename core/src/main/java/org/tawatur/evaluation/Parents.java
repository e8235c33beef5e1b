package org.tawatur.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The parents of actors, for scoring at a coarser grain. Immutable. */
final class Parents {
  private static final String RESOURCE = "parents.tsv";
  private static final String GOVERNMENT = "-government";

  private final Map<String, String> parents;

  private Parents(Map<String, String> parents) {
    this.parents = Map.copyOf(parents);
  }

  /** Reads the codebook's list from beside this class. */
  static Parents ofTheCodebook() {
    InputStream resource =
        Objects.requireNonNull(Parents.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      Map<String, String> parents = new HashMap<>();
      boolean header = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        if (!header) {
          int tab = line.indexOf('\t');
          parents.put(line.substring(0, tab), line.substring(tab + 1));
        }
        header = false;
      }
      return new Parents(parents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A state and its government are one actor. */
  static String same(String id) {
    return id.endsWith(GOVERNMENT) ? id.substring(0, id.length() - GOVERNMENT.length()) : id;
  }

  Set<String> of(Set<String> ids) {
    return ids.stream().map(each -> parents.getOrDefault(each, each)).collect(Collectors.toSet());
  }
}
