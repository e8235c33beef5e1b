package org.tawatur.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawatur.lexicon.DataProblem;
import org.tawatur.lexicon.PackException;

/** Files of ratings. */
public final class Ratings {
  private Ratings() {}

  /**
   * Reads ratings, one a line: a source's key or an actor's id, a tab, and the rating; what follows
   * a second tab is a note. Empty lines and lines that begin with {@code #} are left out; of two
   * for one source the later holds.
   *
   * @param lines the lines of a file
   * @param file what problems call it
   * @return the ratings by key
   * @throws PackException with all lines that are no rating
   */
  public static Map<String, Rating> parse(List<String> lines, String file) {
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
