package org.tawatur.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tawatur.link.EarlierIncidents;

/**
 * Reads which records were which incident in an earlier run, from what {@link IncidentLines} wrote;
 * of an incident no more than ids. Lenient: what is wrong is told with file, line and place, and
 * the rest is read. For one thread.
 */
public final class EarlierReader {
  private final Consumer<RecordProblem> problems;
  private final List<EarlierIncidents.Earlier> read = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> members = new HashSet<>();

  /**
   * A reader for one file.
   *
   * @param problems is told of all that is wrong, in the order of reading
   */
  public EarlierReader(Consumer<RecordProblem> problems) {
    this.problems = problems;
  }

  /**
   * Reads a file to its end.
   *
   * @param file JSON Lines in UTF-8; empty lines are left out
   * @return the incidents; of those of one id, and of a record in two, the first
   * @throws IOException if the file cannot be read
   */
  public EarlierIncidents read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream to its end; it is not closed.
   *
   * @param in JSON Lines in UTF-8
   * @param name what problems call it
   * @return the incidents; of those of one id, and of a record in two, the first
   * @throws IOException if it cannot be read
   */
  public EarlierIncidents read(InputStream in, String name) throws IOException {
    new LenientLines(problems, AccountReader.DEFAULT_LINE_BYTES).read(in, name, this::incident);
    return new EarlierIncidents(read);
  }

  private void incident(Values line) {
    Optional<String> id = line.needed("incident", "the line is left out");
    if (id.isEmpty()) {
      return;
    }
    if (!ids.add(id.get())) {
      line.problem(
          "incident", "the id \"" + Values.shown(id.get()) + "\" has come before; left out");
      return;
    }
    List<String> own = new ArrayList<>();
    for (String each : line.texts("members")) {
      if (members.add(each)) {
        own.add(each);
      } else {
        line.problem(
            "members",
            "the record \"" + Values.shown(each) + "\" is in an incident before; left out here");
      }
    }
    read.add(new EarlierIncidents.Earlier(id.get(), own, line.texts("formerly")));
  }
}
