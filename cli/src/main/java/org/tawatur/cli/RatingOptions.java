package org.tawatur.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawatur.lexicon.Pack;
import org.tawatur.origin.Rating;
import org.tawatur.origin.Ratings;
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
   * @param pack whose sources and actors can be rated
   * @throws OutputException if the file cannot be read
   * @throws org.tawatur.lexicon.PackException if it holds something else
   * @throws ParameterException if an option does not hold a rating
   */
  Map<String, Rating> load(Pack pack) {
    Map<String, Rating> all = new HashMap<>();
    if (file == null && ratings.isEmpty()) {
      return all;
    }
    Predicate<String> known = Ratings.keys(pack);
    if (file != null) {
      all.putAll(Ratings.parse(TextLines.of(file), file.toString(), known));
    }
    ratings.forEach(
        (source, code) -> {
          if (!known.test(source)) {
            throw wrong(source + "=" + code + ": expected " + Ratings.EXPECTED_KEY);
          }
          all.put(
              source,
              Rating.parse(code)
                  .orElseThrow(
                      () -> wrong(source + "=" + code + ": expected a rating from A1 to F6")));
        });
    return all;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), "--rating " + what);
  }
}
