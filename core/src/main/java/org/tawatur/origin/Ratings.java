package org.tawatur.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tawatur.actor.ActorRegistry;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.Pack;
import org.tawatur.lexicon.PackException;

/** Files of ratings. */
public final class Ratings {
  /** What a key has to be, in words. */
  public static final String EXPECTED_KEY =
      "a key of the pack's table sources, or an actor's id of its table actors";

  private Ratings() {}

  /**
   * The keys that can be rated.
   *
   * @param pack the sources and actors
   * @return whether a key is a source's or an actor's; what it would rate is in no incident if not
   */
  public static Predicate<String> keys(Pack pack) {
    Set<String> sources = new HashSet<>();
    pack.rows("sources").forEach(row -> sources.add(row.required("key")));
    ActorRegistry actors = ActorRegistry.from(pack);
    return key -> sources.contains(key) || actors.find(key).isPresent();
  }

  /**
   * Reads ratings, one a line: a source's key or an actor's id, a tab, and the rating; what follows
   * a second tab is a note. Empty lines and lines that begin with {@code #} are left out; of two
   * for one source the later holds.
   *
   * @param lines the lines of a file
   * @param file what problems call it
   * @param known whether a key is one that can be rated, see {@link #keys}
   * @return the ratings by key
   * @throws PackException with all lines that are no rating, or of a key that is not known
   */
  public static Map<String, Rating> parse(
      List<String> lines, String file, Predicate<String> known) {
    List<DataProblem> problems = new ArrayList<>();
    Map<String, Rating> ratings = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String key = cells[0].strip();
      Optional<Rating> rating =
          cells.length > 1 ? Rating.parse(cells[1].strip()) : Optional.empty();
      if (key.isEmpty() || rating.isEmpty()) {
        problems.add(
            new DataProblem(
                "bad-rating",
                file,
                i + 1,
                0,
                line,
                "a source's key, a tab, and a rating from A1 to F6",
                "correct the line"));
      } else if (!known.test(key)) {
        problems.add(
            new DataProblem("unknown-key", file, i + 1, 0, key, EXPECTED_KEY, "correct the key"));
      } else {
        ratings.put(key, rating.get());
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return ratings;
  }
}
