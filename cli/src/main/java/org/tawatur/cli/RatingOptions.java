package org.tawatur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawatur.origin.Rating;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sources are rated by the Admiralty code. */
final class RatingOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--rating",
      paramLabel = "SOURCE=RATING",
      description =
          "The Admiralty rating of a source, by its key in the pack or an actor's id: sohr=B2;"
              + " may be given again. Sources that nobody has rated are F6.")
  private Map<String, String> ratings = new LinkedHashMap<>();

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "Ratings from a file: a source's key, a tab, and its rating in a line.")
  private @Nullable Path file;

  /**
   * The ratings of the file, with those of the options over them.
   *
   * @throws OutputException if the file cannot be read or holds something else
   * @throws ParameterException if an option does not hold a rating
   */
  Map<String, Rating> load() {
    Map<String, Rating> all = new HashMap<>();
    if (file != null) {
      read(file, all);
    }
    ratings.forEach(
        (source, code) ->
            all.put(
                source,
                Rating.parse(code)
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                java.util.Objects.requireNonNull(spec).commandLine(),
                                "--rating "
                                    + source
                                    + "="
                                    + code
                                    + ": expected a rating from A1 to F6"))));
    return all;
  }

  private static void read(Path file, Map<String, Rating> all) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new OutputException(file + ": cannot be read: " + e.getClass().getSimpleName());
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int tab = line.indexOf('\t');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (tab < 0 || Rating.parse(line.substring(tab + 1).strip()).isEmpty()) {
        throw new OutputException(
            file
                + ":"
                + (i + 1)
                + ": expected a source's key, a tab, and a rating from A1 to F6; found \""
                + line
                + "\"");
      }
      all.put(line.substring(0, tab).strip(), Rating.parse(line.substring(tab + 1).strip()).get());
    }
  }
}
